PUZZLE = "530070000600195000098000060800060003400803001700020006060000280000419005000080079"
def show(cells):
    for r in range(9): print(" ".join(str(c or ".") for c in cells[r * 9:r * 9 + 9]))
ROWS = [set(range(r * 9, r * 9 + 9)) for r in range(9)]
COLUMNS = [set(range(c, 81, 9)) for c in range(9)]
BOXES = [{b + r * 9 + c for r in range(3) for c in range(3)} for b in (0, 3, 6, 27, 30, 33, 54, 57, 60)]
PEERS = [(ROWS[i // 9] | COLUMNS[i % 9] | BOXES[i // 27 * 3 + i % 9 // 3]) - {i} for i in range(81)]
def candidates(cells, i):
    used = 0
    for j in PEERS[i]: used |= 1 << cells[j]
    return [d for d in range(1, 10) if not used >> d & 1]
def solve(cells, stats):
    best = None
    for i in range(81):
        if not cells[i]:
            options = candidates(cells, i)
            if best is None or len(options) < len(best[1]): best = (i, options)
            if len(options) <= 1: break
    if best is None: return True
    i, options = best
    for d in options:
        stats["tries"] += 1
        cells[i] = d
        if solve(cells, stats): return True
        cells[i] = 0
    return False
SOLUTION = "534678912672195348198342567859761423426853791713924856961537284287419635345286179"
cells = [int(a) if i % 4 or int(b) else int(a) for i, (a, b) in enumerate(zip(SOLUTION, PUZZLE))]
for i in range(0, 81, 3):
    if not int(PUZZLE[i]): cells[i] = 0
print(cells.count(0))
show(cells)
stats = {"tries": 0}
print(solve(cells, stats), stats)
show(cells)
print("".join(map(str, cells)) == SOLUTION)
print(all(sorted(cells[r * 9:r * 9 + 9]) == list(range(1, 10)) for r in range(9)))
