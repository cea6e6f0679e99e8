# Class patterns: __match_args__, builtin classes, attributes, guards, and what goes wrong.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class Strange:
    __match_args__ = ["a"]
    a = 1


class Duplicate:
    __match_args__ = ("a", "a")
    a = 1


class NotStr:
    __match_args__ = (1,)


class Meta(type):
    def __instancecheck__(cls, other):
        print("instancecheck", cls.__name__)
        return other == "mine"


class Custom(metaclass=Meta): pass


class Lazy:
    __match_args__ = ("value",)
    @property
    def value(self):
        print("property read")
        return 7
    @property
    def broken(self): raise AttributeError("absent")
    @property
    def failing(self): raise ValueError("failing")


def describe(value):
    match value:
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on the y axis at {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "a point"
        case bool(b): return f"bool {b}"
        case int(n) | float(n): return f"number {n}"
        case str() as s if s.isupper(): return f"loud {s}"
        case str(s): return f"text {s}"
        case bytes(b) | bytearray(b): return f"bytes {bytes(b)}"
        case list([first, *_]): return f"list from {first}"
        case tuple((a, b)): return f"pair {a} {b}"
        case dict({"k": v}): return f"dict with {v}"
        case set(s) | frozenset(s): return f"set of {len(s)}"
        case None: return "none"
        case type(__name__=name): return f"class {name}"
        case object(real=r): return f"has real {r}"
        case _: return "other"


for value in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), True, 4, 2.5, "ABC", "abc", b"x", bytearray(b"y"), [1, 2], [], (1, 2), (1,), {"k": 5}, {}, {1}, frozenset(), None, int, 2j, len):
    print(describe(value))


def attempt(title, function):
    try:
        print(title, function())
    except Exception as error:
        print(title, type(error).__name__, error)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): return "matched"


def too_many_builtin():
    match 5:
        case int(1, 2): return "matched"


def no_match_args():
    match Lazy():
        case object(1): return "matched"


def wrong_kind():
    match Strange():
        case Strange(a): return "matched"


def not_str():
    match NotStr():
        case NotStr(a): return "matched"


def duplicate():
    match Duplicate():
        case Duplicate(1, 1): return "matched"


def twice():
    match Point(1, 2):
        case Point(1, x=1): return "matched"


def not_a_class():
    thing = 5
    match 5:
        case thing(): return "matched"


def custom():
    match "mine":
        case Custom(): return "by instancecheck"


def lazily():
    match Lazy():
        case Lazy(1) | Lazy(broken=1): return "no"
        case Lazy(value=7, missing=_): return "no"
        case Lazy(7): return "yes"


def failing():
    match Lazy():
        case Lazy(failing=1): return "no"


for function in (too_many, too_many_builtin, no_match_args, wrong_kind, not_str, duplicate, twice, not_a_class, custom, lazily, failing):
    attempt(function.__name__, function)
