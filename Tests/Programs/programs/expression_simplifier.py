class Expr:
    def __add__(self, o): return Add(self, wrap(o)).simplify()
    def __radd__(self, o): return wrap(o) + self
    def __mul__(self, o): return Mul(self, wrap(o)).simplify()
    def __rmul__(self, o): return wrap(o) * self
    def __sub__(self, o): return self + -1 * wrap(o)
    def __rsub__(self, o): return wrap(o) - self
    def __neg__(self): return -1 * self
    def __pow__(self, n): return Pow(self, n).simplify()
    def __eq__(self, o): return repr(self) == repr(wrap(o))
    def __hash__(self): return hash(repr(self))
    def simplify(self): return self
    def __call__(self, **values): return self.value(values)
def wrap(x): return x if isinstance(x, Expr) else Num(x)
class Num(Expr):
    def __init__(self, n): self.n = n
    def __repr__(self): return str(self.n) if self.n >= 0 else f"({self.n})"
    def diff(self, v): return Num(0)
    def value(self, env): return self.n
class Var(Expr):
    def __init__(self, name): self.name = name
    def __repr__(self): return self.name
    def diff(self, v): return Num(int(v == self.name))
    def value(self, env):
        try: return env[self.name]
        except KeyError: raise NameError(f"no value for {self.name}") from None
class Binary(Expr):
    def __init__(self, a, b): self.a, self.b = a, b
    def __repr__(self): return f"({self.a} {self.symbol} {self.b})"
class Add(Binary):
    symbol = "+"
    def simplify(self):
        a, b = self.a, self.b
        if isinstance(a, Num) and isinstance(b, Num): return Num(a.n + b.n)
        if a == 0: return b
        if b == 0: return a
        if a == b: return 2 * a
        return self
    def diff(self, v): return self.a.diff(v) + self.b.diff(v)
    def value(self, env): return self.a.value(env) + self.b.value(env)
class Mul(Binary):
    symbol = "*"
    def simplify(self):
        a, b = self.a, self.b
        if isinstance(a, Num) and isinstance(b, Num): return Num(a.n * b.n)
        if isinstance(b, Num): a, b = b, a
        if isinstance(a, Num):
            if a.n == 0: return a
            if a.n == 1: return b
            if isinstance(b, Mul) and isinstance(b.a, Num): return Num(a.n * b.a.n) * b.b
            return Mul(a, b)
        if a == b: return a ** 2
        return self
    def diff(self, v): return self.a.diff(v) * self.b + self.a * self.b.diff(v)
    def value(self, env): return self.a.value(env) * self.b.value(env)
class Pow(Expr):
    def __init__(self, a, n): self.a, self.n = a, n
    def __repr__(self): return f"{self.a}^{self.n}"
    def simplify(self): return Num(1) if self.n == 0 else self.a if self.n == 1 else Num(self.a.n ** self.n) if isinstance(self.a, Num) else self
    def diff(self, v): return self.n * self.a ** (self.n - 1) * self.a.diff(v)
    def value(self, env): return self.a.value(env) ** self.n
x, y = Var("x"), Var("y")
for e in (
    x + 0, 0 * x, x + x, 3 * (2 * x), x * x, (x + 1) * (x - 1), x ** 3 + 2 * x ** 2 - 5, -(x - y),
    (x + y) ** 3, 5 - x, x ** 0,
):
    print(f"{str(e):32} d/dx = {str(e.diff('x')):40} at 2,3: {e(x=2, y=3)}")
print((x ** 5).diff("x").diff("x"), len({x, Var("x"), y}), x == Var("x"), x + y == y + x)
try: (x + y)(x=1)
except NameError as error: print(error)
def newton(f, guess):
    d = f.diff("x")
    for _ in range(8): guess -= f(x=guess) / d(x=guess)
    return round(guess, 10)
print(newton(x ** 2 - 2, 1.0), newton(x ** 3 - x - 2, 1.5))
