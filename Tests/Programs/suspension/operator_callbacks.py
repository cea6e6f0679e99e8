# Stopped inside the methods of operators: left, reflected, in place, unary, and the way from one to the next.
class N:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N({self.n})"


def named(name, reflected):
    def method(self, other):
        if isinstance(other, str):
            return NotImplemented
        a, b = self.n, getattr(other, "n", other)
        return [name, b, a] if reflected else [name, a, b]
    return method


for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "xor", "or", "matmul"):
    setattr(N, f"__{name}__", named(name, False))
    setattr(N, f"__r{name}__", named(name, True))
a = N(7)
print(a + 1, 1 + a, a - a, 2 - a, a * 3, 3 * a, a / 2, 2 / a, a // 2, 2 // a, a % 2, 2 % a, divmod(a, 2), divmod(2, a))
print(a ** 2, 2 ** a, a << 1, 1 << a, a >> 1, 1 >> a, a & 1, 1 & a, a ^ 1, 1 ^ a, a | 1, 1 | a, a @ 1, 1 @ a, pow(a, 2))
for wrong in (lambda: a + "s", lambda: "s" - a, lambda: a @ "s", lambda: -a, lambda: pow(a, 2, 3)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Total:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __iadd__(self, other):
        for part in [other]:
            self.parts.append(part)
        return self

    def __imul__(self, n):
        return Total(*[p for p in self.parts for _ in range(n)])

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return [p for p in self.parts if p != other]

    def __neg__(self):
        return [-p for p in self.parts]

    def __pos__(self):
        return tuple([p for p in self.parts])

    def __invert__(self):
        return {~p for p in self.parts}


total = same = Total(1)
total += 2
print(total is same, total.parts)
total *= 2
print(total is same, total.parts, -total, +total, sorted(~total))
total -= 2
print(total)
box = {"k": Total(5)}
box["k"] += 6
print(box["k"].parts)


class Base(N):
    pass


class Derived(Base):
    def __radd__(self, other):
        return ["derived first", [other]]


print(Base(1) + Derived(2), Derived(1) + Base(2), sum([N(1), 2][1:], N(3)))
