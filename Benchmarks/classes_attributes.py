"""Making instances, attributes with and without __slots__, __getattr__, operators."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 900_000


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


class Slotted:
    __slots__ = ("a", "b", "c")

    def __init__(self, a):
        self.a = a
        self.b = self.c = 0


class Dynamic:
    def __getattr__(self, name):
        return len(name)


def run(n):
    p, step = Point(0, 0), Point(1, 2)
    equal = 0
    for i in range(n):
        p = p + step
        equal += p == step
        p.x &= 0xFFFF
    s = Slotted(1)
    for i in range(n):
        s.b += s.a
        s.c = s.b ^ i
    d = Dynamic()
    total = 0
    for i in range(n // 4):
        total += d.missing + d.other
    items = [Slotted(i) for i in range(n // 4)]
    return p.x, p.y, equal, s.c, total, sum(i.a for i in items)


print(run(SIZE))
