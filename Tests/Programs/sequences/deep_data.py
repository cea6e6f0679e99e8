import sys
deep = bottom = []
for i in range(10000):
    deep = [deep]
x = deep
while x:
    x = x[0]
print(x is bottom, len(deep))
for action in (lambda: repr(deep), lambda: deep == [deep], lambda: hash((1,)) and str(deep)):
    try:
        print(type(action()).__name__)
    except RecursionError as error:
        print("RecursionError", str(error)[:32])
tup = ()
for i in range(500):
    tup = (tup, i)
d = {}
for i in range(100):
    d = {"d": d}
print(str(d).count("{"), repr(tup).count("("))
node = None
for i in range(1000):
    node = (i, node)
total = 0
while node:
    value, node = node
    total += value
print(total)
class Node:
    def __init__(self, n): self.next = n
head = None
for i in range(500):
    head = Node(head)
count = 0
while head:
    head = head.next
    count += 1
print(count)
g = iter(range(3))
for i in range(100):
    g = map(lambda v: v + 1, g)
print(list(g))
f = lambda n: n
for i in range(100):
    f = (lambda g: lambda n: g(n) + 1)(f)
print(f(0))
l = []; l.append(l); l.append({"l": l}); d = {}; d["d"] = (d, [d]); s = [1]; t = (s, s); s.append(t)
print(l, d, t, s)
try:
    l == [l, 1] or l < [l]
    a, b = [], []
    a.append(b); b.append(a)
    print(a == b)
except RecursionError:
    print("RecursionError comparing")
