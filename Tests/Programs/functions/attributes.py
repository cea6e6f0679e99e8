def f(a, b=1, *, c=2):
    "The documentation."
    return a, b, c

def attempt(action):
    try:
        print(action())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__ + ":", error)

print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__)
print(f.__dict__, f.__closure__, f.__annotations__)
f.tag = "x"
f.count = 0
f.count += 1
print(f.tag, f.count, f.__dict__)
del f.tag
attempt(lambda: f.tag)
f.__name__ = "renamed"
f.__qualname__ = "some.place.renamed"
f.__doc__ = None
print(f.__name__, f.__qualname__, f.__doc__, f.__code__.co_name)
attempt(lambda: f())
def assign(name, value):
    def action():
        setattr(f, name, value)
        return name, getattr(f, name)
    return action
for name, value in [
    ("__name__", 5), ("__qualname__", None), ("__defaults__", 5), ("__defaults__", [1]),
    ("__defaults__", (7, 8)), ("__kwdefaults__", 3), ("__kwdefaults__", {"c": 9}), ("__code__", 1),
    ("__closure__", ()), ("__dict__", {"p": 1}), ("__dict__", 3), ("__annotations__", {"a": int}),
    ("__annotations__", 3), ("__module__", "elsewhere"), ("__doc__", 12),
]:
    attempt(assign(name, value))
attempt(lambda: f())
attempt(lambda: f(1))
attempt(lambda: setattr(f, "__globals__", {}))
attempt(lambda: delattr(f, "__name__"))
attempt(lambda: delattr(f, "__code__"))
attempt(lambda: delattr(f, "nothing"))
attempt(lambda: delattr(f, "__globals__"))
attempt(lambda: delattr(f, "__defaults__"))
print(f.__defaults__)
attempt(lambda: delattr(f, "__kwdefaults__"))
print(f.__kwdefaults__)
attempt(lambda: f(1, 2, c=3))
attempt(lambda: f(1))
attempt(lambda: f(1, 2))
print(f.__globals__ is globals(), f.__builtins__["len"] is len)
