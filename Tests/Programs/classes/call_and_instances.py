class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, *args, scale=1): return (self.n + sum(args)) * scale
add = Adder(10)
print(add(), add(1, 2), add(1, scale=2), callable(add), list(map(add, [1, 2])), callable(Adder), callable(5))
add.__call__ = lambda: "instance attribute is ignored"
print(add(1), add.__call__())
class Chain:
    def __init__(self): self.path = []
    def __getattr__(self, name): self.path.append(name); return self
    def __call__(self, *args): self.path.append(args); return self
    def __getitem__(self, key): self.path.append([key]); return self
print(Chain().a.b(1).c[2](3, 4).path)
class NotCallable: pass
try:
    NotCallable()()
except TypeError as error:
    print(error)
class Static:
    __call__ = staticmethod(lambda *a: ("static", a))
print(Static()(1))
class Rec:
    def __call__(self, n): return 1 if n == 0 else n * self(n - 1)
print(Rec()(10))
class State:
    def __init__(self): self.handler = self.start
    def __call__(self, event): return self.handler(event)
    def start(self, e): self.handler = self.running; return "started by " + e
    def running(self, e): self.handler = self.start; return "stopped by " + e
s = State()
print(s("a"), s("b"), s("c"))
class Meta(type):
    def __call__(cls, *a): return "no instance", a
class M(metaclass=Meta): pass
print(M(1, 2))
x = type("X", (), {"__call__": lambda self, k=1, *, z: (k, z)})()
try:
    x(1)
except TypeError as error:
    print(error)
print(x(z=2))
