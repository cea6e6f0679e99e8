groups = [(0, 0.0, -0.0, False, 0j), (1, 1.0, True, 1 + 0j), (-1, -1.0, -1 + 0j), (2 ** 53, 2.0 ** 53), (2 ** 100, 2.0 ** 100), (10 ** 20, 1e20)]
for group in groups:
    print(all(a == b for a in group for b in group))
    print(all(hash(a) == hash(b) for a in group for b in group), len(set(group)), hash(group[0]))
print(hash(0.5), hash(0.1), hash(1e-300), hash(123456.789), hash(-2.5), hash(2 ** 61))
print(hash(-(2 ** 61)), hash(2 ** 61 - 1), hash(1 + 2j), hash(-1), hash(1.5j))
print(hash((1, (2, 3))) == hash((1.0, (2, True + 2))))
print(hash(frozenset([1, 2])) == hash(frozenset([2.0, 1])), hash(range(3)) == hash(range(0, 3, 1)))
print(hash((1, 2)) == hash((1.0, 2.0)))
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, list(d)[0].__class__.__name__)
s = {1, 1.0, True, 2, 2.0}
print(s, 1.0 in s, 2 + 0j in s)
print(1 < 1.5 < 2, 3 > 2.5, 10 ** 30 > 1e29, 10 ** 30 == 1e30, 2 ** 53 + 1 == 2.0 ** 53 + 1)
print(0.1 == 1 / 10, True > 0.5, 9007199254740993 > 9007199254740992.0)
print(9007199254740993 == 9007199254740992.0)
print(1 == "1", 1 != "1", 0 == None, int() is False, [] == (), [1] == [1.0], (1, 2) == (1.0, 2))
print({1: 1} == {1.0: True}, {1} == {1.0}, {1} == frozenset([1]), "a" == b"a")
print(b"a" == bytearray(b"a"), range(0) == range(5, 5), 1 == 1 + 0j, None == None, ... == Ellipsis)
for f in (
    lambda: hash([]), lambda: hash({}), lambda: hash({1}), lambda: hash(bytearray()),
    lambda: hash(([],)), lambda: hash(slice(1)), lambda: {[]: 1}, lambda: {(1, []): 1},
    lambda: {{}}, lambda: {1: 2}[[]], lambda: [] in {1: 2}, lambda: [] in {1}, lambda: {1}.add({}),
    lambda: {1: 2}.get({}), lambda: frozenset([[]]), lambda: {} in {1},
    lambda: {3} in {frozenset([3])},
):
    try:
        print(f())
    except TypeError as error:
        print(error)
