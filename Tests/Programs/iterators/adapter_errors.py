# enumerate, zip, map, filter, reversed, iter and next: odd arguments, exhaustion, errors inside.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Steps:
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]


class Sized(Steps):
    def __len__(self):
        return len(self.items)


class NotIterator:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


def failing():
    yield 1
    raise ValueError('inside')


for function in (lambda: list(enumerate('ab', 2**70)), lambda: list(enumerate('ab', start=-1)), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate('a', 'b'), lambda: list(enumerate(iterable='a')), lambda: enumerate('a', 1, 2), lambda: list(zip()), lambda: list(zip('ab')), lambda: list(zip('ab', [1, 2, 3])),
                 lambda: list(zip('ab', [1], strict=True)), lambda: list(zip('a', [1, 2], strict=True)), lambda: list(zip('ab', 'a', 'a', strict=True)), lambda: list(zip(strict=True)), lambda: zip(5), lambda: zip('a', 5), lambda: zip('a', bad=1), lambda: list(zip(failing(), 'abc')), lambda: map(), lambda: map(len), lambda: map(len, 5), lambda: list(map(len, [1])),
                 lambda: list(map(lambda *a: a, 'ab', [1])), lambda: list(map(None, 'a')), lambda: filter(None), lambda: list(filter(None, [0, 1, '', 'a'])), lambda: list(filter(len, ['', 'a', 5])), lambda: list(filter(lambda x: x > 1, (1, 2, 3))), lambda: filter(None, 5), lambda: list(reversed(Sized(1, 2, 3))), lambda: reversed(Steps(1)), lambda: reversed({1}),
                 lambda: list(reversed({1: 2})), lambda: reversed(5), lambda: reversed(iter([])), lambda: list(iter(Steps('a', 'b'))), lambda: iter(NotIterator()), lambda: iter(NoneIter()), lambda: [*NoneIter()], lambda: iter(5), lambda: iter(5, 6), lambda: list(iter(iter([1, 2, 3]).__next__, 3)), lambda: iter(), lambda: next(5), lambda: next(iter([])), lambda: next(iter([]), 'd'),
                 lambda: next([]), lambda: next(), lambda: next(failing()), lambda: list(failing()), lambda: 3 in Steps(1, 2, 3), lambda: sorted(Steps(3, 1)), lambda: tuple(Steps(1)), lambda: max(Steps(4, 9)), lambda: dict(Steps((1, 2)))):
    attempt(function)
z = zip([1, 2, 3], 'ab')
print(next(z), list(z), next(z, 'done'), list(z))
e = enumerate(iter('abc'))
print(next(e), next(e), list(e), list(e))
it = iter([1, 2])
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), iter(it) is it)
items = [1, 2]
it = iter(items)
for x in it:
    if len(items) < 5:
        items.append(x + 2)
print(items, next(it, None), items.append(9), next(it, None))
for kind in (list, tuple, str, bytes, bytearray, dict, set, range, enumerate, zip, map, filter):
    print(type(iter(kind() if kind not in (range, enumerate, map, filter) else kind(0) if kind is range else kind('') if kind is enumerate else kind(len, ''))).__name__, end=' ')
print()
