def parse(text): return {(x, y) for y, row in enumerate(text.split()) for x, c in enumerate(row) if c == "#"}
def step(cells):
    counts = {}
    for x, y in cells:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy: counts[x + dx, y + dy] = counts.get((x + dx, y + dy), 0) + 1
    return {p for p, n in counts.items() if n == 3 or n == 2 and p in cells}
def show(cells, w, h): return "\n".join("".join("#" if (x, y) in cells else "." for x in range(w)) for y in range(h))
def generations(cells, n):
    yield cells
    for _ in range(n):
        cells = step(cells)
        yield cells
glider = parse(".#. ..# ###")
for i, cells in enumerate(generations(glider, 8)):
    if i % 4 == 0: print(show(cells, 6, 6), "generation", i, len(cells))
def period(cells, limit):
    seen = {}
    for n, c in enumerate(generations(cells, limit)):
        key = frozenset(c)
        if key in seen: return seen[key], n - seen[key]
        seen[key] = n
print(period(parse("###"), 5), period(parse("## ##"), 5), period(parse(".### ###."), 5), period(glider, 6))
print([len(c) for c in generations(parse(".## ##. .#."), 15)])
moved = {(x + 2, y + 2) for x, y in glider}
*_, last = generations(glider, 8)
print(last == moved, sorted(last)[:3])
