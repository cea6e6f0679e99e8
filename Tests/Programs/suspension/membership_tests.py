# Stopped inside what `in` and `not in` call: __contains__, __iter__, __getitem__, and the __eq__ of the items.
class Evens:
    def __contains__(self, n):
        return [n % 2 == 0][0]


class Counting:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        for i in range(self.n):
            yield i


class Indexed:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError(i)
        return [i][0] * 10


class Same:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return [self.n] == [getattr(other, "n", other)]


print(2 in Evens(), 3 in Evens(), 3 not in Evens(), 4 not in Evens())
print(2 in Counting(4), 5 in Counting(4), 5 not in Counting(4), 20 in Indexed(), 25 in Indexed(), 25 not in Indexed())
print(Same(2) in [1, Same(2)], Same(3) in (1, 2), 2 in [Same(2)], 2 not in (Same(3),), Same(1) in range(3), Same(7) in range(3), 1.0 in range(3))
print(Same(1) in Counting(3), [Same(2)].index(2), [1, Same(2), 2].count(Same(2)), (Same(4), 5).index(5), Same(2) in {1: 2, 3: 4}.values())


class Vague:
    def __contains__(self, item):
        return item


class Blocked(Counting):
    __contains__ = None


class Loud(Same):
    def __eq__(self, other):
        raise OSError(f"{self.n} meets {other}")


print([x in Vague() for x in ([], [0], "", Same(0), None)], [] not in Vague())
items = [Loud(1)]
print(items[0] in items, items.index(items[0]), items.count(items[0]))
for test in (lambda: 1 in items, lambda: 1 in Blocked(2), lambda: 1 in 5, lambda: 1 not in object(), lambda: Loud(2) in (3,), lambda: items.remove(9)):
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
items.append(2)
removed = [Same(1), Same(2), Same(1)]
removed.remove(1)
print(len(removed), removed[0].n)
