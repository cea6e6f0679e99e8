# Dijkstra with a binary heap written here, Bellman-Ford, Floyd-Warshall, and A* on a grid.


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        i = len(items) - 1
        while i and items[i] < items[(i - 1) // 2]:
            parent = (i - 1) // 2
            items[i], items[parent] = items[parent], items[i]
            i = parent

    def pop(self):
        items = self.items
        top, last = items[0], items.pop()
        if items:
            items[0], i = last, 0
            while (child := 2 * i + 1) < len(items):
                if child + 1 < len(items) and items[child + 1] < items[child]:
                    child += 1
                if not items[child] < items[i]:
                    break
                items[i], items[child] = items[child], items[i]
                i = child
        return top

    def __bool__(self):
        return bool(self.items)


def dijkstra(graph, start):
    best, before, heap = {start: 0}, {}, Heap()
    heap.push((0, start))
    while heap:
        distance, node = heap.pop()
        if distance > best[node]:
            continue
        for other, length in graph.get(node, {}).items():
            if (new := distance + length) < best.get(other, float("inf")):
                best[other], before[other] = new, node
                heap.push((new, other))
    return best, before


def path(before, end):
    nodes = [end]
    while nodes[-1] in before:
        nodes.append(before[nodes[-1]])
    return "-".join(reversed(nodes))


def bellman_ford(graph, start):
    edges = [(a, b, w) for a, out in graph.items() for b, w in out.items()]
    best = {start: 0}
    for round_ in range(len(graph)):
        changed = False
        for a, b, w in edges:
            if a in best and best[a] + w < best.get(b, float("inf")):
                best[b], changed = best[a] + w, True
        if not changed:
            return best
    raise ValueError("negative cycle")


def floyd(graph):
    names = sorted(graph)
    d = {(a, b): 0 if a == b else graph[a].get(b, float("inf")) for a in names for b in names}
    for k in names:
        for a in names:
            for b in names:
                d[a, b] = min(d[a, b], d[a, k] + d[k, b])
    return names, d


roads = {
    "A": {"B": 7, "C": 9, "F": 14}, "B": {"A": 7, "C": 10, "D": 15}, "C": {"A": 9, "B": 10, "D": 11, "F": 2},
    "D": {"B": 15, "C": 11, "E": 6}, "E": {"D": 6, "F": 9}, "F": {"A": 14, "C": 2, "E": 9}, "Z": {},
}
best, before = dijkstra(roads, "A")
for town in sorted(best):
    print(f"{town} {best[town]:>3} {path(before, town)}")
print("Z reached:", "Z" in best)

print(bellman_ford({"s": {"a": 4, "b": 5}, "a": {"c": -2}, "b": {"a": -3}, "c": {}}, "s"))
try:
    bellman_ford({"x": {"y": 1}, "y": {"x": -2}}, "x")
except ValueError as error:
    print("ValueError:", error)

names, table = floyd({"p": {"q": 3}, "q": {"r": -1}, "r": {"p": 2}, "t": {}})
for a in names:
    print(a, *(f"{table[a, b]:>4}" for b in names))


def a_star(rows):
    cells = {(y, x): c for y, row in enumerate(rows) for x, c in enumerate(row)}
    start, = (p for p, c in cells.items() if c == "S")
    goal, = (p for p, c in cells.items() if c == "G")
    heap, cost, came = Heap(), {start: 0}, {start: None}
    heap.push((0, start))
    while heap:
        _, (y, x) = heap.pop()
        if (y, x) == goal:
            break
        for q in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            if cells.get(q, "#") != "#" and cost[y, x] + 1 < cost.get(q, 10**9):
                cost[q], came[q] = cost[y, x] + 1, (y, x)
                heap.push((cost[q] + abs(q[0] - goal[0]) + abs(q[1] - goal[1]), q))
    else:
        return "no way"
    grid, at = [list(row) for row in rows], came[goal]
    while at != start:
        grid[at[0]][at[1]] = "*"
        at = came[at]
    return "\n".join(map("".join, grid)) + f"\n{cost[goal]} steps"


print(a_star(["S.#....", "..#.##.", ".##...G"]))
print(a_star(["S.#..", "###..", "....G"]))
print(a_star(["S...", ".##.", "...G"]))
