def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__ + ":", error)

C = type("C", (), {"x": 1, "f": lambda self: self.x, "__doc__": "text"})
print(C.__name__, C().f(), C.__doc__, C.__module__, C.__bases__, C.__qualname__)
D = type("D", (C,), dict(x=2, __qualname__="Place.D"))
print(D().f(), D.__qualname__, D.__mro__[1:])
print(type(5), type(type(5)), type(C()) is C, type("x").__name__)
attempt(lambda: type("C", (), 5))
attempt(lambda: type(5, (), {}))
attempt(lambda: type("C", [], {}))
attempt(lambda: type("a\0b", (), {}))
attempt(lambda: type("C", (), {}, 1))
attempt(lambda: type())
attempt(lambda: type("spaces are fine", (), {}).__name__)
C.__name__ = "Renamed"
print(C, C())if False else print(C.__name__, repr(C))
attempt(lambda: setattr(C, "__name__", 5))
attempt(lambda: setattr(int, "x", 5))
attempt(lambda: delattr(C, "__name__"))
attempt(lambda: delattr(C, "nothing"))
attempt(lambda: setattr(C, "__module__", "m") or repr(C))
C.added = 10
print(C().added, D.added, "added" in C.__dict__, type(C.__dict__).__name__)
attempt(lambda: C.__dict__.__setitem__("x", 1))
del C.added
attempt(lambda: D.added)
namespace = {"v": 1}
E = type("E", (), namespace)
namespace["v"] = 2
print(E.v)
class Annotated: pass
print(sorted(k for k in vars(Annotated)))
print(sorted(k for k in vars(type("T", (), {}))))
print([t.__name__ for t in (type(print), type(lambda: 0), type(C.f), type(C().f), type(Ellipsis), type(None), type(NotImplemented),
    type((x for x in ())), type(range(0)), type(slice(0)), type({}.keys()), type(iter([])), type(iter(())), type(iter({})), type(iter("")),
    type(iter(range(0))), type(iter({1})), type(zip()), type(map(len, [])), type(enumerate([])), type(reversed([])), type(compile("1", "", "eval")),
    type(type.__dict__), type(int.__add__), type((1).__add__), type(int.real), type(dict.fromkeys), type(dict.__dict__["fromkeys"]), type(__builtins__), type(iter(int, 1)))])
