"""Attributes of every kind: instance and class, slots, properties, methods, descriptors, __getattr__, getattr and setattr."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 400_000


class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Base:
    unit = 3
    width = Field()

    def __init__(self, width):
        self.width = width
        self.count = 0

    @property
    def area(self):
        return self.width * self.unit

    @classmethod
    def scaled(cls, n):
        return cls.unit * n

    @staticmethod
    def twice(n):
        return n + n


class Derived(Base):
    def __getattr__(self, name):
        return len(name)

    def step(self):
        self.count += 1
        return self.count


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def run(n):
    items = [Derived(i) for i in range(16)]
    point = Point(0, 1)
    total = 0
    for i in range(n):
        item = items[i & 15]
        total += item.area + item.step() + item.unit
        total += item.scaled(2) + item.twice(i & 7) + item.absent
        point.x, point.y = point.y, point.x + 1
        item.width = i & 31
        total += getattr(item, "width") + getattr(item, "count", 0)
        setattr(item, "extra", i)
        if hasattr(item, "extra") and isinstance(item, Base):
            total += item.extra & 1
    return total, point.x, point.y, items[3].count


print(run(SIZE))
