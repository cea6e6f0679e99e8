# Stopped inside rich comparisons: alone, in chains, inside tuples, lists and dicts, reflected, and where both sides refuse.
class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return [self.n < other.n][0] if isinstance(other, V) else NotImplemented

    def __le__(self, other):
        return [self.n <= other.n][0] if isinstance(other, V) else NotImplemented

    def __eq__(self, other):
        return [self.n == other.n][0] if isinstance(other, V) else NotImplemented


a, b, c = V(1), V(2), V(1)
print(a < b, a > b, a <= b, a >= b, a == c, a != c, a != b, a == 1, 1 != a)
print(a < b > c, a < c < b, a <= c <= b, a == c != b, not a < b, a < b if b > a else None)
print((1, a) < (1, b), [a, b] == [c, b], [b] > [a], (a,) <= (c,), [a, 1] != [c, 2], {"k": a} == {"k": c}, [[a], (b,)] == [[c], (b,)], (a, 1) < (c, 2))
print("between" if a < V(1.5) < b else "outside", [x.n for x in (a, b, c) if x == a], a is c, a in (c,))
while b > a:
    b = V(b.n - 0.5)
print(b.n)
for wrong in (lambda: a < 3, lambda: 3 <= a, lambda: [a] < [1], lambda: (b, "x") > (b, 5), lambda: a < b < 3, lambda: a > None):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


class Table:
    """Comparisons need not give truths."""

    def __eq__(self, other):
        return [other] * 2

    def __ne__(self, other):
        return []

    def __ge__(self, other):
        return Verdict(other)


class Verdict:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return bool([self.value][0])

    def __repr__(self):
        return f"Verdict({self.value})"


t = Table()
print(t == 5, t != 5, 5 == t, t >= 0, t >= 1 >= 1, t >= 0 >= 1, [t] == [0], [t] != [0], "yes" if t >= 1 else "no", "yes" if t >= 0 else "no")
