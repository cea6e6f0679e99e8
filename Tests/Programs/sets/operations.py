a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b - a, a == {4, 3, 2, 1}, a != b, 3 in a, 9 in a, len(a))
print(a <= {1, 2, 3, 4, 5}, a < a, a <= a, a >= {1}, a > {1}, a < b, a.isdisjoint({9}))
print(a.isdisjoint(b))
print(a.union([9], (8,)), a.intersection(b, [4]), a.difference([1], [2]))
print(a.symmetric_difference([4, 9]), a.issubset(range(10)), a.issuperset([1, 2]), set(), set("a"))
print(set([1, 1, 2]), {*a, *b}, frozenset([1]), frozenset(), {x % 3 for x in range(9)})
print(sorted({"b", "a"}))
s = set()
s.add(1); s.add(1); s.add(2)
s.update([3, 4], {5})
s.discard(99); s.discard(1)
s.remove(2)
s |= {10}; s &= {3, 4, 10}; s -= {3}; s ^= {4, 7}
print(s, s.pop() in (7, 10), len(s), s.copy() == s, s.clear(), s, bool(s))
s = {1, 2, 3}
s.intersection_update([2, 3, 4]); print(s)
s.difference_update([3]); print(s)
s.symmetric_difference_update([2, 8]); print(s)
f = frozenset([1, 2])
print(f, f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2})
print(hash(f) == hash(frozenset([2, 1])), {f: "k"}[frozenset([2, 1])], f in {f}, {1, 2} in {f})
print(f.union([5]), f - {1}, f.copy() is f, frozenset(f) is f)
s = {frozenset(), frozenset([1])}
print(len(s), frozenset() in s, set() in s)
t = s2 = {1}
t |= {2}
print(s2, t is s2)
f2 = f
f2 |= {9}
print(f, f2)
for g in (
    lambda: a.remove(99), lambda: set().pop(), lambda: a.add([]), lambda: {[]}, lambda: a + b,
    lambda: a | [1], lambda: a & "x", lambda: a < [1], lambda: a[0], lambda: hash(a),
    lambda: set(5), lambda: set(1, 2), lambda: f.add(1), lambda: a.update(5), lambda: a.union(5),
    lambda: set([[1]]), lambda: a.issubset(5), lambda: frozenset([{}]), lambda: a.remove([1]),
    lambda: a.discard({}), lambda: sorted([1, "a"]), lambda: a.__ior__([1]), lambda: set(a=1),
    lambda: a.remove({1, 2}), lambda: a.isdisjoint(5),
):
    try:
        print(g())
    except Exception as error:
        print(type(error).__name__, error)
try:
    for x in a:
        a.add(x + 100)
except RuntimeError as error:
    print(error)
print({1, True, 1.0}, {0, False}, len({1, 2, 3} | {3.0}), {None}, {()}, repr({1}))
print(str(frozenset({2})), {(1, 2), (1, 2)})
print(list({3, 1, 2}), [x for x in {5, 4, 6}], min({3, 1}), sum({1, 2, 3}), tuple({7}))
print({i * i for i in range(-3, 4)} == {0, 1, 4, 9}, set(range(5)) == set(reversed(range(5))))
print({1, 2} | {3} & {3, 4} - {4} ^ {5})
