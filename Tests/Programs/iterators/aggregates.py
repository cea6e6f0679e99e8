print(sum([1, 2]), sum([]), sum([1], 10), sum([0.1] * 3), sum([[1], [2]], []), sum(range(101)))
print(sum([True, True]), sum([1, 2.5]), sum((x for x in range(4)), start=100), sum([1j, 2]))
print(sum([2 ** 70, 1, -1.0]), sum({1: 2, 3: 4}))
print(min(3, 1, 2), max([3, 1]), min("hello"), max("a", "b", key=ord), min([], default="none"))
print(max([], default=None), min([3, -5], key=abs))
print(max({"a": 1, "b": 5}, key={"a": 1, "b": 5}.get), max([1, 1.0, True]))
print(max([(1, "a"), (1, "b")]), min(["bb", "a"], key=len), max(range(5)), max((1, 2), (1, 3)))
print(min({3, 1}), max("x", "yy", key=len), max([True, 1, 1.0]), min([2, 2.0]))
print(max(x * x for x in range(-3, 3)), max([5], default=0), max(1, 2, 3, key=lambda x: -x))
print(min([0.0, -0.0]), max([1, 3, 3.0]))
print(any([]), all([]), any([0, 1]), all([1, 0]), any(x > 2 for x in range(5)))
print(all(x < 5 for x in range(5)), any("abc"), all(["", 1]), any({0: 1}), all({1: 0}))
log = []
def t(x):
    log.append(x)
    return x
print(any(map(t, [0, 0, 1, 2])), log, all(map(t, [1, 0, 5])), log)
print(abs(-5), abs(-2.5), abs(3 + 4j), round(2.567, 1), pow(2, 3), divmod(-7, 2), len({1: 2}))
print(sorted([2, 1]), bin(5), oct(8), hex(255), chr(97), ord("a"), bool(0), callable(len))
print(id(5) == id(5), hash(1), repr("x"), ascii("é"), isinstance(1, (str, int)), list(range(3)))
print(tuple([1]), complex(1))
for f in (
    lambda: sum(["a"]), lambda: sum([1, "a"]), lambda: sum([], ""), lambda: sum([], b""),
    lambda: sum(["a"], "b"), lambda: sum(5), lambda: sum(), lambda: min([]), lambda: max(()),
    lambda: min(1, "a"), lambda: max(5), lambda: max(1, 2, default=3), lambda: min(),
    lambda: max([1], key=5), lambda: any(5), lambda: all(None), lambda: max([1, "a"]),
    lambda: min([1], foo=2), lambda: max(None, 1), lambda: sum([[1]]),
    lambda: max(1, 2, key=lambda x, y: 0), lambda: any(), lambda: len(5), lambda: abs("a"),
    lambda: ord("ab"), lambda: max(range(0)), lambda: sum(1, 2), lambda: sum([1], 2, 3),
    lambda: min(iter([])),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): return V(self.n + (o.n if isinstance(o, V) else o))
    __radd__ = __add__
    def __gt__(self, o): print("gt", self.n, o.n); return self.n > o.n
    def __lt__(self, o): print("lt", self.n, o.n); return self.n < o.n
print(sum([V(1), V(2), V(3)]).n, max([V(1), V(3), V(2)]).n, min([V(2), V(1)]).n)
print(sum(b"abc"), sum(bytearray(b"\xff" * 10), True), sum(b"", 2.5), sum(b"ab", 0.5), sum(b"ab", 1 << 70), sum(b"", True), sum(range(0), True), sum([], False))
