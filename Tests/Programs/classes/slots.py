class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

p = P(1, 2)
print(p.x, p.y, P.__slots__, hasattr(p, "__dict__"))
attempt(lambda: setattr(p, "z", 1))
del p.x
attempt(lambda: p.x)
attempt(lambda: delattr(p, "x"))
p.x = 9
print(p.x, type(P.x).__name__, P.x.__get__(p), P.x.__name__)
P.x.__set__(p, 10)
print(p.x)
attempt(lambda: P.x.__get__(5))

class Q(P):
    __slots__ = ("z",)
class R(P): pass
q, r = Q(1, 2), R(1, 2)
q.z = 3
r.anything = 4
print(q.x, q.z, r.anything, r.__dict__)
attempt(lambda: setattr(q, "w", 1))

class D:
    __slots__ = ("a", "__dict__")
d = D()
d.a, d.b = 1, 2
print(d.a, d.b, d.__dict__)
class Single:
    __slots__ = "only"
s = Single()
s.only = 1
print(s.only)
class Mangled:
    __slots__ = ("__private",)
    def __init__(self): self.__private = 5
print(Mangled()._Mangled__private, [n for n in dir(Mangled) if "private" in n])
for namespace in ({"__slots__": ("a",), "a": 1}, {"__slots__": (1,)}, {"__slots__": ("not an identifier",)},
                  {"__slots__": 5}, {"__slots__": ("__dict__", "__dict__")}):
    attempt(lambda: type("Bad", (), namespace))
class A1: __slots__ = ("a",)
class B1: __slots__ = ("b",)
class E1: __slots__ = ()
attempt(lambda: type("AB", (A1, B1), {}))
attempt(lambda: type("AE", (A1, E1), {"__slots__": ()})().__slots__)
class I(int): __slots__ = ()
attempt(lambda: setattr(I(5), "x", 1))
attempt(lambda: type("J", (int,), {"__slots__": ("a",)}))
class Doc: __slots__ = {"a": "documented a"}
print(Doc.__slots__, Doc().__slots__["a"])
attempt(lambda: Doc().a)
attempt(lambda: object().x)
attempt(lambda: setattr(object(), "x", 1))
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr("s", "upper", 1))
