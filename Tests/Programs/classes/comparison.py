class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"V{self.v}"

a, b, c = V(1), V(2), V(1)
print(a == c, a != c, a is c, a < b, b > a, hash(a) == hash(c), a == 1, a != 1, 1 == a)
try:
    a <= b
except TypeError as error:
    print(error)
try:
    a < 1
except TypeError as error:
    print(error)
print({a: "x"}[c], len({a, b, c}), c in [a], [a, b].index(V(2)), [a, c, b].count(V(1)))
print(sorted([b, a]), min(b, a), max([a, b]))
print((a, b) == (c, b), [a, b] < [c, V(3)], (b,) > (a, b), {1: a} == {1: c})

class OnlyEq:
    def __eq__(self, o): return True
try:
    hash(OnlyEq())
except TypeError as error:
    print(error)
print(OnlyEq() in [1], 5 in [OnlyEq()], OnlyEq.__hash__)
class Restored(OnlyEq):
    __hash__ = object.__hash__
print(isinstance(hash(Restored()), int))
class BadHash:
    def __hash__(self): return "x"
class BigHash:
    def __hash__(self): return 10 ** 40
class NegHash:
    def __hash__(self): return -1
try:
    hash(BadHash())
except TypeError as error:
    print(error)
print(hash(BigHash()), hash(NegHash()), hash(BigHash()) == hash(10 ** 40))
class Weird:
    def __eq__(self, o): return []
    def __lt__(self, o): return "lt"
    def __bool__(self): return False
w = Weird()
print(w == 1, w != 1, w < 1, 1 > w, w == w, not w, w in [w], [w] == [w], [w] == [Weird()])
class Noisy:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        print(self.n, "<", o.n)
        return self.n < o.n
print(Noisy(1) < Noisy(2) < Noisy(3))
print(Noisy(2) < Noisy(1) < Noisy(3))
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], (nan,) == (float("nan"),), {nan: 1} == {nan: 1})
