"""Calls with *args and **kwargs in every place a result goes to, of functions that return, raise, yield and call on."""


def two(a, b=2, *rest, **names):
    return a, b, rest, names


def count(*args, **names):
    return len(args) + len(names)


def fail(*args):
    raise ValueError(len(args))


def numbers(*args):
    for a in args:
        got = yield a
        if got:
            yield got


class Callable:
    def __init__(self, *args):
        self.args = args

    def __call__(self, *args, **names):
        return self.args, args, names

    def method(self, *args):
        return count(*args, *self.args)


pair, names = (1, 2), {"x": 3, "y": 4}
total = 0
for i in range(3):
    total += count(*pair) * 10 + count(*pair, **names)
    print(two(*pair), two(*pair, 3, **names), two(i, *range(i)), [count(*pair, i), count(**names)])
    a, *b = two(*[i], **{"z": i})
    print(a, b, Callable(*pair)(*pair, **names), Callable(i).method(*pair), count(*pair) if count(*()) else "none")
    try:
        total += fail(*pair, i)
    except ValueError as e:
        total += e.args[0]
print(total, sum(numbers(*pair, *pair)), list(map(lambda *a: count(*a), pair, pair)))
print(max(*pair), max(*[3, 1, 2], key=lambda n: -n), dict(*[[("k", 1)]], **names), "{}-{x}".format(*pair, **names), print(*pair, sep="/"))


def depth(n, *rest, **more):
    return n if n == 0 else 1 + depth(n - 1, *rest, **more)


print(depth(12, *pair, **names))
for call in [lambda: two(*5), lambda: two(**5), lambda: two(*pair, a=1), lambda: two(), lambda: total(*pair), lambda: two(**{1: 2})]:
    try:
        call()
    except TypeError as e:
        print(e)
a = [0, 1, 2, 3, 4, 5]
a[:3] = reversed(a[:3])
a[4:] = range(3)
a[1:1] = {7: 8}
a[2:3] = iter((9, 9))
a.extend(reversed(range(2)))
print(a, tuple(reversed("abc")), set(iter(pair)))
