# A class of rational numbers with the whole numeric protocol, continued fractions, and a linear solver over it.


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


class Ratio:
    __slots__ = ("num", "den")
    __match_args__ = ("num", "den")

    def __new__(cls, num=0, den=1):
        if isinstance(num, str):
            num, _, den = num.partition("/")
            num, den = int(num), int(den or 1)
        elif isinstance(num, float):
            num, den = num.as_integer_ratio()
        if den == 0:
            raise ZeroDivisionError(f"Ratio({num}, 0)")
        factor = gcd(num, den) * (-1 if den < 0 else 1)
        self = super().__new__(cls)
        object.__setattr__(self, "num", num // factor)
        object.__setattr__(self, "den", den // factor)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")

    def binary(function):
        def forward(self, other):
            if isinstance(other, int):
                other = Ratio(other)
            return function(self, other) if isinstance(other, Ratio) else NotImplemented

        def reverse(self, other):
            return function(Ratio(other), self) if isinstance(other, int) else NotImplemented
        return forward, reverse

    __add__, __radd__ = binary(lambda a, b: Ratio(a.num * b.den + b.num * a.den, a.den * b.den))
    __sub__, __rsub__ = binary(lambda a, b: Ratio(a.num * b.den - b.num * a.den, a.den * b.den))
    __mul__, __rmul__ = binary(lambda a, b: Ratio(a.num * b.num, a.den * b.den))
    __truediv__, __rtruediv__ = binary(lambda a, b: Ratio(a.num * b.den, a.den * b.num))
    __floordiv__, __rfloordiv__ = binary(lambda a, b: a.num * b.den // (a.den * b.num))
    __mod__, __rmod__ = binary(lambda a, b: a - b * (a // b))
    __lt__, _ = binary(lambda a, b: a.num * b.den < b.num * a.den)
    __le__, _ = binary(lambda a, b: a.num * b.den <= b.num * a.den)
    __eq__, _ = binary(lambda a, b: (a.num, a.den) == (b.num, b.den))
    del binary, _

    def __hash__(self):
        return hash(self.num) if self.den == 1 else hash((self.num, self.den))

    def __pow__(self, n):
        return Ratio(self.num ** n, self.den ** n) if n >= 0 else Ratio(self.den ** -n, self.num ** -n)

    def __neg__(self):
        return Ratio(-self.num, self.den)

    def __abs__(self):
        return Ratio(abs(self.num), self.den)

    def __float__(self):
        return self.num / self.den

    def __int__(self):
        return int(self.num / self.den)

    def __bool__(self):
        return self.num != 0

    def __round__(self, digits=None):
        if digits is None:
            whole, rest = divmod(self.num, self.den)
            return whole + (2 * rest > self.den or 2 * rest == self.den and whole % 2)
        return Ratio(round(self * 10 ** digits), 10 ** digits)

    def __format__(self, spec):
        return format(float(self), spec) if spec else str(self)

    def __repr__(self):
        return f"Ratio({self.num}, {self.den})"

    def __str__(self):
        return f"{self.num}/{self.den}" if self.den > 1 else str(self.num)


half, third = Ratio(1, 2), Ratio("2/6")
print(half + third, half - 1, 2 * third, 1 / third, half // third, -half % third, half ** -3, repr(-third))
print(half == Ratio(2, 4), half < 1, half <= 1, 3 > third, Ratio(4, 2) == 2, hash(Ratio(6, 3)) == hash(2), half == "x")
print(float(third), int(Ratio(-7, 2)), round(Ratio(5, 2)), round(Ratio(7, 2)), round(third, 2), abs(-half), bool(half - half))
print(f"{third} {third:.3f} {half:>8.0%}", Ratio(0.375), sum([half, third, third], Ratio()), max(half, third), sorted({half, third, 1}))
for attempt in (lambda: Ratio(1, 0), lambda: half / 0, lambda: half + "x", lambda: 1.5 * half, lambda: setattr(half, "num", 3),
                lambda: Ratio("a/b"), lambda: half < None, lambda: half @ third):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
match Ratio(6, 8):
    case Ratio(3, den):
        print("three", den)


def continued(ratio):
    while True:
        whole = ratio // 1
        yield whole
        ratio -= whole
        if not ratio:
            return
        ratio = 1 / ratio


def convergents(terms):
    for n in range(1, len(terms) + 1):
        value = Ratio(terms[n - 1])
        for term in reversed(terms[:n - 1]):
            value = term + 1 / value
        yield str(value)


terms = list(continued(Ratio(43, 30)))
print(terms, *convergents(terms))


def solve(rows):
    rows = [[Ratio(x) for x in row] for row in rows]
    for i in range(len(rows)):
        pivot = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if pivot is None:
            raise ValueError("singular")
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [x / rows[i][i] for x in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


print(*solve([[0, 2, 7], [3, -1, 2]]))
try:
    solve([[1, 2, 3], [2, 4, 6]])
except ValueError as error:
    print(error)
