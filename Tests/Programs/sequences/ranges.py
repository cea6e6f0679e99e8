for args in (
    (5,), (2, 8), (0, 10, 3), (10, 0, -3), (0,), (5, 2), (-5, 5, 5), (10 ** 20, 10 ** 20 + 6, 2),
    (0, -10, -4), (True, 4),
):
    r = range(*args)
    print(r, list(r), len(r), r.start, r.stop, r.step, bool(r), list(reversed(r)))
r = range(0, 100, 7)
print(r[0], r[-1], r[3:6], r[::-1], r[::2], r[100:], r[-3:], 21 in r, 22 in r, 21.0 in r, "x" in r)
print(r.index(21), r.count(21), r.count(5), r == range(0, 105, 7), r == range(0, 106, 7))
print(hash(r) == hash(range(0, 104, 7)), range(0) == range(3, 3), range(0, 3, 2) == range(0, 4, 2))
print(range(3) == [0, 1, 2])
print(sum(r), max(r), min(r), sorted(r, reverse=True)[:3], {range(2): "key"}[range(0, 2, 1)])
print(repr(range(1, 2)), repr(range(1, 10, 2)), r is r[:], range(10)[2:8][1:3])
print(range(10 ** 30)[10 ** 29], range(10 ** 18) == range(10 ** 18), 10 ** 17 in range(10 ** 18))
print(-1 in range(5))
class I:
    def __index__(self): return 3
print(range(I()), I() in range(5), range(5)[I()], range(True), [*range(3), *range(0)])
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), list(it), it.__length_hint__())
for f in (
    lambda: range(), lambda: range(1.0), lambda: range("a"), lambda: range(1, 2, 0),
    lambda: range(1, 2, 3, 4), lambda: range(3)[3], lambda: range(3)[-4], lambda: range(3)["a"],
    lambda: range(3).index(5), lambda: range(3) + range(3), lambda: range(3) * 2,
    lambda: range(3) < range(4), lambda: range(3).append(1), lambda: range(3).__setitem__(0, 1),
    lambda: range(stop=3), lambda: len(range(10 ** 30)), lambda: range(None),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
for i in range(3):
    i += 10
print(i, [i for i in range(10, 0, -2)], [(a, b) for a in range(2) for b in range(a, 3)])
print("".join(str(x) for x in range(10)))
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice("a", [], None))
print(s == slice(1, 10, 2), slice(1) == slice(2), slice(1, 2) < slice(1, 3))
print([slice(*a).indices(n) for a in ((None,), (5,), (1, 5), (None, None, -1), (-3, None), (10, 0, -2), (-100, 100, 3), (3, None, -1)) for n in (0, 4, 10)])
for f in (
    lambda: slice(1, 2, 0).indices(5), lambda: slice("a").indices(5), lambda: slice(1).indices(-1),
    lambda: slice(1).indices("x"), lambda: slice(), lambda: slice(1, 2, 3, 4),
    lambda: hash(slice(1)),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
