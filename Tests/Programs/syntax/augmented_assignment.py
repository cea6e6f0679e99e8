log = []
class Box:
    def __init__(self): self.__dict__["data"] = {"k": 1}
    def __getitem__(self, k): log.append(("get", k)); return self.data[k]
    def __setitem__(self, k, v): log.append(("set", k, v)); self.data[k] = v
    def __getattr__(self, n): log.append(("getattr", n)); return 10
    def __setattr__(self, n, v): log.append(("setattr", n, v))
def box(): log.append("box()"); return b
def key(): log.append("key()"); return "k"
def value(): log.append("value()"); return 5
b = Box()
box()[key()] += value()
box().attr -= value()
box().attr **= 2
print(log)
log.clear()
x = [1, 2, 3]
i = 0
x[i], i = 10, 1
x[i] += i
print(x, i)
for op in ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^"):
    n = 13
    exec(f"n {op}= 3")
    print(op, n, end="; ")
print()
l = m = [1]
l += (2,)
l *= 2
print(l, m is l)
s = t = "a"
s += "b"
print(s, t)
a = b2 = {1}
a |= {2}
a -= {1}
print(a, b2 is a)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
d = {}
try:
    d["x"] += 1
except KeyError as error:
    print(repr(error), d)
class I:
    def __init__(self, n): self.n = n
    def __iadd__(self, o): self.n += o; return "iadd replaced me"
    def __sub__(self, o): return I(self.n - o)
k = I(5)
k -= 2
print(k.n)
k += 1
print(k)
class C: count = 0
c = C()
c.count += 5
print(c.count, C.count)
C.items = []
c.items += [1]
print(C.items, c.items is C.items, "items" in vars(c))
def local():
    n = 1
    def f():
        nonlocal n
        n += 1
        n *= 10
        return n
    return f(), n
print(local())
n = 5
def g():
    global n
    n //= 2
g()
print(n)
x = [[0] * 3 for _ in range(2)]
x[1][2] += 7
x[-1][0] -= 1
x[0][1:2] += [5]
print(x)
for source in (
    "a += b += c", "f() += 1", "(a, b) += 1", "[a] += 1", "a + b += 1", "5 += 1", "a ++= 1",
    "a @= b", "a, b += 1", "x: int += 1", "(a) += 1", "a.b += c.d", "None += 1",
):
    try:
        compile(source, "s", "exec"); print("fine", source)
    except SyntaxError as error:
        print(source, "|", error.msg)
