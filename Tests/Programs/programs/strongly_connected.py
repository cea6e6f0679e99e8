# Orders and components of directed graphs: topological order, Tarjan's algorithm with its own stack, bridges.


class Cycle(ValueError):
    def __init__(self, nodes):
        super().__init__(" -> ".join(nodes))
        self.nodes = nodes


def topological(graph):
    done, active, order = set(), [], []

    def visit(node):
        if node in active:
            raise Cycle(active[active.index(node):] + [node])
        if node in done:
            return
        active.append(node)
        for other in graph.get(node, ()):
            visit(other)
        active.pop()
        done.add(node)
        order.append(node)

    for node in sorted(graph):
        visit(node)
    return order[::-1]


def tarjan(graph):
    index, low, stack, on_stack = {}, {}, [], set()
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(graph[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, others = work[-1]
            for other in others:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(graph[other])))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = []
                    while not component or component[-1] != node:
                        component.append(stack.pop())
                        on_stack.discard(component[-1])
                    yield sorted(component)


def levels(graph):
    """Batches of nodes whose needs are all in earlier batches."""
    needs = {node: set(others) for node, others in graph.items()}
    while needs:
        ready = sorted(node for node, others in needs.items() if not others)
        if not ready:
            raise Cycle(sorted(needs))
        yield ready
        for node in ready:
            del needs[node]
        for others in needs.values():
            others.difference_update(ready)


jobs = {"shop": ["cook"], "cook": ["eat"], "set table": ["eat"], "eat": ["wash up"], "wash up": [], "invite": ["shop", "set table"]}
print(topological(jobs))
try:
    topological({"a": "b", "b": "c", "c": "db", "d": ""})
except Cycle as cycle:
    print(type(cycle).__name__, cycle, cycle.nodes)

graph = {"a": "b", "b": "ce", "c": "dg", "d": "ch", "e": "af", "f": "g", "g": "f", "h": "dg"}
for component in tarjan(graph):
    print("".join(component))

build = {"app": ["lib", "ui"], "ui": ["lib", "fonts"], "lib": [], "fonts": [], "docs": ["app"]}
for batch in levels(build):
    print(batch)
try:
    print(list(levels({"x": ["y"], "y": ["x"], "z": []})))
except Cycle as cycle:
    print("cycle among", *cycle.nodes)
batches = levels(build)
print(next(batches), batches.gi_frame.f_locals["ready"], next(batches))
batches.close()
