# Stopped inside the repr of containers: what is being shown already is remembered, also after an error.
class Node:
    def __init__(self, name):
        self.name, self.children = name, []

    def __repr__(self):
        return "".join(c for c in self.name) + repr(self.children)


tree = Node("root")
tree.children += [Node("a"), Node("b")]
tree.children[0].children.append({"k": Node("c"), Node("d"): ()})
print(tree, [tree, (tree.children[1],)], {1: {2: [Node("deep")]}})
items = [Node("x")]
items.append(items)
table = {"self": items}
table["table"] = table
items.append((table, {"t": table}))
print(items)
print(table)


class Shy:
    calls = 0

    def __repr__(self):
        Shy.calls += 1
        if Shy.calls % 2:
            raise PermissionError("not now")
        return "shy"


outer = [[Shy()], 1]
outer.append(outer)
for _ in range(4):
    try:
        print(outer)
    except PermissionError as error:
        print(error)


class Peeking:
    def __init__(self, container):
        self.container = container

    def __repr__(self):
        return f"<sees {self.container!r}>"


for container in ([], {}, set()):
    if isinstance(container, list):
        container.append(Peeking(container))
    elif isinstance(container, dict):
        container["p"] = Peeking(container)
    else:
        container.add(Peeking(container))
    print(container)
view = {1: Node("v")}
print(view.values(), view.items(), [*view.keys()], (Node("t"),), frozenset([Node("f")]), slice(Node("s"), None), ValueError(Node("e")), KeyError(Node("k")))


class Lists(list):
    def __repr__(self):
        return "Lists" + super().__repr__()


lists = Lists([1])
lists.append(lists)
print(lists, [lists])
