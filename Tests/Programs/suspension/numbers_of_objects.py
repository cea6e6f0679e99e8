# id() and hash() of an object do not change, for as long as it lives; neither does what is equal to it.
class Plain:
    pass


class Hashed:
    def __hash__(self):
        return hash(("hashed", 5))


def function():
    pass


things = [Plain(), Hashed(), function, Plain, Plain().__init__, [], {}, set(), object(), (1, []), "text", 10**30, 1.5, b"b", range(3), None, ..., len, int, print, (n for n in "a"), type, NotImplemented, 2j]
ids = [id(t) for t in things]


def hashed(thing):
    try:
        return hash(thing)
    except TypeError as error:
        return str(error)


hashes = [hashed(t) for t in things]
sets = {t for t in things if not isinstance(hashed(t), str)}
order = [id(t) for t in sets]
for round in range(5):
    for thing in things:
        pass
    print(ids == [id(t) for t in things], hashes == [hashed(t) for t in things], order == [id(t) for t in sets], len(set(ids)) == len(things))
print([t for t in hashes if isinstance(t, str)])
print(all(t in sets for t in things if not isinstance(hashed(t), str)), hash("text") == hash("te" + "xt"), hash(10**30) == hash(float(10**30)) or hash(2**70) == hash(float(2**70)))
late = [Plain() for _ in range(3)]
numbers = {id(o): o for o in late}
print(all(numbers[id(o)] is o for o in late), len({o: 1 for o in late}), hash(late[0]) == hash(late[0]), hash(late[0]) != hash(late[1]), repr(late[0]) == repr(late[0]))
print(id(Plain) == id(type(late[0])), id(function) == id(globals()["function"]), id(None) == id(print(end="")))
