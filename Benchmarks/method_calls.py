"""Methods, bound methods, super(), properties."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 1_500_000


class Shape:
    def __init__(self, size):
        self.size = size

    def area(self):
        return self.size

    @property
    def double(self):
        return self.size * 2

    def scale(self, by):
        self.size = (self.size * by) % 1009
        return self


class Square(Shape):
    def area(self):
        return super().area() * self.size

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def mix(a, b):
        return a ^ b


def run(n):
    shapes = [Shape(3), Square(5), Shape(7)]
    total = 0
    for i in range(n):
        s = shapes[i % 3]
        total += s.scale(3).area() + s.double
        if i % 8 == 0:
            total = Square.mix(total, Square.make(i & 15).area())
    bound = shapes[1].area
    for i in range(n):
        total += bound()
    return total


print(run(SIZE))
