# __slots__: every rule of the language reference.
class Point:
    __slots__ = ("x", "y")


class Wide(Point):
    pass


class More(Point):
    __slots__ = ["z"]


class WithDict(Point):
    __slots__ = ("__dict__",)


class Single:
    __slots__ = "only"


class Documented:
    __slots__ = {"x": "the abscissa", "y": None}


class Generated:
    __slots__ = (name for name in ("a", "b"))


class Private:
    __slots__ = ("__secret", "__dunder__")

    def __init__(self):
        self.__secret = 1
        self.__dunder__ = 2


def attempt(title, function):
    try:
        print(title, function())
    except (AttributeError, TypeError, ValueError) as error:
        print(title, f"{type(error).__name__}: {error}")


def setting(object, name):
    def run():
        setattr(object, name, 1)
        return getattr(object, name)
    return run


for cls in (Point, Wide, More, WithDict, Single, Documented, Generated, Private):
    print(cls.__name__, [k for k in sorted(vars(cls)) if type(vars(cls)[k]).__name__ == "member_descriptor"], hasattr(cls(), "__dict__"))
p = Point()
attempt("unset", lambda: p.x)
attempt("set", setting(p, "x"))
attempt("other", setting(p, "other"))
attempt("delete", lambda: delattr(p, "x"))
attempt("delete again", lambda: delattr(p, "x"))
attempt("wide", setting(Wide(), "other"))
attempt("more", setting(More(), "z"))
attempt("more", setting(More(), "other"))
attempt("with dict", setting(WithDict(), "other"))
attempt("single", setting(Single(), "only"))
attempt("docs", lambda: Documented.x.__doc__)
attempt("private", lambda: (Private()._Private__secret, Private().__dunder__))
attempt("class", lambda: (Point.x, type(Point.x).__name__))
attempt("get", lambda: Point.x.__get__(p))
attempt("foreign", lambda: Point.x.__get__(Single()))
attempt("foreign set", lambda: Point.x.__set__(3, 1))
attempt("vars", lambda: vars(p))
attempt("weakref", lambda: __import__("weakref").ref(p))


def making(namespace, *bases):
    return lambda: type("T", bases, namespace)


attempt("conflict", making({"__slots__": ("a",), "a": 1}))
attempt("not a name", making({"__slots__": ("1a",)}))
attempt("not a str", making({"__slots__": (1,)}))
attempt("int", making({"__slots__": 1}))
attempt("twice", lambda: making({"__slots__": ("a", "a")})().__slots__)
attempt("two dicts", making({"__slots__": ("__dict__", "__dict__")}))
attempt("dict again", making({"__slots__": ("__dict__",)}, WithDict))
attempt("weakref again", making({"__slots__": ("__weakref__",)}, type("W", (), {})))
attempt("of int", making({"__slots__": ("a",)}, int))
attempt("of tuple", making({"__slots__": ("a",)}, tuple))
attempt("empty of int", lambda: making({"__slots__": ()}, int)()(5))
attempt("of list", lambda: setting(making({"__slots__": ("a",)}, list)()(), "a")())
attempt("two layouts", making({}, Point, Single))
attempt("empty layouts", lambda: making({}, Point, type("E", (), {"__slots__": ()}))().__mro__[1].__name__)


class Shadow(Point):
    __slots__ = ("x",)


s = Shadow()
s.x = "new"
Point.x.__set__(s, "old")
print(s.x, Point.x.__get__(s))
a, b = Point(), Point()
a.x = 1
attempt("class assignment", lambda: setattr(a, "__class__", type("P2", (), {"__slots__": ("x", "y")})) or type(a).__name__)
attempt("class assignment", lambda: setattr(b, "__class__", More))
attempt("class assignment", lambda: setattr(b, "__class__", Wide))
print(Point.__slots__, More.__slots__, Single.__slots__, Documented.__slots__)
