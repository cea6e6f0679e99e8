# Stopped inside the iterator that an unpacking, *args or **kwargs draws from.
class Steps:
    def __init__(self, *items):
        self.items, self.taken = list(items), 0

    def __iter__(self):
        for item in self.items:
            self.taken += 1
            yield item


def show(*args, **kwargs):
    return args, kwargs


a, b = Steps(1, 2)
c, *d, e = Steps(3, 4, 5, 6)
(f, g), [h, *i] = Steps(Steps("f", "g"), Steps("h"))
print(a, b, c, d, e, f, g, h, i)
endless = iter(int, 1)
for target in ("a, b = Steps(1)", "a, b = Steps(1, 2, 3, 4)", "a, *b, c = Steps(1)", "a, b = endless", "a, b = 5", "*a, = 5"):
    try:
        exec(target)
    except (ValueError, TypeError) as error:
        print(error)
counted = Steps(1, 2, 3, 4, 5)
try:
    a, b = counted
except ValueError:
    print("looked at", counted.taken, "items")


class Names:
    def __init__(self, *names):
        self.names = names

    def keys(self):
        yield from self.names

    def __getitem__(self, name):
        return [c for c in name]


print(show(*Steps(1, 2), 0, *Steps(3)), show(**Names("x", "yz")), show(*Steps(), **Names("k"), z=1), show(*Steps(1), last=2, **{"q": 3}))
print([*Steps(1), *Steps(2, 3)], (*Steps(), 0), {*Steps(4, 4)}, {**Names("m"), "n": 1}, print(*Steps("p", "q"), sep="-"), max(*Steps(1, 5, 3)))
for call in (lambda: show(**Names(1)), lambda: show(**Names("a"), **Names("a")), lambda: show(*5), lambda: show(**5), lambda: show(*Steps(1), **[2])):
    try:
        print(call())
    except TypeError as error:
        print(error)
for (p, *q), r in Steps(Steps(Steps(1, 2), 3)):
    print(p, q, r)


def failing():
    yield 1
    raise EOFError("in the middle")


for take in (lambda: show(*failing()), lambda: [*failing()], lambda: [x for x, y in [failing()]]):
    try:
        take()
    except EOFError as error:
        print(error)
