class Point:
    "A point."
    count = 0
    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1
    def __repr__(self):
        return f"Point({self.x}, {self.y})"
    def moved(self, dx=0, dy=0):
        return type(self)(self.x + dx, self.y + dy)

class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
    def __repr__(self):
        return super().__repr__()[:-1] + f", {self.z})"

p, q = Point(1), Point3(1, 2, 3)
print(p, q, p.moved(dy=5), Point.count)
print(vars(p), vars(q), q.__dict__ is vars(q))
print(isinstance(q, Point), isinstance(p, Point3), issubclass(Point3, Point), type(q) is Point3)
print(Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Point.__bases__, Point3.__base__)
p.count = 10
print(p.count, Point.count, q.count)
del p.count
print(p.count)
try:
    del p.count
except AttributeError as error:
    print(error)
try:
    p.moved(dz=1)
except TypeError as error:
    print(error)
m = p.moved
print(m(1), m.__self__ is p, m.__func__ is Point.moved, m.__name__, m.__doc__)
print(Point.moved(p, 2), p.moved == p.moved, p.moved is p.moved, hash(p.moved) == hash(p.moved))
Point.extra = lambda self: self.x * 100
print(q.extra(), p.extra())
p.extra = lambda: "own"
print(p.extra(), q.extra())
class Empty: pass
e = Empty()
e.a = 1
e.__dict__["b"] = 2
e.__dict__ = {"c": 3}
print(hasattr(e, "a"), e.c)
e.__class__ = Point
print(type(e).__name__, isinstance(e, Point))
Point.__init__(e, 7)
print(e)
try:
    e.__class__ = int
except TypeError as error:
    print(error)
for bad in (5, "x"):
    try:
        e.__dict__ = bad
    except TypeError as error:
        print(error)
