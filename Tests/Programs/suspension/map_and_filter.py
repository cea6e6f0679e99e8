# Stopped inside the functions that map and filter call, and inside a reduction written in Python.
def slow(n):
    for _ in range(3):
        n += 1
    return n


def reduce(function, items, *start):
    iterator = iter(items)
    value = start[0] if start else next(iterator)
    for item in iterator:
        value = function(value, item)
    return value


print(list(map(slow, range(4))), tuple(map(lambda a, b, c=1: slow(a) * b + c, [1, 2, 3], (4, 5))))
print(list(filter(lambda n: slow(n) % 2, range(6))), list(filter(None, map(lambda n: n % 3, range(7)))))
print(reduce(lambda a, b: slow(a) + b, [1, 2, 3]), reduce(max, map(slow, [5, 9, 2]), 0), reduce(lambda s, c: c + s, "abc", ""))
print(sum(map(slow, filter(lambda n: n > 1, map(slow, range(3))))), list(map(list, map(lambda n: map(slow, range(n)), range(3)))))


class Flag:
    def __init__(self, n):
        self.n = n

    def __bool__(self):
        return slow(self.n) % 2 == 0

    def __repr__(self):
        return f"Flag({self.n})"


print(list(filter(None, map(Flag, range(5)))), list(filter(bool, [Flag(3), Flag(4)])), [*filter(Flag, range(4))])
lazy = map(slow, iter([10, 20, 30]))
print(next(lazy))
kept = filter(lambda n: slow(n) > 25, lazy)
print(next(kept), list(kept), list(lazy))
stopping = map(lambda n: next(iter(())) if n == 2 else n, range(5))
print(list(stopping), list(stopping))
failing = map(lambda n: 6 // n, [3, 0, 2])
print(next(failing))
try:
    next(failing)
except ZeroDivisionError as error:
    print(error, next(failing), next(failing, "end"))
try:
    reduce(slow, [])
except StopIteration as stop:
    print(repr(stop))
