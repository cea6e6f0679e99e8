def one(x):
    return ("one", x)

def two(x, y=5):
    return ("two", x, y)

def make(n):
    def inner():
        return n
    return inner

def pair(a, b):
    def inner():
        return a, b
    return inner

def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(type(error).__name__ + ":", error)

print(one(1))
one.__code__ = two.__code__
attempt(lambda: one(1))
attempt(lambda: one(1, 2))
one.__defaults__ = (9,)
attempt(lambda: one(1))
print(one.__name__, one.__code__.co_name)

a, b = make(1), make(2)
print(a(), b(), a.__code__ is b.__code__, a == b)
print(a.__closure__[0].cell_contents, b.__closure__[0].cell_contents)
attempt(lambda: setattr(a, "__code__", two.__code__))
attempt(lambda: setattr(a, "__code__", pair(1, 2).__code__))
attempt(lambda: setattr(two, "__code__", a.__code__))

def doubler(n):
    def other():
        return n * 2
    return other

a.__code__ = doubler(0).__code__
print(a(), b())
FunctionType = type(one)
c = FunctionType(doubler(0).__code__, globals(), "built", None, b.__closure__)
print(c.__name__, c(), c.__closure__[0] is b.__closure__[0])
attempt(lambda: FunctionType(doubler(0).__code__, globals()))
attempt(lambda: FunctionType(doubler(0).__code__, globals(), None, None, ()))
attempt(lambda: FunctionType(two.__code__, globals(), None, None, b.__closure__))
attempt(lambda: FunctionType(doubler(0).__code__, globals(), None, None, (1,)))
attempt(lambda: FunctionType(two.__code__, 5))
attempt(lambda: FunctionType(5, {}))
attempt(lambda: FunctionType(two.__code__, {}, 5))
attempt(lambda: FunctionType(two.__code__, {}, "n", 5))
d = FunctionType(two.__code__, {"x": 1}, argdefs=(7,))
print(d(1), d.__globals__.get("x"), d.__name__)
