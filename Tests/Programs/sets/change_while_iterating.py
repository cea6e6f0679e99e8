# Sets that change while they are iterated, that hold themselves' equals, and that grow and shrink.
s = set(range(5))
for change in (lambda: s.add(99), lambda: s.discard(99), lambda: s.clear()):
    iterator = iter(s)
    next(iterator)
    change()
    try:
        print(sorted(iterator))
    except RuntimeError as error:
        print(error)


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return isinstance(other, Key) and self.value == other.value

    def __hash__(self):
        return self.value % 3


keys = [Key(i) for i in range(12)]
grown = set(keys) | {Key(5)}
print(len(grown), Key(7) in grown, Key(40) in grown, len(grown - {Key(1), Key(2)}), len(grown & set(keys[:3])), len({*keys, *keys}))
for key in keys[::2]:
    grown.remove(Key(key.value))
print(sorted(key.value for key in grown))
try:
    grown.remove(Key(0))
except KeyError as error:
    print(type(error.args[0]).__name__, error.args[0].value)
print(1 in {True}, {1, True, 1.0}, {0, False}, len({float('nan'), float('nan')}), {frozenset({1}), frozenset([1])}, {(1, 2), (1.0, 2.0)})
it = iter({1, 2, 3})
print(it.__length_hint__(), next(it) in (1, 2, 3), it.__length_hint__(), len(list(it)), next(it, 'end'))
big = set(range(1000))
big -= set(range(0, 1000, 2))
big ^= {1, 2}
print(len(big), 1 in big, 2 in big, min(big), max(big), sum(big), big.pop() not in big, big.isdisjoint(range(4, 1000, 2)), set(range(5)) <= set(range(6)) < set(range(7)))
