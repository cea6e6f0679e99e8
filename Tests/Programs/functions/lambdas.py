square = lambda x: x * x
print(square(5), (lambda: 42)(), (lambda *a, **k: (a, k))(1, 2, z=3))
print(square.__name__, square.__qualname__, type(square).__name__)
compose = lambda *fs: (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(lambda x: x + 1, lambda x: x * 2, square)(3))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda rec: lambda n: 1 if n == 0 else n * rec(n - 1))(10))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b}
print({op: f(7, 3) for op, f in table.items()})
late = [lambda: i for i in range(4)]
early = [lambda i=i: i for i in range(4)]
print([f() for f in late], [f() for f in early])
print((lambda x, y=2, *z, k=3, **kw: (x, y, z, k, kw))(1, 5, 6, k=7, w=8))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
church = lambda n: (lambda f: lambda x: x) if n == 0 else (lambda f: lambda x: f(church(n - 1)(f)(x)))
print(church(7)(lambda x: x + 1)(0))
print((lambda: (yield))().__class__.__name__)
print(list((lambda n: (yield from range(n)))(3)))
cond = lambda x: "neg" if x < 0 else "zero" if x == 0 else "pos"
print(cond(-1), cond(0), cond(1))
print((lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
def method_maker():
    class A:
        f = lambda self, x: (self.__class__.__name__, x)
    return A
print(method_maker()().f(3), method_maker().f.__qualname__)
