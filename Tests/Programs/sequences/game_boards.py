def show(board): return "\n".join("".join(row) for row in board)
def tictactoe(moves):
    board = [["."] * 3 for _ in range(3)]
    lines = [[(r, c) for c in range(3)] for r in range(3)] + [[(r, c) for r in range(3)] for c in range(3)] + [[(i, i) for i in range(3)], [(i, 2 - i) for i in range(3)]]
    for turn, (r, c) in enumerate(moves):
        if board[r][c] != ".": return board, "illegal"
        board[r][c] = "XO"[turn % 2]
        for line in lines:
            if len({board[y][x] for y, x in line} - {"."}) == 1 and all(board[y][x] != "." for y, x in line):
                return board, board[r][c] + " wins"
    return board, "draw" if len(moves) == 9 else "unfinished"
for moves in (
    [(0, 0), (1, 1), (0, 1), (2, 2), (0, 2)], [(1, 1), (1, 1)],
    [(0, 0), (0, 1), (0, 2), (1, 1), (1, 0), (1, 2), (2, 1), (2, 0), (2, 2)],
):
    board, result = tictactoe(moves)
    print(show(board), result, sep="\n")
def rotate(m): return [list(r) for r in zip(*m[::-1])]
def spiral(m):
    out = []
    while m:
        out += m[0]
        m = [list(r) for r in zip(*m[1:])][::-1]
    return out
m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(rotate(m), spiral(m), [r[i] for i, r in enumerate(m)], [sum(c) for c in zip(*m)], sum(map(sum, m)))
def pascal(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
for row in pascal(6): print(" ".join(map(str, row)).center(20))
def minesweeper(rows):
    h, w = len(rows), len(rows[0])
    for y in range(h):
        yield "".join("*" if rows[y][x] == "*" else str(sum(rows[j][i] == "*" for j in range(max(0, y - 1), min(h, y + 2)) for i in range(max(0, x - 1), min(w, x + 2)))) for x in range(w))
print(*minesweeper(["*...", "..*.", "...."]), sep="\n")
