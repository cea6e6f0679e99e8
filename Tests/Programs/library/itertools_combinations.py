# The combinatoric iterators: their order, their borders, and a source that is used once.
from itertools import combinations, combinations_with_replacement, permutations, product


def words(iterator):
    return ' '.join(''.join(row) or '()' for row in iterator)


print(words(product('ab', 'xy')))
print(words(product('ab', repeat=2)))
print(words(product()), '|', words(product('ab', '')), '|', words(product('ab', repeat=0)))
for r in range(5):
    print(r, words(combinations('abc', r)), '|', words(combinations_with_replacement('ab', r)), '|', words(permutations('abc', r)))
print(words(permutations('abc')))
print(words(combinations_with_replacement('', 0)), words(combinations_with_replacement('', 2)))
print(words(permutations(iter('ab'))))
for make in [
    lambda: product('a', repeat=-1), lambda: combinations('a', -1), lambda: permutations('a', -1),
    lambda: combinations_with_replacement('a', -1), lambda: permutations('a', '1'), lambda: combinations('a', 'b'),
    lambda: combinations(5, 1), lambda: product(5),
]:
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
pairs = combinations('abc', 2)
print(next(pairs), [*pairs], [*pairs])

# More places than items: nothing comes, and the pool is still told.
for kind in (combinations, permutations):
    empty = kind("ab", 3)
    print(empty.__reduce__(), list(empty), empty.__reduce__())
