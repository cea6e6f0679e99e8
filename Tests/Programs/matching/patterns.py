def kind(x):
    match x:
        case 0: return "zero"
        case -1 | -2.5: return "negative"
        case 1 + 2j: return "complex"
        case "text" | b"bytes": return "literal"
        case None: return "none"
        case True: return "true"
        case []: return "empty sequence"
        case [a]: return f"one {a}"
        case [a, b] if a == b: return f"pair of {a}"
        case [1, *rest]: return f"one and {rest}"
        case (first, *_, last): return f"{first}..{last}"
        case {"kind": "point", "x": x, "y": y}: return f"point {x} {y}"
        case {"kind": str(k), **others}: return f"kind {k} {others}"
        case {}: return "mapping"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return "number"
        case str() as s: return f"str {s}"
        case _: return "other"
for x in (0, 0.0, False, True, 1, -1, -2.5, 1 + 2j, "text", b"bytes", "abc", None, [], (), [5], (5, 5), [1, 2, 3], [9, 8, 7], range(3), range(0),
          {"kind": "point", "x": 1, "y": 2}, {"kind": "k", "z": 3}, {"kind": 5}, {}, {"a": 1}, 500, 50, 2.5, set(), b"x", bytearray(b"ab"), object, iter([])):
    print(repr(x) if not hasattr(x, "__next__") else "iterator", "->", kind(x))
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    __match_args__ = Point.__match_args__ + ("z",)
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
def where(p):
    match p:
        case Point(0, 0): return "origin"
        case Point3(x, y, z=0): return f"flat {x} {y}"
        case Point3(_, _, z): return f"space {z}"
        case Point(x=0, y=y): return f"on y at {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "somewhere"
        case [Point(x=a), Point(x=b)]: return f"two points {a} {b}"
for p in (Point(0, 0), Point(0, 3), Point(2, 2), Point(1, 2), Point3(1, 1, 0), Point3(1, 1, 5), [Point(1, 1), Point(2, 2)], 5):
    print(where(p))
class Colour:
    RED, BLUE = 1, 2
class ns: c = Colour
def colour(x):
    match x:
        case Colour.RED: return "red"
        case ns.c.BLUE: return "blue"
        case other: return other
print(colour(1), colour(2), colour(3))
match [1, [2, {"k": (3, 4)}]]:
    case [a, [b, {"k": (c, d) as inner}]] as whole: print(a, b, c, d, inner, whole)
match (1, 2, 3, 4):
    case (1, *middle, 4): print(middle)
match {"a": 1, "b": 2, "c": 3}:
    case {"b": 2, **rest}: print(rest)
match 5,:
    case (x,): print("tuple", x)
x = "unbound?"
match 7:
    case str(x): print("no")
    case x if x > 10: print("no")
    case _: print("x is", x)
match "no match at all":
    case 5: print("no")
def nested(t):
    match t:
        case ("add", l, r): return nested(l) + nested(r)
        case ("mul", l, r): return nested(l) * nested(r)
        case ("neg", e): return -nested(e)
        case int() | float() as n: return n
        case _: raise ValueError(f"bad {t!r}")
print(nested(("add", 1, ("mul", 2, ("neg", 3.5)))))
match = case = _ = 3
print(match, case, _)
match match:
    case case: print(case)
for subject in (bool(1), 1.0, "s", frozenset({1})):
    match subject:
        case bool(b): print("bool", b)
        case float(f): print("float", f)
        case frozenset(s): print("frozenset", set(s))
        case str(s): print("str", s)
