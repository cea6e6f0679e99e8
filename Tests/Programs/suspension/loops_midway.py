# A loop over each builtin iterable is stopped midway; what is appended, stored or removed meanwhile is seen as CPython shows it.
def kinds():
    yield [1, 2, 3]
    yield (4, 5)
    yield range(3, 0, -1)
    yield range(10**20, 10**20 + 2)
    yield {7}
    yield frozenset([8])
    yield {"k": 1, "l": 2}
    yield {"k": 1}.values()
    yield {"k": 1, "l": 2}.items()
    yield "añ😀"
    yield b"xy"
    yield bytearray(b"z")
    yield memoryview(b"mv")
    yield enumerate("ab", 10**18)
    yield zip([1, 2], "xy")
    yield map(str, range(2))
    yield filter(None, [0, 1, 2])
    yield reversed([1, 2, 3])
    yield reversed({"a": 1, "b": 2})
    yield reversed(range(2))
    yield iter([5, 6, 0].pop, 5)
    yield (n for n in range(2))
    yield {"d": 1}.keys()


for iterable in kinds():
    out = []
    for item in iterable:
        for again in range(2):
            out.append(item)
    print(out, end=" ")
print()
growing, it = [1, 2], iter([])
for x in growing:
    if x < 5:
        growing.append(x + 2)
print(growing, [growing.pop() for x in growing], growing)
it = iter(growing)
print(next(it, None), growing.extend("ab"), list(it), growing.append("late"), list(it))
table = {"a": 1, "b": 2}
for key in table:
    table[key] += 10
print(table)
for change in (lambda d: d.update(z=1), lambda d: d.pop("b"), lambda d: (d.pop("a"), d.update(q=2))):
    copy = dict(table)
    try:
        for key, value in copy.items():
            change(copy)
            print(key, end=" ")
    except (RuntimeError, KeyError) as error:
        print(type(error).__name__, error)
numbers = {1, 2}
try:
    for n in numbers:
        numbers.add(n + 100)
except RuntimeError as error:
    print(error)
data = bytearray(b"ab")
for byte in data:
    if len(data) < 4:
        data.append(byte + 2)
print(data, [[j for j in range(i)] for i in range(3)])
ends = [iter(t) for t in ([], (), "", {}, set(), range(0), {}.items(), b"", zip(), enumerate([]), map(str, []), (n for n in ()))]
print([next(e, "end") for e in ends], [list(e) for e in ends])
source = [1]
over = iter(source)
print(list(over), source.append(2), list(over), over.__length_hint__(), iter([1, 2, 3]).__length_hint__())
