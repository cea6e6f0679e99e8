it = iter([1, 2, 3])
print(iter(it) is it, next(it), it.__length_hint__(), list(it), next(it, None), it.__length_hint__())
for kind in (
    [1, 2], (1, 2), "ab", {1: 2}, {5}, range(2), b"ab", bytearray(b"ab"), {1: 2}.items(),
    {1: 2}.values(), frozenset([3]),
):
    it = iter(kind)
    print(type(it).__name__, next(it), it.__length_hint__(), len(list(it)))
lines = iter(["a", "b", "STOP", "c"])
print(list(iter(lambda: next(lines), "STOP")), next(lines))
n = [0]
def tick():
    n[0] += 1
    return n[0]
it = iter(tick, 4)
print(list(it), list(it), n, next(it, "done"))
for f in (
    lambda: iter(5), lambda: iter(5, 0), lambda: next(5), lambda: next([]), lambda: next(iter([])),
    lambda: iter(), lambda: iter([], 1, 2), lambda: list(iter(tick, 100, 3)),
):
    try:
        print(f())
    except (TypeError, StopIteration) as error:
        print(type(error).__name__, error)
l = [1, 2, 3]
it = iter(l)
next(it)
l.append(4)
l[1] = "changed"
print(list(it))
l.append(5)
print(list(it), "exhausted iterators stay so")
l = [1, 2, 3, 4]
it = iter(l)
next(it), next(it), next(it)
del l[:3]
print(list(it))
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return CountIter(self.n)
class CountIter:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1
        return self.n + 1
    def __length_hint__(self): return self.n
c = Countdown(3)
print(list(c), list(c), [*c], max(c), sum(c), sorted(c), 2 in c, tuple(zip(c, c)))
print(dict(enumerate(c)), [x for x in c for y in c][:4], " ".join(map(str, c)))
a, *b = c
print(a, b, set(c), any(x == 2 for x in c), list(reversed(list(c))))
class BadHint:
    def __iter__(self): return iter([1])
    def __length_hint__(self): return "x"
try:
    list(BadHint())
except TypeError as error:
    print(error)
class Raises:
    def __iter__(self): return self
    def __next__(self): raise KeyError("in next")
for f in (
    list, tuple, set, sum, max, sorted, lambda r: [x for x in r], lambda r: "".join(r),
    lambda r: 1 in r, dict, lambda r: [*r], lambda r: print(*r), any, lambda r: list(map(str, r)),
    lambda r: next(zip(r)), lambda r: list(enumerate(r)),
):
    try:
        f(Raises())
    except KeyError as error:
        print(error, end=" ")
print()
for x in iter("abc"):
    if x == "b": continue
    print(x, end=" ")
else:
    print("else")
