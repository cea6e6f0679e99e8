class Base:
    def __init__(self, name): self.name = name
    def __add__(self, other):
        print("Base.__add__", self.name)
        return NotImplemented
    def __radd__(self, other):
        print("Base.__radd__", self.name)
        return "base radd"
    def __lt__(self, other):
        print("Base.__lt__", self.name)
        return NotImplemented
    def __gt__(self, other):
        print("Base.__gt__", self.name)
        return "base gt"
    def __eq__(self, other):
        print("Base.__eq__", self.name)
        return NotImplemented

class Sub(Base):
    def __radd__(self, other):
        print("Sub.__radd__", self.name)
        return "sub radd"

class SubSame(Base):
    pass

class Unrelated:
    pass

def attempt(action):
    try:
        print("=", action())
    except TypeError as error:
        print("TypeError:", error)

b, c, s, same, u = Base("b"), Base("c"), Sub("s"), SubSame("same"), Unrelated()
attempt(lambda: b + s)
attempt(lambda: b + same)
attempt(lambda: b + c)
attempt(lambda: s + b)
attempt(lambda: b + 1)
attempt(lambda: 1 + b)
attempt(lambda: u + b)
attempt(lambda: u + u)
attempt(lambda: b < c)
attempt(lambda: b < s)
attempt(lambda: b < u)
attempt(lambda: u < b)
attempt(lambda: b == c)
attempt(lambda: b == b)
attempt(lambda: b != c)
attempt(lambda: b == 1)
attempt(lambda: 1 == b)
attempt(lambda: u < u)
attempt(lambda: u == u)
attempt(lambda: b <= c)

class OnlyLt:
    def __lt__(self, other): return True
attempt(lambda: OnlyLt() > OnlyLt())
attempt(lambda: OnlyLt() <= OnlyLt())
attempt(lambda: sorted([OnlyLt(), OnlyLt()])[0].__class__.__name__)
class NoneAdd:
    __add__ = None
    __iter__ = None
    __hash__ = None
    __contains__ = None
attempt(lambda: NoneAdd() + 1)
attempt(lambda: iter(NoneAdd()))
attempt(lambda: hash(NoneAdd()))
attempt(lambda: 1 in NoneAdd())
class Ne:
    def __eq__(self, other): return "yes"
attempt(lambda: (Ne() == 1, Ne() != 1))
class IntAdd(int):
    def __radd__(self, other): return "IntAdd radd"
    def __add__(self, other): return "IntAdd add"
attempt(lambda: (1 + IntAdd(2), IntAdd(2) + 1, IntAdd(1) * 3, 2 - IntAdd(5)))
