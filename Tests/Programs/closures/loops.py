# What a loop variable captured by a closure is, in every kind of scope.
def in_function():
    return [lambda: i for i in range(3)], [(lambda j: lambda: j)(j) for j in range(3)]

late, early = in_function()
print([f() for f in late], [f() for f in early])

functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
i = "changed"
print([f() for f in functions])

def while_loop():
    fs = []
    n = 0
    while n < 3:
        m = n
        def f():
            return n, m
        fs.append(f)
        n += 1
    return fs
fs = while_loop()
print([f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0])

def generator():
    for k in range(3):
        yield lambda: k
print([f() for f in generator()])
print([f() for f in list(generator())])

def nested():
    return [[lambda: (a, b) for a in range(2)] for b in range(2)]
print([[f() for f in row] for row in nested()])

def with_except():
    fs = []
    for name in ("one", "two"):
        try:
            raise ValueError(name)
        except ValueError as error:
            fs.append(lambda: error)
    return fs
for f in with_except():
    try:
        print(f())
    except NameError as error:
        print(error)
class Scope:
    items = [1, 2]
    fs = [lambda self, n=n: (self.tag, n) for n in items]
    tag = "t"
print([f(Scope) for f in Scope.fs])
def arguments(n):
    def f():
        return n
    n = n * 2
    return f
print(arguments(4)())
def star(*args, **kwargs):
    return lambda: (args, kwargs)
print(star(1, 2, a=3)())
