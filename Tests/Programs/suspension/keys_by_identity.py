# Keys that are hashed by what they are, not by what they hold, are found after waking.
class C: pass
def f(): pass
o = C()
u = int | str | None
table = {int: 1, C: 2, f: 3, o: 4, len: 5, (int, "x"): 6, None: 7, u: 8, frozenset({int, 1}): 9, type(None): 10, frozenset({frozenset({2})}): 11}
before = [hash(k) for k in table]
members = {int, str, C, f, o, (o, 1)}
for _ in range(5): pass
print([table[k] for k in (int, C, f, o, len, (int, "x"), None, int | str | None, frozenset([1, int]), type(None), frozenset([frozenset([2])]))])
print(before == [hash(k) for k in table], all(k in members for k in (int, str, C, f, o, (o, 1))), u == (None | str | int), hash(u) == hash(None | str | int))
