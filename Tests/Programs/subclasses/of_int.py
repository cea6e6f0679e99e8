class Age(int):
    def __new__(cls, value):
        if value < 0: raise ValueError("negative")
        return super().__new__(cls, value)
    def __repr__(self): return f"Age({int(self)})"
    def __add__(self, other): return Age(int(self) + int(other))
    __radd__ = __add__
a = Age(5)
print(a, [a], str(a), f"{a}", f"{a:03d}", "%d" % a, "%s" % a, a + 1, 1 + a, a * 2)
print(type(a * 2).__name__, a == 5, hash(a) == hash(5), {5: "x"}[a])
print(isinstance(a, int), range(a), [0] * a, a.bit_length(), a.real, type(a.real).__name__)
print(int(a).__class__.__name__, sum([a, a]), bool(Age(0)), -a, type(+a).__name__)
a.note = "has a dict"
print(a.note, vars(a))
try:
    Age(-1)
except ValueError as error:
    print(error)
class Hex(int):
    def __str__(self): return hex(self)
    def __format__(self, spec): return "hex:" + spec
print(Hex(255), repr(Hex(255)), f"{Hex(255):z}", [Hex(255)], Hex("ff", 16), Hex(b"12"), Hex(3.9))
class Flag(int):
    names = {1: "R", 2: "W", 4: "X"}
    def __or__(self, o): return Flag(int(self) | int(o))
    def __and__(self, o): return Flag(int(self) & int(o))
    def __invert__(self): return Flag(7 & ~int(self))
    def __repr__(self): return "|".join(n for b, n in self.names.items() if int(self) & b) or "-"
R, W, X = Flag(1), Flag(2), Flag(4)
print(R | W, ~R, (R | X) & X, R & W, ~(R | W | X))
class Big(int): pass
b = Big(2 ** 100)
print(b, b // 3, type(b + 0).__name__, b == 2 ** 100, hash(b) == hash(2 ** 100))
print(Big.from_bytes(b"\x01\x00", "big"), type(Big.from_bytes(b"\x01", "big")).__name__)
try:
    class B(bool): pass
except TypeError as error:
    print(error)
class Mod(int):
    m = 7
    def __new__(cls, v): return super().__new__(cls, v % cls.m)
    def __mul__(self, o): return Mod(int(self) * int(o))
    def __pow__(self, e, mod=None): return Mod(pow(int(self), e, self.m))
print(Mod(10), Mod(5) * Mod(6), Mod(3) ** 100, divmod(Mod(6), 4))
