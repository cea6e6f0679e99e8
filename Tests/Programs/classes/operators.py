class Num:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Num({self.n})"

names = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
    "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@",
}
def make(kind, name, symbol):
    def method(self, other, *rest):
        return f"{kind}{name}({self!r}, {other!r})"
    return method
for name, symbol in names.items():
    setattr(Num, f"__{name}__", make("", name, symbol))
    setattr(Num, f"__r{name}__", make("r", name, symbol))
for name in ("neg", "pos", "invert", "abs"):
    setattr(Num, f"__{name}__", lambda self, name=name: f"{name}({self!r})")

a = Num(1)
for name, symbol in names.items():
    print(symbol, eval(f"a {symbol} 2"), eval(f"2 {symbol} a"), eval(f"a {symbol} a"))
print(-a, +a, ~a, abs(a), divmod.__name__, pow(a, 2), pow(a, 2, 3))

class InPlace:
    def __init__(self): self.log = []
for name in names:
    def op(self, other, name=name):
        self.log.append((name, other))
        return self
    setattr(InPlace, f"__i{name}__", op)
i = j = InPlace()
for number, (name, symbol) in enumerate(names.items()):
    exec(f"i {symbol}= {number}")
print(i is j, i.log)
b = a
b += 5
print(b, a)

class No:
    def __add__(self, other): return NotImplemented
    def __iadd__(self, other): return NotImplemented
    def __radd__(self, other): return ("radd", other)
    def __divmod__(self, other): return ("divmod", other)
    def __rdivmod__(self, other): return ("rdivmod", other)
n = No()
print(1 + n, divmod(n, 1), divmod(1, n), "s" + n, [1] + n)
try:
    n += n
except TypeError as error:
    print(error)
try:
    n **= 2
except TypeError as error:
    print(error)
