# Stopped inside elements while sets are united, intersected, subtracted, in place and into new ones, with sets, dicts and iterators.
class E:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return [self.n][0] % 3

    def __eq__(self, other):
        return type(other) is E and [self.n] == [other.n]


def some(*numbers):
    return {E(n) for n in numbers}


def stream(*numbers):
    for n in numbers:
        yield E(n)


def numbers(elements):
    return sorted(e.n for e in elements)


a, b = some(1, 2, 3, 4), some(3, 4, 5)
print(numbers(a | b), numbers(a & b), numbers(a - b), numbers(b - a), numbers(a ^ b))
print(numbers(a.union(stream(7, 1), [E(8)])), numbers(a.intersection(stream(4, 9), b)), numbers(a.difference(stream(1), {E(2): 0})))
print(numbers(a.symmetric_difference(stream(4, 6, 6))), numbers(a.intersection(dict.fromkeys(b))), numbers(frozenset(a) - b))
c = set(a)
c |= b
c -= some(1)
c &= some(2, 3, 5, 9)
c ^= some(3, 10)
print(numbers(c))
c.update(stream(20, 21), some(2))
c.difference_update(stream(5), some(20))
c.intersection_update(stream(2, 10, 21, 99))
c.symmetric_difference_update(stream(2, 2, 30))
print(numbers(c), numbers(c - c), numbers(c & c) == numbers(c), numbers(c ^ c))
keys = dict.fromkeys(some(1, 2)).keys()
print(numbers(keys & b | keys), numbers(a - keys), numbers(keys ^ some(2, 6)), numbers(keys - {E(2)}))
whole = some(*range(12))
print(numbers(whole - some(*range(3, 12))), numbers(whole & some(30, 4)), numbers(some(30, 4) & whole), len(whole | whole))
for wrong in (lambda: a | [E(1)], lambda: a & stream(1), lambda: a.union(5), lambda: a.__ior__([1])):
    try:
        print(wrong())
    except TypeError as error:
        print(error)


def breaking():
    yield E(1)
    raise EOFError("torn")


try:
    c.update(breaking())
except EOFError as error:
    print(error, numbers(c))
