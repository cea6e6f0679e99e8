class Pair(tuple):
    __slots__ = ()
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    def __add__(self, o): return Pair(self.x + o[0], self.y + o[1])
    def __repr__(self): return "Pair(x=%r, y=%r)" % self
    def _replace(self, **kw): return Pair(kw.get("x", self.x), kw.get("y", self.y))
p = Pair(1, 2)
a, b = p
print(p, a, b, p + (5, 5), p._replace(y=9), p == (1, 2), hash(p) == hash((1, 2)), {(1, 2): "v"}[p])
print(len(p), type(p[:]).__name__, type(p * 2).__name__, p < (1, 3), 2 in p, p.index(2))
try:
    p.z = 1
except AttributeError as error:
    print(error)
try:
    p[0] = 1
except TypeError as error:
    print(error)
print("%s-%s" % p, "{0.x}{0[1]}".format(p), max(p, Pair(0, 9)), sorted([Pair(2, 1), p]))
print(isinstance(p, tuple), bool(Pair(0, 0)), tuple(p).__class__.__name__)

class Bag(set):
    def __repr__(self): return "Bag(%s)" % sorted(self)
    def add(self, x): super().add(x); return self
    def __contains__(self, x): return x == "magic" or super().__contains__(x)
b = Bag([3, 1]).add(2)
print(b, b | {9}, type(b | {9}).__name__, type({9} | b).__name__, b & {1, 2}, b - {1}, b ^ {1, 50})
print("magic" in b, b == {1, 2, 3}, b.copy(), type(b.copy()).__name__, b <= {1, 2, 3, 4})
print(type(b.union([7])).__name__)
class F(frozenset): pass
f = F([1])
print(hash(f) == hash(frozenset([1])), {f: 1}[frozenset([1])], type(f | {2}).__name__, f == {1})
print(frozenset(f) is f, type(frozenset(f)).__name__)

class Money(float):
    def __new__(cls, v, unit="EUR"): self = super().__new__(cls, round(v, 2)); self.unit = unit; return self
    def __str__(self): return f"{float(self):.2f} {self.unit}"
    def __add__(self, o): return Money(float(self) + float(o), self.unit)
m = Money(3.14159)
print(m, repr(m), m + 1, f"{m:.1f}", m * 2, type(m * 2).__name__, m > 3, int(m), m == 3.14)
print(hash(m) == hash(3.14), m.is_integer(), [m], sum([m, m]))
class C(complex):
    def __abs__(self): return "abs"
print(C(1, 2), abs(C(1, 2)), C(1, 2) + 1, type(C(1) + 1).__name__, C("1+2j").imag)
class By(bytes):
    def __getitem__(self, i): return "item"
print(By(b"abc")[0], list(By(b"ab")), By(b"x") + b"y", type(By(b"x") + b"y").__name__)
print(By(b"a") == b"a", repr(By(b"q")))
class BA(bytearray): pass
ba = BA(b"ab"); ba.append(99); ba.tag = 1
print(ba, ba.tag, type(ba + b"x").__name__, type(ba[:1]).__name__)
