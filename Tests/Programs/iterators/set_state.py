# __reduce__ and __setstate__ of iterators: the parts they are made of, positions beyond the ends, what is no position.

class Items:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * 10


class Backwards(reversed):
    pass


class Truth:
    def __bool__(self):
        return True


def fresh():
    return [iter([1, 2, 3]), iter((1, 2, 3)), iter('abc'), iter(b'abc'), iter(bytearray(b'abc')), iter(range(3)), iter(range(2 ** 70, 2 ** 70 + 3)),
            reversed([1, 2, 3]), reversed('abc'), reversed(Items()), Backwards('xyz'), iter(Items())]


for iterator in fresh():
    print(type(iterator).__name__, iterator.__reduce__()[0].__name__, len(iterator.__reduce__()[1]), iterator.__reduce__()[2], end=':')
    for state in (1, -5, 7, True):
        iterator = next(i for i in fresh() if type(i) is type(iterator))
        iterator.__setstate__(state)
        items = []
        while len(items) < 4:
            try:
                items.append(next(iterator))
            except StopIteration:
                break
        print('', items, end='')
    try:
        iterator.__setstate__('2')
    except TypeError as error:
        print('', 'long' in type(iterator).__name__ or error, end='')
    print()

for exhausted in (iter([]), iter(()), iter(''), iter(b''), reversed([]), reversed(''), iter(Items()), iter({}), iter(set())):
    list(exhausted)
    print(exhausted.__reduce__()[1:], end=' ')
    if hasattr(exhausted, '__setstate__'):
        exhausted.__setstate__(0)
        print(list(exhausted), end=' ')
print()

pairs = zip([1, 2], [3])
pairs.__setstate__(Truth())
print(pairs.__reduce__()[2])
try:
    list(pairs)
except ValueError as error:
    print(error)
pairs.__setstate__([])
print(len(pairs.__reduce__()))
print(iter(len, 3).__reduce__(), map(len, 'a', 'b').__reduce__()[1][0], filter(None, []).__reduce__()[1][0])

numbers = {1: 1, 2: 2}
iterator = iter(numbers)
next(iterator)
numbers[3] = 3
try:
    iterator.__reduce__()
except RuntimeError as error:
    print(error)
