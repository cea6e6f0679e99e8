# Stopped inside __new__ and __init__, in every way in which they call each other.
log = []


def steps(text):
    for _ in range(2):
        pass
    log.append(text)


class Base:
    def __new__(cls, *args, **kwargs):
        steps(f"new {cls.__name__} {len(args)}{len(kwargs)}")
        self = super().__new__(cls)
        self.made = True
        return self

    def __init__(self, x=0, *, y=1):
        steps("init Base")
        self.x, self.y = x, y


class Child(Base):
    def __init__(self, *items):
        steps("init Child")
        super().__init__(sum(n for n in items), y=[n for n in items])
        self.rest = {n: Base(n) for n in items[:1]}


class Pair(tuple):
    def __new__(cls, a, b):
        steps("pair")
        return super().__new__(cls, sorted((a, b)))

    def __init__(self, *_):
        self.spread = self[1] - self[0]


class Elsewhere:
    def __new__(cls, what):
        steps("elsewhere")
        return what if what else super().__new__(cls)

    def __init__(self, what):
        steps(f"init of {what}")


class Error(ValueError):
    def __init__(self, code):
        steps("error")
        super().__init__("code", code)
        self.code = [code]


class Level(int):
    def __new__(cls, text):
        steps("level")
        return super().__new__(cls, len([c for c in text]))


c = Child(1, 2, 3)
print(c.made, c.x, c.y, c.rest[1].x, Base(5, y=6).y, Base.__new__(Base).__dict__)
p = Pair(9, 4)
print(p, p.spread, Elsewhere(0).__class__ is Elsewhere, Elsewhere([1]), Level("abc") + 1, Error(7).args, Error(8).code)
print(log)


class Wrong(Base):
    def __init__(self):
        steps("wrong")
        return 5


class Failing(Base):
    def __init__(self):
        Failing.kept = self
        raise OSError([n for n in range(2)])


for make in (Wrong, Failing, lambda: Base(1, 2), lambda: Base(z=1), lambda: object(1), lambda: Pair(1)):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
print(Failing.kept.made, hasattr(Failing.kept, "x"))
instances = [cls(n) for n in range(2) for cls in (Base, lambda n: Child(n, n), lambda n: Pair(n, 1))]
print([getattr(o, "x", o) for o in instances])
