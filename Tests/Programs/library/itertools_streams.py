# Iterators of itertools that pass items on: what they give, and that what has ended stays ended.
from itertools import (accumulate, chain, compress, count, cycle, dropwhile, filterfalse, islice, pairwise, repeat, starmap,
                       takewhile, zip_longest)


def show(name, *args, **kwargs):
    try:
        print(name.__name__, list(name(*args, **kwargs)))
    except Exception as error:
        print(name.__name__, type(error).__name__, error)


show(accumulate, [1, 2, 3])
show(accumulate, [3, 1, 2], max)
show(accumulate, 'ab', initial='>')
show(accumulate, [], initial=None)
show(chain, 'ab', [], (1,))
show(chain.from_iterable, ['ab', [3]])
show(chain, 'a', 5)
show(compress, 'abcd', [1, 0, True])
show(dropwhile, lambda x: x < 2, [1, 2, 1])
show(takewhile, lambda x: x < 2, [1, 2, 1])
show(filterfalse, None, [0, 1, '', 'a'])
show(filterfalse, str.isupper, 'aBc')
show(starmap, pow, [(2, 3), [3, 2]])
show(starmap, pow, [5])
show(pairwise, 'abc')
show(pairwise, 'a')
show(zip_longest, 'abc', [1], fillvalue='-')
show(zip_longest)
show(repeat, 'x', 2)
show(repeat, 'x', -3)

for arguments in [(2,), (1, 4), (1, None, 2), (0, 7, 3), (None, 2), (-1,), (0, -2), (0, 3, 0), ('a',), ()]:
    show(islice, 'abcdef', *arguments)
source = iter('abcdef')
print(list(islice(source, 1, 3)), list(source))
ended = islice(iter('abc'), 1)
print(list(ended), list(ended))

print([*islice(cycle('ab'), 5)], [*cycle([])])
print([*islice(count(5, -2), 3)], [*islice(count(0.5), 2)], count(3), count(1.0, 2), repeat(1), repeat(1, times=2))
try:
    count('a')
except TypeError as error:
    print(error)
print(repeat(0, 3).__length_hint__())
try:
    repeat(0).__length_hint__()
except TypeError as error:
    print(error)

# One that is asked again after its end asks its source again, or not.
source = iter([1, 5, 1])
taken = takewhile(lambda x: x < 5, source)
print(list(taken), list(taken), list(source))


def broken():
    yield 1
    raise KeyError('broken')


chained = chain(broken(), [2])
print(next(chained))
try:
    next(chained)
except KeyError as error:
    print('KeyError', error, list(chained))
