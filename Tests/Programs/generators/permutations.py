def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [items[i]] + rest

def combinations(items, k):
    if k == 0:
        yield ()
    elif len(items) >= k:
        head, *tail = items
        for c in combinations(tail, k - 1):
            yield (head,) + c
        yield from combinations(tail, k)

def product(*pools):
    if not pools:
        yield ()
        return
    for x in pools[0]:
        for rest in product(*pools[1:]):
            yield (x, *rest)

def gray(n):
    if n == 0:
        yield ""
        return
    yield from ("0" + g for g in gray(n - 1))
    yield from ("1" + g for g in reversed(list(gray(n - 1))))

def partitions(n, largest=None):
    if n == 0:
        yield []
        return
    for first in range(min(n, largest or n), 0, -1):
        for rest in partitions(n - first, first):
            yield [first] + rest

def subsets(items):
    if not items:
        yield []
    else:
        for s in subsets(items[1:]):
            yield s
            yield [items[0]] + s

def next_permutation(a):
    a = list(a)
    while True:
        yield tuple(a)
        i = len(a) - 2
        while i >= 0 and a[i] >= a[i + 1]:
            i -= 1
        if i < 0:
            return
        j = len(a) - 1
        while a[j] <= a[i]:
            j -= 1
        a[i], a[j] = a[j], a[i]
        a[i + 1:] = reversed(a[i + 1:])

print(["".join(p) for p in permutations("abc")], len(list(permutations("abcde"))))
print(list(combinations([1, 2, 3, 4], 2)), len(list(product("ab", range(3), [True, False]))))
print(list(product("ab", "c")))
print(list(gray(3)), list(partitions(5)), sorted(subsets([1, 2, 3])))
print(list(next_permutation([1, 1, 2])), len(list(next_permutation(range(5)))))
