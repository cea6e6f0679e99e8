calls = 0
class Item:
    def __init__(self, rank, name): self.rank, self.name = rank, name
    def __lt__(self, other):
        global calls
        calls += 1
        return (self.rank, [c for c in self.name]) < (other.rank, [c for c in other.name])
    def __repr__(self): return f"{self.name}{self.rank}"
items = [Item(i * 37 % 11, "abc"[i % 3]) for i in range(30)]
ordered = sorted(items)
print(ordered)
print(calls > 29, all(not b < a for a, b in zip(ordered, ordered[1:])), sorted(items, reverse=True)[:4])
def key(item):
    def deeper(k): return k if k < 1 else deeper(k - 1)
    deeper(5)
    return -item.rank, item.name
print(sorted(items, key=key)[:6], min(items, key=key), max(items).rank)
items.sort(key=lambda i: next(r for r in range(100) if r == i.rank))
print([i.rank for i in items])
class Fails(Exception): pass
for limit in (1, 5, 20):
    seen = 0
    def failing(item):
        global seen
        seen += 1
        if seen == limit: raise Fails(limit)
        return item.rank
    copy = items[:]
    try: copy.sort(key=failing)
    except Fails as error: print("failed at", error, seen, len(copy))
words = "pear fig apple cherry kiwi date".split()
print(sorted(words, key=lambda w: sorted(w)))
print(sorted(words, key=lambda w: {c: w.count(c) for c in w}.get("e", 0)))
print(list(map(lambda w: sorted(w, key=lambda c: -ord(c))[0], words)))
print(max(words, key=lambda w: sum(map(ord, w))))
print([sorted(g) for g in (map(str, range(n)) for n in range(3))])
import math
print(sum(map(math.sqrt, filter(lambda n: n % 2, range(10)))) > 11)
print(any(map(lambda n: n > 3, range(5))), all(n for n in map(lambda n: n + 1, range(3))))
