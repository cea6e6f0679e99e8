import gc
class Node:
    def __init__(self, value): self.value, self.links = value, []
def ring(n):
    nodes = [Node(i) for i in range(n)]
    for a, b in zip(nodes, nodes[1:] + nodes[:1]): a.links.append(b); b.links.append(a)
    return nodes[0]
kept = ring(10)
for _ in range(30):
    ring(5)
    if _ % 10 == 0: gc.collect()
def walk(node):
    seen, stack = [], [node]
    while stack:
        n = stack.pop()
        if n not in seen:
            seen.append(n)
            stack.extend(n.links)
    return sorted(n.value for n in seen)
gc.collect()
print(walk(kept))
def generator_cycle():
    def g():
        me = yield
        while True: yield me
    it = g()
    next(it)
    it.send(it)
for _ in range(10): generator_cycle()
gc.collect()
def closure_cycle():
    cell = []
    def f(): return cell
    cell.append(f)
    return f
f = closure_cycle()
gc.collect()
print(f()[0] is f)
def running():
    data = [Node(i) for i in range(5)]
    gc.collect()
    it = (n.value for n in data)
    total = next(it)
    gc.collect()
    return total + sum(it) + len([gc.collect() for _ in range(2)])
print(running())
class Meta(type): pass
def make_class(n):
    class C(metaclass=Meta):
        def m(self): return __class__, n
    C.me = C
    return C
for n in range(5): make_class(n)
gc.collect()
K = make_class(7)
print(K().m()[1], K().m()[0] is K)
try:
    try: raise ValueError("kept")
    finally: gc.collect()
except ValueError as e:
    gc.collect()
    print(e, e.__traceback__ is not None)
d = {i: {i: [i]} for i in range(20)}
for k in d:
    if k % 5 == 0: gc.collect()
print(sum(v[k][0] for k, v in d.items()))
print(sorted(d, key=lambda k: (gc.collect() < 0, -k))[:3] if len(d) < 5 else len(d))
