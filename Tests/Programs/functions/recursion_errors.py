# RecursionError: where CPython says what was recursing, and recursion as deep as the program asks for.
import sys

sys.setrecursionlimit(40)


class Recursive:
    def __eq__(self, other): return self == other
    def __lt__(self, other): return self < other
    def __call__(self): return self()


def plain():
    return plain()


def mutual(n):
    return other(n)


def other(n):
    return mutual(n)


def generator():
    yield from generator()


class Property:
    @property
    def value(self):
        return self.value


class Missing:
    def __getattr__(self, name):
        return getattr(self, name + "_")


r = Recursive()
for name, function in [
    ("plain", plain), ("mutual", lambda: mutual(1)), ("generator", lambda: list(generator())), ("property", lambda: Property().value),
    ("equal", lambda: r == r), ("less", lambda: r < r), ("call", lambda: r()),
]:
    try:
        function()
    except RecursionError as error:
        print(name, "--", error)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


limit = sys.getrecursionlimit()
try:
    depth(limit)
except RecursionError:
    print("deeper than", limit)
sys.setrecursionlimit(3 * limit)
print(depth(2 * limit), sys.getrecursionlimit())
sys.setrecursionlimit(limit)
for wrong in (0, -1, 5, "x", 1.5, 2 ** 40):
    try:
        sys.setrecursionlimit(wrong)
        print(wrong, "accepted")
    except (ValueError, RecursionError, TypeError, OverflowError) as error:
        print(wrong, type(error).__name__, error)
sys.setrecursionlimit(limit)


def handled(n):
    try:
        return handled(n + 1)
    except RecursionError:
        return "caught"


print(handled(0))
