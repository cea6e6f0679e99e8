"""One place in the code that finds an attribute at changing places: in the instance's words, in its __dict__, in its class."""


class Thing:
    kind = "class"

    def __init__(self, n):
        self.n = n

    def name(self):
        return "method"

    @classmethod
    def of(cls):
        return cls.__name__

    @staticmethod
    def fixed():
        return "static"


class Special(Thing):
    pass


def look(thing):
    return thing.n, thing.kind, thing.name(), thing.of(), thing.fixed()


def show(label, things):
    for thing in things:
        try:
            print(label, look(thing))
        except (AttributeError, TypeError) as e:
            print(label, type(e).__name__, e)


things = [Thing(0), Thing(1), Special(2), Thing(3)]
show("shape", things)
for thing in things[1:]:
    thing.__dict__
show("dict", things)
show("dict", things)
things[1].kind = "own"
things[2].name = lambda: "own function"
things[2].of = lambda: "own of"
things[3].fixed = lambda: "own fixed"
show("own", things)
del things[1].kind, things[2].name, things[2].of, things[3].fixed
show("again", things)
d = things[1].__dict__
del d["n"]
show("gone", things)
d["first"] = 0
d["n"] = "moved"
show("moved", things)
things[1].__dict__ = {"kind": "new dict", "n": -1}
show("replaced", things)
Thing.kind = "changed"
Thing.name = lambda self: "changed method"
Thing.of = staticmethod(lambda: "static now")
Thing.fixed = classmethod(lambda cls: cls.__name__ + " now")
show("class", things)
Special.n = property(lambda self: "property")
show("property", things)
Special.kind = property(lambda self: 1 // 0, lambda self, value: None)
try:
    look(things[2])
except ZeroDivisionError as e:
    print(e)


def count(thing, times):
    for _ in range(times):
        thing.total = thing.total + 1
        thing.total += 1
    return thing.total


for thing in things:
    thing.total = 0
print([count(thing, 3) for thing in things])
things[0].__dict__["total"] = 100
del things[1].__dict__["total"]
try:
    count(things[1], 2)
except AttributeError as e:
    print(e)
print(count(things[0], 2), count(things[3], 2), list(things[3].__dict__))


class Fallback:
    def __init__(self):
        self.seen = []

    def __getattr__(self, name):
        self.seen.append(name)
        return name.upper()

    @property
    def good(self):
        return len(self.seen)

    @property
    def bad(self):
        return self.nothing.missing_of_str


fallback = Fallback()
for _ in range(3):
    print(fallback.good, fallback.bad, fallback.other, len(fallback.seen))
fallback.__dict__
for _ in range(3):
    print(fallback.good, fallback.bad, fallback.other, len(fallback.seen))


class Plain:
    @property
    def deep(self):
        return self._deep

    @property
    def failing(self):
        raise KeyError("in the getter")

    @property
    def lazily(self):
        yield 1
        yield 2


plain = Plain()
plain._deep = [1]
for _ in range(2):
    plain.deep.append(2)
    try:
        plain.failing
    except KeyError as e:
        print(plain.deep, e, list(plain.lazily))
