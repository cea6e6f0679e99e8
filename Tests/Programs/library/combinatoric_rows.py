# The rows of product, permutations and combinations: all of them, from states in the middle and states that say anything, and copies.
from itertools import combinations, combinations_with_replacement, permutations, product


def copied(iterator):
    make, arguments, *state = iterator.__reduce__()
    copy = make(*arguments)
    if state:
        copy.__setstate__(state[0])
    return copy


print(list(permutations('abc')), list(permutations(range(3), 2)), list(permutations([], 0)), list(permutations('ab', 3)))
print(list(combinations('abcd', 2)), list(combinations('abc', 3)), list(combinations('ab', 0)), list(combinations('a', 2)))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 0)), list(combinations_with_replacement('a', 3)))
print(list(product('ab', (1, 2), [None])), list(product()), list(product('ab', '')), list(product((0, 1), repeat=3)))

for make in (lambda: permutations('abc', 2), lambda: combinations('abcd', 2), lambda: combinations_with_replacement('abc', 2),
             lambda: product('ab', 'cd', 'e')):
    iterator = make()
    print(iterator.__reduce__())
    next(iterator), next(iterator), next(iterator)
    print(iterator.__reduce__())
    print(list(copied(iterator)) == list(iterator), next(iterator, 'end'), next(iterator, 'end'), iterator.__reduce__())

p = permutations('abcd', 2)
p.__setstate__(((3, 2, 1, 0), (2, 1)))
print(next(p), next(p))
p.__setstate__(((9, -2, 1, 1), (0, 99)))
print(list(p))
c = combinations('abcde', 3)
c.__setstate__((9, 0, 2))
print(list(c))
c = combinations_with_replacement('abc', 3)
c.__setstate__((2, 0, 9))
print(list(c))
q = product('ab', 'cde')
q.__setstate__((5, -3))
print(list(q))
