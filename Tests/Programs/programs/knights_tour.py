MOVES = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))
def tour(n, start):
    board = [[0] * n for _ in range(n)]
    def free(x, y): return [(x + dx, y + dy) for dx, dy in MOVES if 0 <= x + dx < n and 0 <= y + dy < n and not board[y + dy][x + dx]]
    def visit(x, y, step):
        board[y][x] = step
        if step == n * n: return True
        for _, nx, ny in sorted((len(free(*p)), *p) for p in free(x, y)):
            if visit(nx, ny, step + 1): return True
        board[y][x] = 0
        return False
    return board if visit(*start, 1) else None
for row in tour(5, (0, 0)): print(" ".join(f"{c:2}" for c in row))
board = tour(6, (2, 3))
positions = {c: (x, y) for y, row in enumerate(board) for x, c in enumerate(row)}
print(all((abs(positions[i][0] - positions[i + 1][0]), abs(positions[i][1] - positions[i + 1][1])) in ((1, 2), (2, 1)) for i in range(1, 36)))
print(sorted(positions) == list(range(1, 37)))
print(tour(3, (0, 0)))
