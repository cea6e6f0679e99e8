# Stopped inside __getitem__, __setitem__, __delitem__ and __missing__, and inside keys and slices of Python classes.
def settle():
    for _ in range(2):
        pass


class Grid:
    def __init__(self):
        self.cells = {}

    def __getitem__(self, key):
        settle()
        return self.cells[key] if isinstance(key, tuple) else (key, type(key).__name__)

    def __setitem__(self, key, value):
        settle()
        self.cells[key] = value

    def __delitem__(self, key):
        settle()
        del self.cells[key]


g = Grid()
g[1, 2] = "a"
g[3, 4] = g[1, 2] + "b"
g[3, 4] += "c"
print(g.cells, g[5], g[1:2], g[...], g[None], g[::2][0])
del g[1, 2]
print(g.cells)
g[0, 0], (g[0, 1], *g[0, 2]) = 1, (2, 3, 4)
print(g.cells[0, 2], [g[0, n] for n in range(2)])
for g[9, 9] in "xy":
    settle()
print(g[9, 9])
try:
    g[7, 7]
except KeyError as error:
    print(repr(error))
try:
    del g[7, 7]
except KeyError as error:
    print(repr(error))


class Tree(dict):
    def __missing__(self, key):
        settle()
        self[key] = Tree()
        return self[key]


tree = Tree()
tree["a"]["b"]["c"] = 1
tree["a"].setdefault("d", []).append(tree["a"]["b"].get("none"))
print(tree)


class Seen(list):
    def __getitem__(self, i):
        settle()
        return ("seen", super().__getitem__(i))

    def __setitem__(self, i, value):
        settle()
        super().__setitem__(i, [value])


seen = Seen("abc")
seen[1] = "B"
seen[0] += ("more",)
print(seen[0], seen[1:], list(seen), seen[-1])
for container, key in ((object(), 1), (5, 0), ("abc", "a"), ([1], "a"), ((1,), 2), (seen, "b")):
    try:
        print(container[key])
    except (TypeError, IndexError) as error:
        print(error)
