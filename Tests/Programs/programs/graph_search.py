MAP = """\
S.#.....
.##.###.
...#...#
.#...#..
.####.#.
......#G"""
def neighbours(grid, pos):
    y, x = pos
    for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        if 0 <= y + dy < len(grid) and 0 <= x + dx < len(grid[0]) and grid[y + dy][x + dx] != "#":
            yield y + dy, x + dx
def find(grid, what): return next((y, x) for y, row in enumerate(grid) for x, c in enumerate(row) if c == what)
def path(parents, end):
    out = [end]
    while (end := parents[end]) is not None: out.append(end)
    return out[::-1]
def bfs(grid, start, goal):
    parents, queue = {start: None}, [start]
    for node in queue:
        if node == goal: return path(parents, goal)
        for n in neighbours(grid, node):
            if n not in parents:
                parents[n] = node
                queue.append(n)
def dfs(grid, node, goal, seen):
    seen.add(node)
    if node == goal: return [node]
    for n in neighbours(grid, node):
        if n not in seen and (rest := dfs(grid, n, goal, seen)): return [node] + rest
def astar(grid, start, goal):
    h = lambda p: abs(p[0] - goal[0]) + abs(p[1] - goal[1])
    frontier, cost, parents, expanded = [(h(start), start)], {start: 0}, {start: None}, 0
    while frontier:
        frontier.sort(reverse=True)
        _, node = frontier.pop()
        expanded += 1
        if node == goal: return path(parents, goal), expanded
        for n in neighbours(grid, node):
            if cost[node] + 1 < cost.get(n, float("inf")):
                cost[n], parents[n] = cost[node] + 1, node
                frontier.append((cost[n] + h(n), n))
grid = MAP.splitlines()
s, g = find(grid, "S"), find(grid, "G")
p = bfs(grid, s, g)
print(len(p), p[:4])
for y, row in enumerate(grid): print("".join("o" if (y, x) in p and c == "." else c for x, c in enumerate(row)))
print(len(dfs(grid, s, g, set())), len(astar(grid, s, g)[0]), astar(grid, s, g)[1])
print(bfs(["S#G"], (0, 0), (0, 2)))
EDGES = {"a": {"b": 7, "c": 9, "f": 14}, "b": {"c": 10, "d": 15}, "c": {"d": 11, "f": 2}, "d": {"e": 6}, "f": {"e": 9}, "e": {}}
def dijkstra(start):
    dist, todo = {n: float("inf") for n in EDGES}, set(EDGES)
    dist[start] = 0
    while todo:
        node = min(sorted(todo), key=dist.get)
        todo.remove(node)
        for n, w in EDGES[node].items(): dist[n] = min(dist[n], dist[node] + w)
    return dist
def floyd():
    d = {(a, b): 0 if a == b else EDGES[a].get(b, float("inf")) for a in EDGES for b in EDGES}
    for k in EDGES:
        for i in EDGES:
            for j in EDGES: d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return d
print(dijkstra("a"), floyd()["a", "e"], floyd()["e", "a"])
print(all(floyd()["a", n] == v for n, v in dijkstra("a").items()))
def cycles(graph):
    state, found = {}, []
    def visit(n, trail):
        state[n] = 1
        for m in graph[n]:
            if state.get(m) == 1: found.append(trail[trail.index(m):] + [m])
            elif m not in state: visit(m, trail + [m])
        state[n] = 2
    for n in graph:
        if n not in state: visit(n, [n])
    return found
print(cycles({1: [2], 2: [3, 4], 3: [1], 4: [5], 5: [4], 6: []}))
