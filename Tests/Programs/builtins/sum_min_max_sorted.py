# sum, min, max, sorted, any, all, len: keys, defaults, starts, errors, and what is called when.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Negative:
    def __len__(self):
        return -1


class Text:
    def __len__(self):
        return 'x'


class Huge:
    def __len__(self):
        return 2**70


class NoTruth:
    def __bool__(self):
        return 5


for function in (lambda: sum([]), lambda: sum([1, 2], 3), lambda: sum([[1], [2]], []), lambda: sum(['a'], ''), lambda: sum([b'a'], b''), lambda: sum([bytearray()], bytearray()), lambda: sum(['a']), lambda: sum(5), lambda: sum(), lambda: sum([1], start=10), lambda: sum([1], 1, 1), lambda: sum([2**62, 2**62, 2**62]), lambda: sum([0.1] * 3), lambda: sum([1, 0.5, 1j]), lambda: sum([True, True]),
                 lambda: sum([(1,)], ()), lambda: min([]), lambda: max([], default='d'), lambda: min(), lambda: min(5), lambda: max(1, 'a'), lambda: min(3, 1, 2), lambda: max('abc', key=ord), lambda: max('abc', key=lambda c: -ord(c)), lambda: min([1], default=1, bad=2), lambda: max(1, 2, default=3), lambda: max([1, 1.0, True]), lambda: min(1, 2, key=5), lambda: max([[1], [2]], key=len), lambda: min('b', 'a', key=None),
                 lambda: max(iter([])), lambda: min({3: 'c', 1: 'a'}), lambda: max([1, None]), lambda: sorted([3, 1, 2], reverse=True), lambda: sorted('bca', key=str.upper), lambda: sorted([1, 'a']), lambda: sorted(5), lambda: sorted([1], None), lambda: sorted([2, 1], key=None, reverse=0), lambda: sorted([1], key=5), lambda: sorted([(1, 'b'), (1, 'a'), (0, 'c')], key=lambda t: t[0]), lambda: sorted([1], bad=1),
                 lambda: sorted({'b': 1, 'a': 2}), lambda: sorted([3, 1], reverse='a'), lambda: any([]), lambda: all([]), lambda: any(5), lambda: all([1, 0, 5]), lambda: any([NoTruth()]), lambda: bool(NoTruth()), lambda: not NoTruth(), lambda: any(), lambda: len(5), lambda: len(Negative()), lambda: len(Text()), lambda: len(Huge()), lambda: bool(Negative()), lambda: len(), lambda: len([], []), lambda: len(range(10**10))):
    attempt(function)
calls = []
print(any(calls.append(x) or x > 1 for x in range(5)), calls, all(x < 3 for x in iter(range(9))), min((5, 'z'), (5, 'a')), sorted(['10', '9', '1'], key=int), max(['bb', 'a', 'cc'], key=len))
