# Stopped inside elements while sets and views of dicts are compared.
class E:
    compared = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return [self.n][0] % 2

    def __eq__(self, other):
        E.compared += 1
        return type(other) is E and [self.n] == [other.n]


def some(*numbers):
    return {E(n) for n in numbers}


def stream(*numbers):
    yield from map(E, numbers)


a = some(1, 2, 3)
for b in (some(3, 2, 1), some(1, 2), some(1, 2, 3, 4), some(4, 5, 6), set()):
    print(a == b, a != b, a <= b, a < b, a >= b, a > b, a.issubset(b), a.issuperset(b), a.isdisjoint(b), frozenset(a) == b)
print(a.issubset(stream(3, 2, 1, 0)), a.issuperset(stream(1, 3)), a.issuperset(stream(1, 9)), a.isdisjoint(stream(7, 8)), a.isdisjoint(stream(2)))
keys = {E(n): n for n in (1, 2, 3)}.keys()
print(keys == a, keys <= some(1, 2, 3, 4), keys > some(1), keys.isdisjoint(stream(9)), keys == some(1, 2), keys != a, a == keys)
items = {E(1): E(10), E(2): E(20)}.items()
print((E(1), E(10)) in items, (E(1), E(11)) in items, items == {E(2): E(20), E(1): E(10)}.items(), items >= {E(2): E(20)}.items(), (E(3), 1) in items)
print(E.compared > 50)
for wrong in (lambda: a < [E(1)], lambda: a.issubset(3), lambda: keys <= [1]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
