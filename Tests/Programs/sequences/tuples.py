t = (1, "a", 2.5, None, (3, 4))
print(t, t[0], t[-1][1], t[1:3], t[::-1], len(t), t + (5,), (1,) * 3, 2 in t, "a" in t)
print(t.index("a"), t.count(1), (), (1,), tuple("ab"), tuple([1, 2]), tuple(), 1)
print((1, 2) < (1, 3), (1,) < (1, 0), (2,) > (1, 9), (1, 2) == (1, 2), (1, 2) == [1, 2], () < (0,))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): "x"}[1, 2], max((1, 9), (2, 0)))
print(sorted([(2, 1), (1, 2)]))
t = ([1], 2)
t[0].append(5)
print(t)
try:
    t[0] += [6]
except TypeError as error:
    print(error, t)
for f in (
    lambda: t[5], lambda: t["a"], lambda: t + [1], lambda: t + 1, lambda: t.index(99),
    lambda: t < 5, lambda: (1, "a") < (1, 2), lambda: t.append(1), lambda: hash(t),
    lambda: tuple(5), lambda: t * "x", lambda: t.__setitem__(0, 1), lambda: tuple(1, 2),
    lambda: (1).__add__((2,)), lambda: t.index(),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
try:
    t[0] = 1
except TypeError as error:
    print(error)
try:
    del t[0]
except TypeError as error:
    print(error)
a = b = (1, 2)
a += (3,)
print(a, b, a is b, (1, 2)[:] == (1, 2), tuple(b) is b, ((),), ((1,),), (1, (2, (3,))), repr((1,)))
print(str(("a", b"b")))
x = 1,
y = 1, 2
print(x, y, type(x).__name__, *y, (lambda: (1, 2))(), [(a, b) for a, b in zip("ab", y)])
def many(): return 1, (2, 3), [4]
q, (r, s), [u] = many()
print(q, r, s, u, divmod(17, 5), "a b".partition(" "), tuple(i * i for i in range(4)), sum([(1,), (2,)], ()))
r = ([],)
r[0].append(r)
print(r)
big = tuple(range(1000))
print(len(big), big[500], sum(big), big[::250], big.index(700))
