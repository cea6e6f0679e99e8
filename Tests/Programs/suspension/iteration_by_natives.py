# Rows 3, 4, 30, 31, 37: user iterators and generators stepped by natives; loops stopped midway; exhausted iterators.
class Steps:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n
def gen(n):
    for i in range(n): yield i, i * i
def f(*args, **kwargs): return args, kwargs
class Mapping:
    def keys(self): return Steps(3)
    def __getitem__(self, key): return str(key)
class StrKeys(Mapping):
    def keys(self): return (c for c in "ab")
print(list(Steps(4)), tuple(Steps(2)), dict(gen(3)), set(Steps(3)), list(zip(Steps(2), gen(5))), list(enumerate(Steps(2), 7)), sum(Steps(5)), ",".join(map(str, Steps(3))))
a, *b = Steps(4); c, d = Steps(2); print(a, b, c, d, f(*Steps(2), *gen(1), **StrKeys()), {**StrKeys(), "z": 1}, dict(Mapping()), [*Steps(3)], {*Steps(2)})
print(sorted(Steps(4)), min(Steps(3)), max(gen(3)), any(x > 2 for x, _ in gen(4)), all(Steps(3)), sum(x for x, _ in gen(4)), bytes(Steps(3)), bytearray(Steps(2)), frozenset(Steps(2)))
def delegating():
    got = yield from gen(2)
    yield from Steps(2)
    return (yield "sent?"), got
g = delegating(); out = []
try:
    for x in range(10): out.append(g.send("hi" if out and out[-1] == "sent?" else None))
except StopIteration as stop: print(out, stop.value)
l = [1, 2]; l.extend(Steps(2)); l += Steps(1); l[1:2] = Steps(3); print(l, 1 in Steps(3), list(map(lambda a, b: a + b, Steps(3), Steps(5))))
it = iter([1, 2, 3]); next(it); l2 = list(it); print(l2, list(it), next(it, "end"))
xs = [1, 2]; it = iter(xs); print(next(it)); xs.append(3); xs.append(4); print(list(it), list(it)); xs.append(5); print(list(it))
d = {"a": 1, "b": 2}; it = iter(d.items()); print(next(it)); d["a"] = 9; print(list(it)); v, k = d.values(), d.keys(); d["c"] = 3; print(list(v), list(k), "c" in k, len(v))
for seq in ([1, 2, 3], range(3), enumerate("ab"), {5}, (1, 2), {"k": 1}, {"k": 1}.values(), {"k": 1}.items(), "str", b"ab", zip([1], [2]), reversed([1, 2]), map(str, [1]), iter(lambda: 5, 5), Steps(2), gen(2)):
    out = []
    for x in seq:
        for y in range(2): out.append(x)
    print(out, end=" ")
print()
for i in range(3):
    while True:
        for j in Steps(3):
            if j == 1: break
        else: print("no")
        break
    else: print("no")
    print(i, j, end=";")
print()
