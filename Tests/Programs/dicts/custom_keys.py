log = []
class K:
    def __init__(self, name, h, same=()): self.name, self.h, self.same = name, h, same
    def __hash__(self): log.append(f"hash {self.name}"); return self.h
    def __eq__(self, o): log.append(f"{self.name} == {getattr(o, 'name', o)}"); return isinstance(o, K) and self.name == o.name
    def __repr__(self): return self.name
def flush():
    print("; ".join(log))
    log.clear()
a, b, c, a2 = K("a", 1), K("b", 1), K("c", 2), K("a", 1)
d = {a: 1, b: 2, c: 3}
flush()
print(d[a], d[a2], d.get(b))
flush()
d[a2] = "replaced value keeps the first key"
print(d, list(d)[0] is a)
flush()
print(K("z", 1) in d, K("z", 99) in d)
flush()
del d[a2]
print(d, d.pop(K("b", 1)))
flush()
s = {a, b, a2}
print(len(s), a2 in s)
flush()
print(s == {b, a}, s & {a2} == {a}, s - {b} == {a})
log.clear()
class BadHash:
    def __hash__(self): raise ValueError("no hash")
class BadEq:
    def __init__(self): self.armed = False
    def __hash__(self): return 7
    def __eq__(self, o): raise ValueError("no eq")
for f in (
    lambda: {BadHash(): 1}, lambda: {1: 2}[BadHash()], lambda: {BadEq(): 1}[BadEq()],
    lambda: {BadEq(): 1, BadEq(): 2}, lambda: {BadHash()}, lambda: 7 in {BadEq()},
    lambda: {7: 1}[BadEq()], lambda: [1, BadEq()].index(3), lambda: [BadEq()] == [1],
    lambda: {1: BadEq()} == {1: 1},
):
    try:
        f()
        print("no error")
    except ValueError as error:
        print(error)
e = BadEq()
print({e: "identity is enough"}[e], e in [e], e in {e}, [e] == [e])
class Unstable:
    n = 0
    def __hash__(self): Unstable.n += 1; return Unstable.n
u = Unstable()
d = {u: 1}
print(u in d, len(d), list(d)[0] is u)
class Mutates:
    def __init__(self, d): self.d = d
    def __hash__(self): return 1
    def __eq__(self, o): self.d.clear(); return False
d = {}
d[1] = "one"
try:
    print(d.get(Mutates(d), "not found"), d)
except RuntimeError as error:
    print(error)
class Str(str):
    def __hash__(self): return hash("other")
    def __eq__(self, o): return str.__eq__(self, "x") and o == "other"
print({"other": 1}.get(Str("x")))
points = {}
class P:
    def __init__(self, x, y): self.x, self.y = x, y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
for i in range(50): points[P(i % 5, i % 3)] = i
print(len(points), points[P(2, 1)], sum(points.values()))
