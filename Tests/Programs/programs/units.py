class Unit:
    NAMES = ("m", "s", "kg")
    def __init__(self, value, **powers):
        self.value, self.powers = value, tuple(powers.get(n, 0) for n in self.NAMES)
    @classmethod
    def _make(cls, value, powers):
        if not any(powers): return value
        u = cls.__new__(cls)
        u.value, u.powers = value, tuple(powers)
        return u
    def _same(self, o):
        if not isinstance(o, Unit) or o.powers != self.powers:
            raise TypeError(f"{self} and {o} do not fit")
    def __add__(self, o): self._same(o); return self._make(self.value + o.value, self.powers)
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __sub__(self, o): return self + o * -1
    def __mul__(self, o):
        if isinstance(o, Unit): return self._make(self.value * o.value, map(lambda a, b: a + b, self.powers, o.powers))
        return self._make(self.value * o, self.powers)
    __rmul__ = __mul__
    def __truediv__(self, o):
        if isinstance(o, Unit): return self._make(self.value / o.value, map(lambda a, b: a - b, self.powers, o.powers))
        return self._make(self.value / o, self.powers)
    def __rtruediv__(self, o): return self._make(o / self.value, [-p for p in self.powers])
    def __pow__(self, n): return self._make(self.value ** n, [p * n for p in self.powers])
    def __eq__(self, o): return isinstance(o, Unit) and (self.value, self.powers) == (o.value, o.powers)
    def __lt__(self, o): self._same(o); return self.value < o.value
    def __hash__(self): return hash((self.value, self.powers))
    def __bool__(self): return bool(self.value)
    def __abs__(self): return self._make(abs(self.value), self.powers)
    def __format__(self, spec): return format(self.value, spec) + " " + self.unit
    @property
    def unit(self): return "·".join(n + (f"^{p}" if p != 1 else "") for n, p in zip(self.NAMES, self.powers) if p)
    def __repr__(self): return f"{self.value:g} {self.unit}"
m, s, kg = Unit(1, m=1), Unit(1, s=1), Unit(1, kg=1)
km, hour = 1000 * m, 3600 * s
speed = 90 * km / hour
print(speed, speed * (10 * s), 5 * kg * speed / s, speed ** 2, 1 / s, km / m, f"{speed:.1f}")
print(sum([m, 2 * m, km]), abs(-3 * m) if hasattr(Unit, "__neg__") else abs(m * -3))
print(sorted([km, m, 5 * m]), max(m, km), {m: "metre"}[Unit(1, m=1)], bool(0 * m), m == s)
print(m * s == s * m)
for bad in (
    lambda: m + s, lambda: m + 1, lambda: 1 + m, lambda: m < s, lambda: m / "x", lambda: -m,
    lambda: m @ s, lambda: m < 5, lambda: 2 ** m, lambda: m // s,
):
    try: print(bad())
    except TypeError as error: print(error)
energy = 0.5 * (80 * kg) * (10 * m / s) ** 2
print(energy, energy / (80 * kg * (9.81 * m / s ** 2)))
