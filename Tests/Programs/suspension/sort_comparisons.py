# Stopped inside a comparison that sort, sorted, min or max asks for: __lt__, the reflected __gt__, and what refuses both.
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __lt__(self, other):
        for a, b in zip(self.parts, other.parts):
            if a != b:
                return a < b
        return len(self.parts) < len(other.parts)

    def __repr__(self):
        return ".".join([str(p) for p in self.parts])


class Above:
    """Knows only how to be greater."""

    def __init__(self, n):
        self.n = n

    def __gt__(self, other):
        return [self.n][0] > other.n

    def __repr__(self):
        return f"^{self.n}"


versions = [Version(1, 10), Version(1, 2), Version(1), Version(0, 9, 9), Version(1, 2, 1)]
print(sorted(versions), sorted(versions, reverse=True))
print([(v, k) for v, k in sorted((v, k) for k, v in enumerate(versions))])
above = [Above(n) for n in (3, 1, 2)]
above.sort()
print(above, max(above))
print(min(versions), max([Above(5), Above(7)]), sorted([[v] for v in versions[:3]]))


class Rank(int):
    def __lt__(self, other):
        return sum([int(self)]) > int(other)


print(sorted([Rank(2), Rank(9), Rank(4)]), sorted([Rank(1), Rank(3)], reverse=True))


class Moody:
    asked = 0

    def __lt__(self, other):
        Moody.asked += 1
        if Moody.asked == 3:
            raise ArithmeticError("no more")
        return NotImplemented if Moody.asked > 3 else False


moods = [Moody() for _ in range(5)]
before = list(moods)
try:
    moods.sort()
except ArithmeticError as error:
    print(error, Moody.asked, sorted(map(before.index, moods)))
try:
    sorted(moods)
except TypeError as error:
    print(error)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return [self.value][0]


class Odd:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return Truth(self.n < other.n)


print([o.n for o in sorted([Odd(2), Odd(1), Odd(3)])], min(Odd(5), Odd(4)).n)
