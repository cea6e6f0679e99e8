import gc
log = []
class Node:
    def __init__(self, name):
        self.name = name
        self.link = None

a, b = Node("a"), Node("b")
a.link, b.link = b, a
del a, b
print(gc.collect() >= 0, gc.isenabled())
nodes = [Node(i) for i in range(100)]
for i, node in enumerate(nodes):
    node.link = nodes[(i + 1) % 100]
head = nodes[0]
del nodes, node
gc.collect()
count, current = 0, head
while True:
    count += 1
    current = current.link
    if current is head:
        break
print(count)
gc.disable()
print(gc.isenabled())
gc.enable()
self_list = []
self_list.append(self_list)
self_dict = {}
self_dict["me"] = self_dict
print(self_list, self_dict, self_list[0] is self_list)
del self_list, self_dict
def cycle():
    def f():
        return f
    return f
for _ in range(50):
    cycle()
gc.collect()
print("done")
class Finalised:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n)
for n in range(3):
    x = Finalised(n)
del x
gc.collect()
print(sorted(log))
log.clear()
p, q = Finalised("p"), Finalised("q")
p.other, q.other = q, p
del p, q
gc.collect()
print(sorted(log))
