# groupby and tee: iterators that share one source.
from itertools import groupby, tee

print([(key, ''.join(group)) for key, group in groupby('aabccc')])
print([(key, len(list(group))) for key, group in groupby([1, -1, 2, -3, 3], abs)])

# A group that was left is over; the rest of it is skipped.
groups = groupby('aaabb')
key, group = next(groups)
print(key, next(group))
later = next(groups)
print(list(group), later[0], list(later[1]), list(groups))


class Odd:
    """Equal to nothing, itself not excepted."""

    def __eq__(self, other):
        return False


odd = Odd()
print([len(list(group)) for _, group in groupby([odd, odd, Odd()])])


def fails(item):
    return 10 // item


groups = groupby([5, 5, 0], fails)
for key, group in groups:
    print(key)
    try:
        print(list(group))
    except ZeroDivisionError as error:
        print(error)
        break

first, second, third = tee(iter('abcd'), 3)
print(next(first), next(first), next(second), list(third), list(second), list(first))
print(tee([], 0))
try:
    tee([], -1)
except ValueError as error:
    print(error)


def source():
    yield 1
    yield next(loop)


ahead, loop = tee(source())
print(next(ahead), next(loop))
try:
    next(ahead)
except (RuntimeError, ValueError) as error:
    print(error)

many = iter(range(60))
a, b = tee(many)
print(sum(a), sum(b))
