# Sets of sets, closures under operations, partitions and power sets: frozensets as elements and keys.
def power(items):
    items = list(items)
    return {frozenset(x for i, x in enumerate(items) if mask >> i & 1) for mask in range(1 << len(items))}


def show(family):
    return sorted((sorted(s, key=str) for s in family), key=lambda s: (len(s), list(map(str, s))))


p = power('abc')
print(len(p), show(p)[:5], frozenset('ab') in p, {'a'} in p, frozenset() in p)
print(show({s for s in p if len(s) == 2}), frozenset().union(*p) == set('abc'), frozenset.intersection(*p - {frozenset()}))


def closure(family):
    family = set(family)
    while True:
        new = {a | b for a in family for b in family} | {a & b for a in family for b in family}
        if new <= family:
            return family
        family |= new


print(show(closure({frozenset('a'), frozenset('b'), frozenset('bc')})))


def partitions(items):
    if not items:
        yield frozenset()
        return
    first, *rest = items
    for smaller in partitions(rest):
        for block in smaller:
            yield (smaller - {block}) | {block | {first}}
        yield smaller | {frozenset([first])}


parts = set(partitions('abcd'))
print(len(parts), sorted(map(len, parts)), frozenset({frozenset('abcd')}) in parts)
print(hash(frozenset('abc')) == hash(frozenset('cba')), hash(frozenset([frozenset(), frozenset([1])])) == hash(frozenset([frozenset([1.0]), frozenset()])))
memo = {frozenset(): 0}
for s in sorted(p, key=len):
    memo[s] = 1 + sum(memo[t] for t in p if t < s) if s else 0
print(sorted(memo.values()), memo[frozenset('abc')], memo.get(frozenset({'z'})))
s = set('abc')
try:
    print(s in {frozenset('abc')}, {frozenset('abc'): 1}.get(s))
except TypeError as error:
    print(error)
print({frozenset('abc')}.issuperset([frozenset('cab')]), set('abc') == frozenset('abc'), type(set('a') | frozenset('b')).__name__, type(frozenset('a') | set('b')).__name__)
x = frozenset([1, 2, 3])
print(x.union() is x, x.copy() is x, frozenset(x) is x, x | set() == x, x - {4} == x, x & x == x, x ^ x, x.isdisjoint({4}), x >= {1}, x > x)
a, b = set(range(0, 12, 2)), set(range(0, 12, 3))
for method in 'union', 'intersection', 'difference', 'symmetric_difference':
    print(method, sorted(getattr(a, method)(b)), sorted(getattr(a, method)(list(b))), end='; ')
print()
for update in 'update', 'intersection_update', 'difference_update', 'symmetric_difference_update':
    c = set(a)
    print(update, getattr(c, update)(b), sorted(c), end='; ')
print()
a.intersection_update(b, {6}, range(7))
print(a, {1, 2}.union([3], (4,), {5: 6}, 'x') == {1, 2, 3, 4, 5, 'x'}, {1, 2, 3}.difference([1], [2]), {1}.intersection(), len({*a, *b, *'ab'}))
