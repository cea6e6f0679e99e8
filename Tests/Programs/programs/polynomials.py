# Polynomials over the integers: the operators, division, roots, printing, Horner's scheme, derivatives, composition.


class Poly:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while self.c and self.c[-1] == 0:
            self.c.pop()

    @classmethod
    def parse(cls, text):
        coefficients = {}
        for term in text.replace(" ", "").replace("-", "+-").split("+"):
            if not term:
                continue
            factor, x, power = term.partition("x")
            n = int(power.lstrip("^") or 1) if x else 0
            coefficients[n] = coefficients.get(n, 0) + int({"": "1", "-": "-1"}.get(factor, factor) if x else factor)
        return cls(*(coefficients.get(n, 0) for n in range(max(coefficients, default=-1) + 1)))

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result

    def __add__(self, other):
        other = other if isinstance(other, Poly) else Poly(other)
        long, short = (self.c, other.c) if len(self.c) > len(other.c) else (other.c, self.c)
        return Poly(*(a + (short[i] if i < len(short) else 0) for i, a in enumerate(long)))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = other if isinstance(other, Poly) else Poly(other)
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n, modulus=None):
        result = Poly(1)
        for _ in range(n):
            result = result * self
            if modulus is not None:
                result %= modulus
        return result

    def __divmod__(self, other):
        if not other:
            raise ZeroDivisionError("division by the zero polynomial")
        quotient, rest = Poly(), self
        while rest.degree >= other.degree:
            factor, left = divmod(rest.c[-1], other.c[-1])
            if left:
                raise ArithmeticError(f"{rest.c[-1]} is not a multiple of {other.c[-1]}")
            term = Poly(*[0] * (rest.degree - other.degree), factor)
            quotient, rest = quotient + term, rest - term * other
        return quotient, rest

    def __floordiv__(self, other):
        return divmod(self, other)[0]

    def __mod__(self, other):
        return divmod(self, other)[1]

    def __bool__(self):
        return bool(self.c)

    def __eq__(self, other):
        return self.c == (other.c if isinstance(other, Poly) else Poly(other).c)

    def __getitem__(self, i):
        return self.c[i]

    def __str__(self):
        terms = []
        for n in range(self.degree, -1, -1):
            if a := self.c[n]:
                sign = "-" if a < 0 else "+" if terms else ""
                number = "" if abs(a) == 1 and n else abs(a)
                terms.append(f"{sign}{number}{'x' if n else ''}{f'^{n}' if n > 1 else ''}")
        return "".join(terms) or "0"

    def derivative(self):
        return Poly(*(n * a for n, a in enumerate(self.c) if n))

    def roots(self):
        rest, found = self, []
        limit = abs(next((a for a in self.c if a), 0))
        for x in sorted({s * d for d in range(limit + 1) for s in (1, -1)}):
            while rest.degree > 0 and rest(x) == 0:
                found.append(x)
                rest //= Poly(-x, 1)
        return found, str(rest)


p, q = Poly.parse("x^3 - 6x^2 + 11x - 6"), Poly.parse("x-1")
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", 3 - p, "|", 2 * q + 1, "|", -q)
print(p.degree, p(0), p(4), [p(x) for x in range(4)], p[1], list(q), p.derivative(), p.derivative().derivative())
print(*divmod(p, q), p // q % q, (p * q) % q, p.roots(), Poly.parse("2x^2+1").roots())
print(q ** 3, pow(Poly(0, 1), 3, Poly.parse("x^2+1")), p(q), Poly() == 0, Poly(5) == 5, p == q, bool(Poly(0, 0)), Poly(), Poly(1, 2, 0).degree)
for attempt in (lambda: p / q, lambda: p // Poly(), lambda: p // Poly(1, 2), lambda: p[9], lambda: hash(p), lambda: Poly.parse("2y"), lambda: p ** "x"):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
