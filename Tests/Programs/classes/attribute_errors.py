class Point:
    colour = 1
    def __init__(self): self.width = 2
    def method(self): pass
p = Point()
def attempt(action):
    try:
        print(action())
    except AttributeError as error:
        print(error, "|", error.name, "|", error.obj is p or type(error.obj).__name__)
attempt(lambda: p.height)
attempt(lambda: Point.height)
attempt(lambda: p.method.x)
attempt(lambda: (5).x)
attempt(lambda: "s".foo)
attempt(lambda: None.x)
attempt(lambda: [].push)
attempt(lambda: {}.has_key)
attempt(lambda: int.x)
attempt(lambda: print.x)
attempt(lambda: (lambda: 0).x)
attempt(lambda: (1, 2).append)
attempt(lambda: (x for x in ()).x)
attempt(lambda: range(3).x)
attempt(lambda: Ellipsis.x)
import math, sys
attempt(lambda: math.x)
attempt(lambda: Exception("x").y)
attempt(lambda: type.x)
attempt(lambda: super(Point, p).x)
attempt(lambda: setattr(p.method, "x", 1))
attempt(lambda: setattr((1,), "x", 1))
attempt(lambda: setattr(None, "x", 1))
attempt(lambda: setattr(range(1), "start", 1))
attempt(lambda: setattr(5, "real", 1))
attempt(lambda: delattr(5, "real"))
attempt(lambda: delattr(p, "method"))
attempt(lambda: setattr(slice(1), "stop", 1))
attempt(lambda: setattr(1j, "imag", 1))
attempt(lambda: setattr(len, "__name__", 1))
e = AttributeError("message", name="n", obj=3)
print(e, e.name, e.obj, e.args)
for bad in (lambda: getattr(p, 5), lambda: setattr(p, 5, 1), lambda: delattr(p, None), lambda: hasattr(p, 1)):
    try:
        bad()
    except TypeError as error:
        print(error)
setattr(p, "not an identifier", 1)
print(getattr(p, "not an identifier"), vars(p))
