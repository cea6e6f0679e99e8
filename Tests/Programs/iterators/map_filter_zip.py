print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])))
print(list(map(None.__class__, [])), list(filter(None, [0, 1, "", "x"])))
print(list(filter(lambda x: x % 2, range(6))), list(zip()), list(zip([1])))
print(list(zip("abc", [1, 2, 3], (True, False))), list(enumerate("ab")), list(enumerate("ab", 5)))
print(list(enumerate("a", start=-1)), list(reversed([1, 2])), list(reversed("ab")))
print(list(reversed(range(3))), list(reversed((1,))))
print(list(zip("ab", "cd", strict=True)), dict(zip("ab", [1, 2])), [*zip(*[(1, 2), (3, 4)])])
print(list(map(lambda *a: a, "ab", "cd", "ef")), list(map(max, [1, 5], [3, 2])))
print(sum(map(len, ["a", "bb"])), list(map(int, "123")), sorted(map(abs, [-2, 1])))
print(next(map(str, [5])), list(filter(str.isupper, "aBcD")))
print(list(map([10, 20, 30].__getitem__, [2, 0])))
for a, b in ((["a"], [1, 2]), ([1, 2], ["a"]), ([], [1])):
    try:
        print(list(zip(a, b, strict=True)))
    except ValueError as error:
        print(error)
try:
    list(zip([1], [1], [], strict=True))
except ValueError as error:
    print(error)
log = []
def source(name, n):
    for i in range(n):
        log.append(f"{name}{i}")
        yield i
print(list(zip(source("a", 3), source("b", 1))), log)
log.clear()
m = map(lambda x: log.append(("f", x)) or x * 2, source("s", 3))
print(log, next(m), log, list(m), log, list(m))
f = filter(lambda x: x > 1, iter([1, 2, 3]))
print(next(f), list(f), list(f), iter(f) is f)
e = enumerate(source("e", 2))
print(next(e), type(e).__name__, list(e))
try:
    list(map(lambda x: 1 / x, [1, 0]))
except ZeroDivisionError as error:
    print(error)
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r))
class Seq:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 10
print(list(reversed(Seq())))
for f in (
    lambda: map(), lambda: map(5), lambda: list(map(5, [1])), lambda: filter(),
    lambda: list(filter(5, [1])), lambda: zip(5), lambda: zip([1], 5), lambda: zip([], foo=1),
    lambda: enumerate(5), lambda: enumerate([], "a"), lambda: reversed(5), lambda: reversed({1, 2}),
    lambda: reversed(iter([])), lambda: list(map(len, [1])),
    lambda: list(map(lambda a: a, [1], [2])), lambda: len(map(len, [])), lambda: map(len, [])[0],
    lambda: reversed(), lambda: enumerate(),
):
    try:
        print(f())
    except TypeError as error:
        print(error)
def sort_by(key, it): return [x for _, _, x in sorted((key(x), i, x) for i, x in enumerate(it))]
print(sort_by(len, ["ccc", "a", "bb", "d"]))
print(list(map(lambda p: p[0] * p[1], zip(range(4), range(4, 8)))))
print([(i, x) for i, x in enumerate("abc") if i % 2 == 0], list(enumerate(enumerate("ab"))))
