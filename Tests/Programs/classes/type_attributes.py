# Attributes of classes themselves: __name__, __qualname__, __module__, __bases__, __mro__, __doc__, __dict__, __base__.


class A:
    "doc of A"
    x: int = 1

    class Inner:
        pass


class B(A):
    pass


class C:
    pass


def attempt(text):
    try:
        exec(text, globals())
        print("ok    ", text)
    except Exception as error:
        print(f"{text}: {type(error).__name__}: {error}")


print(A.__name__, A.Inner.__qualname__, A.__module__, A.__doc__, B.__doc__, A.__bases__, B.__base__, B.__mro__)
print(A.__annotations__, B.__dict__.get("__annotations__"), B.__annotations__, "__annotations__" in C.__dict__)
print(C.__annotations__, "__annotations__" in C.__dict__)
print(type(A.__dict__), sorted(k for k in A.__dict__ if not k.startswith("__")))
A.__name__, A.__qualname__, A.__module__ = "Renamed", "some.where", "module"
print(A, A.Inner, A())if 0 else print(A, A.Inner)
for text in ("A.__name__ = 1", "A.__name__ = 'a\\0b'", "A.__qualname__ = 2", "del A.__name__", "del A.__qualname__", "A.__module__ = 5", "print(A.__module__)",
             "int.__name__ = 'x'", "int.x = 1", "del int.x", "A.__dict__ = {}", "A.__dict__['x'] = 1", "A.__mro__ = ()", "A.__base__ = C",
             "A.__doc__ = 'new doc'", "print(A.__doc__)", "del A.__doc__", "int.__doc__ = 1", "A.__abstractmethods__", "del A.__abstractmethods__",
             "A.__flags__ = 1", "A.missing", "del A.missing", "A.x = 5", "del A.x", "A.x", "A.__class__ = C", "A.__subclasses__ = 3", "print(A.__subclasses__)",
             "del A.__subclasses__", "A.__annotations__ = None", "print(A.__annotations__)", "del A.__annotations__", "print(A.__annotations__)",
             "int.__annotations__", "print('__annotations__' in A.__dict__)", "type.__call__ = 1", "A.__call__", "setattr(A, 5, 1)", "setattr(A, '', 1)", "print(A.__dict__[''])"):
    attempt(text)
A.__module__ = "__main__"


class D(A, C):
    pass


print([c.__name__ for c in D.__mro__], [c.__name__ for c in A.__subclasses__()], C.__subclasses__())
for text in ("D.__bases__ = (C,)", "print(D.__bases__, D.__mro__)", "D.__bases__ = ()", "D.__bases__ = [C]", "D.__bases__ = (1,)", "D.__bases__ = (D,)", "D.__bases__ = (int,)",
             "D.__bases__ = (C, C)", "D.__bases__ = (object,)", "del D.__bases__", "C.__bases__ = (D,)", "D.__bases__ = (A, object)", "D.__bases__ = (object, A)"):
    attempt(text)
print([c.__name__ for c in D.__mro__], C.__subclasses__())
print(D.__subclasshook__(1), D.__or__(int), D | None, int | D)
print(type.__dict__["__name__"].__get__(A), type.__dict__["__mro__"].__get__(D)[0] is D, type(type.__dict__["__doc__"]).__name__)


class Meta(type):
    @property
    def __name__(cls):
        return "from the metaclass"

    @property
    def label(cls):
        return "label of " + type.__dict__["__name__"].__get__(cls)


class E(metaclass=Meta):
    label = "own"
    __qualname__ = "Q"


print(E.__name__, E.label, E, "label" in dir(E), E().label)
attempt("E.__name__ = 'x'")
attempt("E.label = 1")
attempt("E().__name__")
attempt("class F: __qualname__ = 3")
attempt("class F: __slots__ = 'a'; a = 1")
attempt("type('F', (), {'__qualname__': 'G'}).__qualname__")
attempt("print(type('F', (), {'__qualname__': 'G', '__module__': 'm'}), type('H', (), {'__doc__': 3}).__doc__)")
attempt("type('a\\0b', (), {})")
attempt("print(repr(type('', (), {})), repr(type('a b', (), {})))")
