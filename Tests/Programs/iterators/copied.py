# Iterators are copied and pickled where they stand.
import copy


class Items:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError
        return i * 10


def makers():
    yield lambda: iter([1, 2, 3])
    yield lambda: iter((1, 2, 3))
    yield lambda: iter('abc')
    yield lambda: iter('äöü')
    yield lambda: iter(b'abc')
    yield lambda: iter(bytearray(b'abc'))
    yield lambda: iter(range(4))
    yield lambda: iter(range(9, 0, -3))
    yield lambda: iter(range(10 ** 30, 10 ** 30 + 3))
    yield lambda: iter({1: 2, 3: 4})
    yield lambda: iter({1: 2, 3: 4}.values())
    yield lambda: reversed({1: 2, 3: 4}.items())
    yield lambda: iter({5})
    yield lambda: reversed([1, 2, 3])
    yield lambda: reversed((1, 2, 3))
    yield lambda: reversed('abc')
    yield lambda: reversed(Items(3))
    yield lambda: iter(Items(3))
    yield lambda: enumerate('abc', 10 ** 20)
    yield lambda: zip('abc', (1, 2, 3))
    yield lambda: map(str.upper, 'abc')
    yield lambda: filter(None, [1, 0, 2])


for make in makers():
    iterator = make()
    if type(iterator).__name__ not in ('zip', 'map', 'filter', 'enumerate'):
        first = copy.copy(iterator)
        print(type(iterator).__name__, type(first).__name__, list(first), end=' ')
    next(iterator)
    print(list(copy.deepcopy(iterator)), list(iterator), list(copy.copy(iterator)))

print(str.upper.__reduce__()[1], int.__add__.__reduce__()[1])
print(copy.copy(str.upper) is str.upper, copy.deepcopy(list.append) is list.append)
