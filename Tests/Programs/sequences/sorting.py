print(sorted([3, 1, 2]), sorted("banana"), sorted([3, 1, 2], reverse=True))
print(sorted(["b", "A", "c"], key=str.lower), sorted({3: 1, 1: 2}))
print(sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([]), sorted([2.5, 1, True, 0]))
print(sorted(range(5, 0, -1)), sorted("aAbB", key=lambda c: (c.lower(), c)))
pairs = [(n * 7919 % 13, i) for i, n in enumerate(range(40))]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs))
print([p for p in sorted(pairs, key=lambda p: p[0] % 3)][:15])
print([p for p in sorted(pairs, key=lambda p: p[0] % 3, reverse=True)][:15])
l = [5, 2, 8]
print(l.sort(), l, l.sort(reverse=True), l, l.sort(key=lambda x: -x % 5), l)
print(l.sort(key=None, reverse=False), l)
calls = []
def key(x):
    calls.append(x)
    return -x
print(sorted([3, 1, 2], key=key), calls)
class Rev:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v > o.v
    def __repr__(self): return f"R{self.v}"
print(sorted([Rev(1), Rev(3), Rev(2)]), min([Rev(1), Rev(3)]), sorted([1, 3, 2], key=Rev))
print(max([1, 3, 2], key=Rev))
def cmp_to_key(cmp):
    class K:
        def __init__(self, o): self.o = o
        def __lt__(self, other): return cmp(self.o, other.o) < 0
    return K
print(sorted(["bb", "a", "ccc", "dd"], key=cmp_to_key(lambda a, b: len(b) - len(a))))
l = [3, 1, 2]
def mutate(x):
    l.append(x)
    return x
try:
    l.sort(key=mutate)
except ValueError as error:
    print(error, sorted(l))
l = [1, 2, 3]
class See:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        seen.append(list(m))
        return self.n < o.n
seen, m = [], [See(2), See(1)]
m.sort()
print(seen, [x.n for x in m])
def failing(x):
    if x == 2: raise KeyError(x)
    return x
l = [3, 2, 1]
try:
    l.sort(key=failing)
except KeyError as error:
    print("KeyError", error, l)
class BadLt:
    def __init__(self, n): self.n = n
    def __lt__(self, o):
        if self.n == 5 or o.n == 5: raise RuntimeError("compare 5")
        return self.n < o.n
l = [BadLt(n) for n in (3, 1, 5, 2)]
try:
    l.sort()
except RuntimeError as error:
    print(error, sorted(b.n for b in l))
for f in (
    lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([{}, {}]),
    lambda: sorted([1j, 2]), lambda: sorted(5), lambda: sorted([1], 5), lambda: sorted([1], key=5),
    lambda: sorted([1], foo=1), lambda: [].sort(len), lambda: sorted([1, 2], key=lambda: 1),
    lambda: sorted([2, 1], reverse="x"), lambda: sorted([2, 1], reverse=None),
):
    try:
        print(f())
    except TypeError as error:
        print(error)
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=lambda w: (len(w), w)), sorted(set(words), key=words.index))
print(sorted(words, key=lambda w: w[::-1])[:4])
print([w for _, w in sorted((len(w), w) for w in words)][-2:])
data = [(x * 37 + 11) % 101 for x in range(101)]
print(sorted(data) == list(range(101)), sorted(data, reverse=True)[:3], sorted(data + data)[:6])
