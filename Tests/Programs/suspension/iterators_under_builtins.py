# Stopped inside a __next__ written in Python while constructors and aggregates step it, and when it fails there.
class Steps:
    def __init__(self, n, error=None):
        self.n, self.error = n, error

    def __iter__(self):
        return self

    def __next__(self):
        for _ in range(2):
            pass
        if self.n == 0:
            raise self.error or StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        return self.n


def pairs(n):
    return ((str(i), i) for i in Steps(n))


consumers = [
    list, tuple, set, frozenset, sorted, bytes, bytearray, sum, min, max, any, all,
    lambda it: dict.fromkeys(it), lambda it: ",".join(map(str, it)), lambda it: [*it, *()], lambda it: {*it}, lambda it: (*it,),
    lambda it: list(zip(it, "abc")), lambda it: list(zip("abc", it)), lambda it: list(enumerate(it, 5)), lambda it: [x for x in it],
    lambda it: {x: y for x, y in zip(it, it)}, lambda it: 1 in it, lambda it: list(map(lambda a, b: a - b, it, [1, 1, 1])), lambda it: list(filter(None, it)),
    lambda it: next(it, "end"), lambda it: [1, 2, *it].extend(it), lambda it: {7}.union(it), lambda it: {0, 1} & set(it), lambda it: {0, 9}.isdisjoint(it),
]
print([c(Steps(3)) for c in consumers[:12]])
print([c(Steps(3)) for c in consumers[12:]])
failures = []
for consume in consumers:
    try:
        consume(Steps(1, LookupError("broke")))
        failures.append("-")
    except LookupError as error:
        failures.append(error.args[0][0])
print("".join(failures))
print(dict(pairs(3)), dict(pairs(2), z=0), {**dict(pairs(1))})
items = [9]
items.extend(Steps(2))
items += Steps(1)
items[1:1] = Steps(2)
items[::2] = Steps(len(items[::2]))
data = bytearray(b"x")
data.extend(Steps(2))
data += bytes(Steps(1))
print(items, data)
try:
    items.extend(Steps(2, ValueError("late")))
except ValueError as error:
    print(error, items[-2:])
