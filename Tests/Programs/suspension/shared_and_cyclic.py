# Shared objects stay shared and cycles stay cycles, through tuples, lists, dicts, sets, instances, closures and exceptions.
leaf = ["leaf"]
pair = (leaf, leaf)
table = {"leaf": leaf, pair[1][0]: pair}
ring = [pair, table]
table["ring"] = ring
ring.append(ring)
leaf.append(table)
print(pair[0] is pair[1] is table["leaf"] is ring[1]["leaf"], ring[2][2] is ring, leaf[1]["ring"][0] is pair, table["leaf"][1] is table)


class Node:
    def __init__(self, name):
        self.name, self.links, self.self = name, set(), self


a, b = Node("a"), Node("b")
a.links |= {a, b, frozenset([b])}
b.links.add((a, a.links.__class__))
print(a.self.self is a, a in a.links, frozenset([b]) in a.links, [t[0] is a for t in b.links], {a: b}[a.self] is b)
inside = ([],)
inside[0].append(inside)
print(inside[0][0] is inside, inside, len({id(inside), id(inside[0]), id(inside[0][0])}))


def closure():
    def me():
        return me, things
    things = [me, {"me": me}]
    return me


me = closure()
print(me()[0] is me, me()[1][1]["me"] is me, me()[1] is me()[1])
try:
    raise ValueError(a)
except ValueError as error:
    kept = error
    kept.me, a.error = kept, kept
print(kept.args[0] is a, kept.me is a.error is kept, kept.__traceback__.tb_frame.f_globals is globals())
text = "".join(["sha", "red"])
words = {text: text, "list": [text] * 3}
print(all(w is text for w in words["list"]), words[text] is next(iter(words)), words["list"][0] is text)
rows = [[0] * 2] * 3
rows[0][1] = "all"
data = bytearray(b"ab")
views = [data, data, memoryview(data)]
views[0][0] = 65
print(rows, rows[1] is rows[2], views[1], bytes(views[2]))
deep = current = {}
for n in range(6):
    current[n] = current = {"up": current}
while "up" in current:
    current = current["up"]
print(current is deep)


class Type(type):
    pass


class Loop(metaclass=Type):
    pass


Loop.me, Type.child, Loop.items = Loop, Loop, [Loop]
print(Loop.me.me is Loop.items[0] is Type.child, type(Loop.child) is Type)
