x: int = 1
y: "text"
z: list[int] = []

def f(a: int, b: str = "s", *args: float, c: "later" = None, **kw: dict) -> bool:
    local: int = 5
    undefined_is_fine: nowhere
    return local

print(__annotations__)
print(f.__annotations__)
print(f(1))
try:
    print(y)
except NameError as error:
    print(error)

class C:
    a: int
    b: str = "b"
    def __init__(self):
        self.q: int = 5
        (self.r): str = "r"
    __private: float = 1.0

class D(C):
    pass

print(C.__annotations__, vars(C()), D.__annotations__)
print("__annotations__" in vars(D))

def order():
    log = []
    def note(x):
        log.append(x)
        return {}
    note("target")["k"]: note("annotation") = note("value")
    return log
print(order())
w: (lambda: 5)() = 7
print(__annotations__["w"])
(v): int = 3
print("v" in __annotations__)
def g(p: print("evaluated") = 1) -> print("return"): pass
print(g.__annotations__)
class E:
    x: int
    del __annotations__["x"]
    y: str
print(E.__annotations__)
lam = lambda q: q
print(lam.__annotations__)
f.__annotations__ = {"new": 1}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
