# Bound methods, functions found through classes and instances, and the attributes of method objects (3.2).


class A:
    def f(self, x=1):
        "doc of f"
        return self, x

    @classmethod
    def c(cls):
        return cls

    @staticmethod
    def s():
        return "static"

    def __repr__(self):
        return "an A"


class B(A):
    pass


a, b = A(), B()
method = a.f
print(method.__self__, method.__func__ is A.__dict__["f"], method.__name__, method.__doc__, method.__qualname__, method.__module__)
print(method.__defaults__, method.__code__.co_name, method())
print(a.f == a.f, a.f is a.f, a.f == A().f, hash(a.f) == hash(a.f), a.f != b.f, a.f == 1)
print(A.c.__self__, B.c.__self__, B.c(), b.c.__func__ is A.__dict__["c"].__func__, A.c == B.c, b.s is A.s)
print(repr(a.f), repr(b.f), repr(A.c), str(A.c) == repr(A.c))
method.__func__.extra = "seen through the method"
print(method.extra, A.f.extra)
for attempt in ("method.extra = 1", "method.__self__ = b", "method.__doc__ = 1", "del method.__func__", "method.missing", "method < method", "method.__dict__"):
    try:
        exec(attempt)
        print("ok", attempt)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
M = type(method)
print(M, M(len, [1, 2])(), M(a.f, 5)() == (a, 5), M(print, "bound")("more"))
for arguments in ((), (1, 2), (len,), (len, None), (len, 1, 2)):
    try:
        print(M(*arguments))
    except TypeError as error:
        print("TypeError:", error)
try:
    M(len, self=1)
except TypeError as error:
    print("TypeError:", error)


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __repr__(self):
        return "<callable>"


bound = M(Callable(), 3)
print(bound(4, k=5), bound.__func__, bound.__self__)
print(repr(bound))
try:
    bound.__name__
except AttributeError as error:
    print(error)
A.later = Callable()
print(a.later(1))
A.g = a.f
print(B.g(7), b.g(8), b.g.__self__)
b.own = A.f
try:
    b.own()
except TypeError as error:
    print(error)
print(b.own("explicit", 2), A.f("any object", 3))
b.f = lambda: "instance wins"
print(b.f(), B.f(b), super(B, b).f(9))
print(method.__get__(b) is method, method.__get__(None, B) is method, A.f.__get__(b).__self__ is b, A.f.__get__(None, A) is A.f)
for args in ((None, None), (None,), ()):
    try:
        print(A.f.__get__(*args))
    except TypeError as error:
        print("TypeError:", error)
print(sorted(n for n in dir(method) if not n.startswith("__")), "__self__" in dir(method), "__code__" in dir(M))
print(method.__eq__(a.f), method.__eq__(3))
print([].append.__self__, [].append.__name__, [].append.__qualname__, [1].__len__.__self__, (1).__add__.__objclass__ if hasattr((1).__add__, "__objclass__") else "none")
x, y = [], []
print(x.append == x.append, x.append == y.append, x.append is x.append, len.__self__.__name__, dict.fromkeys.__self__)
print([].append.__class__, list.append.__class__, [].__len__.__class__, list.__len__.__class__, dict.__dict__["fromkeys"].__class__)
