l = [3, 1, 2]
l.append(4)
l.extend((5, 6))
l += "ab"
l.insert(0, "first")
l.insert(-1, "before last")
l.insert(100, "end")
l.insert(-100, "start")
print(l)
print(l.pop(), l.pop(0), l.pop(-2), l)
l.remove(1)
print(l, l.index(4), l.index(5, 2), l.index(5, -4, -1), l.count(3), 6 in l, 7 not in l)
l.reverse()
print(l, l.copy() == l, l.copy() is l)
l.clear()
print(l, bool(l))
print([1, 2] + [3], [1] * 3, 2 * [0, 1], [1] * 0, [1] * -1, [[0] * 2] * 2, [1, 2] == [1, 2])
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, "a"] == [1, "a"])
print([1, 2] != [2, 1], len([[]]), list("abc"), list(range(3)), list({1: 2}), list(), list((1,)))
a = [1, 2, 3]
b = a
b += [4]
a = a + [5]
print(a, b, a is b)
a = [[]] * 3
a[0].append(1)
print(a, [[] for _ in range(3)])
a = [1, 2]
a *= 2
a.extend(a)
print(a, [x for x in a if x > 1])
a = []
a.append(a)
print(a, a == a, a[0][0] is a, [a, [a]])
print([1, [2, [3]]].copy()[1] is not None, sorted([[2], [1, 5], [1]]), max([1, 2], [1, 3]))
print([None, True], [1.0, 1j, "x", b"y", (), {}, set()])
n = [0, 1, 2, 3]
for x in n:
    if x < 3: n.append(x + 10) if len(n) < 8 else None
print(n)
n = [1, 2, 3, 4, 5]
for x in n:
    n.remove(x)
print(n)
for f in (
    lambda: [].pop(), lambda: [1].pop(3), lambda: [1].remove(2), lambda: [1].index(5),
    lambda: [1][1], lambda: l["a"], lambda: [] + (), lambda: [] + 1, lambda: [1] * "a",
    lambda: [].append(), lambda: [].append(1, 2), lambda: [].extend(5), lambda: [].insert(1),
    lambda: [].insert("a", 1), lambda: [1] < [""], lambda: [1] < 5, lambda: [].pop("a"),
    lambda: [].nothing, lambda: list(5), lambda: [].extend(None), lambda: [1].index(1, "a"),
    lambda: hash([1]), lambda: [].sort(1), lambda: [].copy(1), lambda: [].__setitem__(0, 1),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
