class Seq:
    def __init__(self, *items): self.items = items
    def __getitem__(self, index):
        if isinstance(index, slice):
            return ("slice", index.start, index.stop, index.step)
        return self.items[index]

class Sized(Seq):
    def __len__(self): return len(self.items)

s = Seq(3, 1, 2)
print(list(s), 2 in s, 9 in s, sorted(s), max(s), tuple(s), [*s], sum(s), dict(enumerate(s)))
print(s[0], s[-1], s[1:2], s[::3], s[:], s[1:2:3])
a, *rest = s
print(a, rest)
try:
    list(reversed(s))
except TypeError as error:
    print(error)
print(list(reversed(Sized(1, 2, 3))), bool(Sized()), bool(Seq()), len(Sized(1)))

class M:
    def __init__(self): self.log = []
    def __getitem__(self, key): self.log.append(("get", key)); return 1
    def __setitem__(self, key, value): self.log.append(("set", key, value))
    def __delitem__(self, key): self.log.append(("del", key))
    def __contains__(self, key): self.log.append(("in", key)); return "truthy"
m = M()
m["a"] = 1
m[1, 2] = 3
m[...] = 4
m[1:2, ::3] = 5
m["b"] += 6
del m["c"], m[0:1]
print("x" in m, "y" not in m)
print(m.log)

class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (0, 3, -1, "x", 1.5, True, 2 ** 70):
    try:
        print(len(Len(n)), bool(Len(n)))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
class Bool:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
    def __len__(self): return 1
for v in (True, False, 1, None):
    try:
        print(bool(Bool(v)), "yes" if Bool(v) else "no", not Bool(v))
    except TypeError as error:
        print(error)
class It:
    def __iter__(self): return self
    n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
print(list(It()), 2 in It(), 7 in It(), list(zip(It(), It())))
class BadIter:
    def __iter__(self): return 5
try:
    iter(BadIter())
except TypeError as error:
    print(error)
class StopsByIndex:
    def __getitem__(self, i):
        if i > 2: raise StopIteration
        return i
print([x for x in StopsByIndex()])
class Reversible:
    def __reversed__(self): return "my reversed"
print(reversed(Reversible()))
