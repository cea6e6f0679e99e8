# Disjoint sets, and what they are good for: spanning trees, connected words, percolation.


class DisjointSets:
    __slots__ = ("parent", "size")

    def __init__(self, items=()):
        self.parent, self.size = {}, {}
        for item in items:
            self.add(item)

    def add(self, item):
        if item not in self.parent:
            self.parent[item], self.size[item] = item, 1

    def find(self, item):
        root = item
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[item] != root:
            self.parent[item], item = root, self.parent[item]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size.pop(b)
        return True

    def __len__(self):
        return len(self.size)

    def __contains__(self, item):
        return item in self.parent

    def __iter__(self):
        groups = {}
        for item in self.parent:
            groups.setdefault(self.find(item), []).append(item)
        yield from groups.values()

    def __repr__(self):
        return f"<{', '.join('{' + ' '.join(map(str, g)) + '}' for g in self)}>"


def kruskal(edges):
    sets = DisjointSets(node for a, b, _ in edges for node in (a, b))
    return [edge for edge in sorted(edges, key=lambda e: (e[2], e)) if sets.union(*edge[:2])]


edges = [("a", "b", 4), ("b", "c", 8), ("c", "d", 7), ("d", "e", 9), ("e", "f", 10), ("f", "g", 2), ("g", "h", 1), ("h", "a", 8),
         ("b", "h", 11), ("h", "i", 7), ("g", "i", 6), ("c", "i", 2), ("c", "f", 4), ("d", "f", 14)]
tree = kruskal(edges)
print(*("{}{}{}".format(*edge) for edge in tree))
print("weight", sum(w for *_, w in tree), "of", sum(w for *_, w in edges))

sets = DisjointSets(range(8))
for a, b in (0, 1), (2, 3), (1, 3), (0, 2), (5, 6):
    print(a, b, sets.union(a, b), len(sets), sets)
print(7 in sets, 8 in sets, sets.find(3) == sets.find(0))
try:
    sets.find(8)
except KeyError as error:
    print("KeyError:", error)
try:
    sets.extra = 1
except AttributeError as error:
    print("AttributeError:", error)

words = "cat cot dog cog dot bat sun son".split()
near = DisjointSets(words)
for i, a in enumerate(words):
    for b in words[i + 1:]:
        if sum(x != y for x, y in zip(a, b)) == 1:
            near.union(a, b)
print(sorted(map(sorted, near)))
