a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), c = [3, 4], 5
[a, (b, [c, d])] = 1, (2, (3, 4))
print(a, b, c, d)
a, *b = 1, 2, 3
print(a, b)
*a, b = "hello"
print(a, b)
a, *b, c = range(5)
print(a, b, c)
a, *b, c = 1, 2
print(a, b, c)
(*a,) = {}
print(a)
a, (b, *c), *d = 1, "xyz", 4, 5
print(a, b, c, d)
a = b = [1]
print(a is b)
x = y, z = 1, 2
print(x, y, z)
i = 0
i, l = 1, [0, 0, 0]
i, l[i] = 2, "set at new i"
print(i, l)
class T: pass
t, d = T(), {}
t.a, d["k"], *d["rest"] = 1, 2, 3, 4
print(t.a, d)
for a, (b, c) in [(1, (2, 3)), ("x", "yz")]:
    print(a, b, c)
for i, (k, *v) in enumerate([(1, 2, 3), "ab", [9]]):
    print(i, k, v)
[a] = [5]
(a,) = "s"
print(a)
() = []
[] = ""
print(*[1, 2], *"ab", *{3: 4}, *range(2), sep="-")
print([*range(3), *"xy"], (*[1], *[2]), {*[1, 2], *[2, 3]}, {**{"a": 1}, "b": 2, **{"a": 3}})
def swap3(a, b, c): return c, a, b
print(swap3(*swap3(*swap3(1, 2, 3))))
first, *_, last = (n * n for n in range(6))
print(first, last, _)
def order():
    log = []
    class L:
        def __setitem__(self, k, v): log.append((k, v))
    def at(k): log.append("target " + k); return k
    l = L()
    l[at("a")], l[at("b")] = 1, 2
    return log
print(order())
