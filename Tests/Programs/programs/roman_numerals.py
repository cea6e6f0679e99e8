PAIRS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
VALUES = {s: v for v, s in PAIRS}
def to_roman(n):
    if not isinstance(n, int): raise TypeError(f"need an int, not {type(n).__name__}")
    if not 0 < n < 4000: raise ValueError(f"{n} is out of range")
    out = ""
    for value, symbol in PAIRS:
        count, n = divmod(n, value)
        out += symbol * count
    return out
def from_roman(s):
    total = i = 0
    while i < len(s):
        size = 2 if s[i:i + 2] in VALUES else 1
        try: total += VALUES[s[i:i + size]]
        except KeyError: raise ValueError(f"bad character {s[i]!r} in {s!r}") from None
        i += size
    if to_roman(total) != s: raise ValueError(f"{s!r} is not canonical, {total} is {to_roman(total)!r}")
    return total
class Roman(int):
    def __new__(cls, value): return super().__new__(cls, from_roman(value) if isinstance(value, str) else value)
    def __str__(self): return to_roman(int(self))
    __repr__ = __str__
    def __format__(self, spec): return format(str(self), spec)
    def __add__(self, o): return Roman(int(self) + int(o))
    def __sub__(self, o): return Roman(int(self) - int(o))
for n in (
    1, 4, 9, 14, 40, 90, 400, 1987, 2024, 3999,
): print(n, to_roman(n), from_roman(to_roman(n)), f"{Roman(n):>12}|")
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000, 97)), Roman("XIV") + Roman("II"))
print(Roman("X") - 1, sorted([Roman("V"), Roman("I")]), Roman("X") == 10)
print(max(map(Roman, (3, 8, 5))))
for bad in (0, 4000, "x", 1.5):
    try: print(to_roman(bad))
    except (TypeError, ValueError) as error: print(type(error).__name__, error)
for bad in ("IIII", "ABC", "IC", "VV"):
    try: print(from_roman(bad))
    except ValueError as error: print(error)
