# Classes, metaclasses, singletons and sentinels are after waking the very things they were.
class Registry(type):
    made = {}

    def __new__(meta, name, bases, namespace, **options):
        cls = super().__new__(meta, name, bases, namespace)
        meta.made[name] = (cls, options)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        key = cls, args
        if key not in Registry.made:
            Registry.made[key] = super().__call__(*args)
        return Registry.made[key]


class Point(metaclass=Registry, kept=True):
    origin = None

    def __init__(self, x):
        self.x = x


class Named(Point):
    pass


Point.origin = Point(0)
missing = object()
print(Point(0) is Point.origin, Point(1) is Point(1), Named(0) is not Point(0), type(Point) is Registry, type(Named(2)) is Named)
print(Registry.made["Point"][0] is Point, Registry.made["Point"][1], Registry.made[Named, (2,)] is Named(2), isinstance(Named(2), Point), Point.__subclasses__() == [Named])


class Singleton:
    _only = None

    def __new__(cls, *args):
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only


one = Singleton()
print(Singleton() is one is Singleton("x"), Singleton._only is one, {one: 1}[Singleton()])


def find(table, key):
    found = table.get(key, missing)
    return "missing" if found is missing else found


print(find({}, 1), find({1: missing}, 1), find({1: None}, 1), None is None, (..., NotImplemented) == (Ellipsis, NotImplemented))
first = Point


class Point:
    pass


print(first is not Point, isinstance(Named(2), first), isinstance(Named(2), Point), first.__qualname__ == Point.__qualname__)
named = Named(5)
named.__class__ = type("Other", (first,), {"shout": lambda self: self.x * 2})
print(type(named).__name__, named.shout(), type(named) in first.__subclasses__(), Named(5) is named)
small, text = 7, "".join(["te", "xt"])
pairs = [(small, text), (small, text)]
print(pairs[0][1] is pairs[1][1] is text, [type(v) is t for v, t in ((1, int), (True, bool), ("", str), (Registry, type), (len, type(print)))])
