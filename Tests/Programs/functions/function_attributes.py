# Attributes of functions: which are there, which can be set, deleted, and to what.
def outer():
    x = 1

    def f(a: int, b: "s" = 2, *, c=3) -> None:
        """Doc."""
        return x, a, b, c

    return f


f = outer()
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f.__closure__[0].cell_contents, f.__code__.co_name, f.__globals__ is globals(), f.__dict__, f.__builtins__ is __builtins__.__dict__)
f.attribute = 1
f.__dict__["other"] = 2
print(f.attribute, f.other, f.__dict__, vars(f))
f.__name__, f.__qualname__, f.__doc__, f.__module__ = "n", "q.n", None, "m"
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
f.__defaults__ = (7, 8)
f.__kwdefaults__ = {"c": 9}
print(f(), f.__defaults__)
del f.__defaults__, f.__kwdefaults__
print(f.__defaults__, f.__kwdefaults__)
try:
    f()
except TypeError as error:
    print(error)
f.__annotations__ = {"x": 1}
print(f.__annotations__)
del f.__annotations__
print(f.__annotations__)
for name, value in [
    ("__name__", 1), ("__qualname__", None), ("__defaults__", [1]), ("__kwdefaults__", ()), ("__annotations__", 3), ("__dict__", 3), ("__code__", 3),
    ("__closure__", None), ("__globals__", {}), ("__builtins__", {}), ("__code__", (lambda: 1).__code__), ("__class__", int),
]:
    try:
        setattr(f, name, value)
        print(name, "set")
    except (TypeError, AttributeError, ValueError) as error:
        print(name, type(error).__name__, error)
for name in ("__name__", "__qualname__", "__code__", "__dict__", "__doc__", "__module__", "__globals__", "__closure__", "missing"):
    try:
        delattr(f, name)
        print(name, "deleted", getattr(f, name, "gone"))
    except (TypeError, AttributeError) as error:
        print(name, type(error).__name__, error)


class C:
    def method(self): "Doc of method."


bound = C().method
print(bound.__func__ is C.method, type(bound.__self__).__name__, bound.__name__, bound.__qualname__, bound.__doc__, bound.__module__)
C.method.mark = "seen"
print(bound.mark, C.method is C.__dict__["method"], bound == bound.__self__.method, bound is bound.__self__.method, hash(bound) == hash(bound.__self__.method))
for name in ("mark", "new", "__func__", "__self__", "__name__"):
    try:
        setattr(bound, name, 1)
    except (AttributeError, TypeError) as error:
        print(name, type(error).__name__, error)
print([].append.__self__, [].append.__name__, len.__name__, len.__module__, len.__self__.__name__, "".join.__qualname__, str.join.__qualname__, str.join.__objclass__)
try:
    len.x = 1
except AttributeError as error:
    print(error)
print((lambda: 0).__name__, (lambda: 0).__qualname__, outer.__code__.co_consts[2].co_qualname if False else f.__code__.co_qualname)
