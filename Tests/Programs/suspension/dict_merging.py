# Stopped inside the keys of a dict that is filled, merged, copied or compared.
class Key:
    asked = 0

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        Key.asked += 1
        return sum([self.n]) % 2

    def __eq__(self, other):
        return type(other) is Key and [self.n] == [other.n]

    def __repr__(self):
        return f"k{self.n}"


def keyed(*numbers):
    for n in numbers:
        yield Key(n), n * n


a, b = dict(keyed(1, 2, 3)), dict(keyed(3, 4))
a.update(b)
a.update(keyed(5), extra=True)
a.update([[Key(1), "one"], (Key(6), "six")])
print(a)
print({Key(1): 0} | b, b | {Key(3): "three"})
b |= {Key(9): 81}
b |= keyed(2)
print(b, {**b, Key(4): "four", **{Key(9): "nine"}}, dict.fromkeys((Key(n) for n in (1, 2, 1)), 0))


class Mapping:
    def keys(self):
        return (Key(n) for n in range(3))

    def __getitem__(self, key):
        return [key.n] * key.n


print(dict(Mapping()), dict(Mapping(), x=1), {**Mapping()})
print(dict(keyed(1, 2)) == dict(keyed(2, 1)), dict(keyed(1, 2)) != {Key(1): 1, Key(2): 4}, dict(keyed(1)) == {Key(1): 2}, {Key(1): [Key(2)]} == {Key(1): [Key(2)]})
count = Key.asked
copied = dict(a)
copied |= a
print(copied == a, Key.asked - count, "hashes were asked for again")
for pairs in ([(Key(1), 2, 3)], [(Key(1), 1), 5], 7):
    try:
        copied.update(pairs)
    except (TypeError, ValueError) as error:
        print(error)


def leaking():
    yield Key(7), "stored"
    raise LookupError("source broke")


try:
    copied.update(leaking())
except LookupError as error:
    print(error, copied[Key(7)])
