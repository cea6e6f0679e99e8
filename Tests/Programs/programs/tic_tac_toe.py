# Minimax with alpha-beta pruning from positions near the end, with a memory of positions.
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board(str):
    """Nine characters of X, O and '.'; immutable and hashable."""

    def __new__(cls, cells):
        self = super().__new__(cls, cells)
        if len(self) != 9 or set(self) - set("XO."):
            raise ValueError(f"no board: {self!s}")
        if not 0 <= self.count("X") - self.count("O") <= 1:
            raise ValueError("nobody plays twice")
        return self

    @property
    def player(self):
        return "X" if self.count("X") == self.count("O") else "O"

    @property
    def winner(self):
        for a, b, c in LINES:
            if self[a] == self[b] == self[c] != ".":
                return self[a]
        return None

    def moves(self):
        return [i for i, c in enumerate(self) if c == "."]

    def play(self, i):
        if self[i] != ".":
            raise ValueError(f"{i} is taken by {self[i]}")
        return type(self)(self[:i] + self.player + self[i + 1:])

    def __str__(self):
        return "/".join(self[i:i + 3] for i in (0, 3, 6))


looked_at = 0
memory = {}


def value(board, alpha=-2, beta=2):
    """1 when X wins, -1 when O does."""
    global looked_at
    if board in memory:
        return memory[board]
    looked_at += 1
    if board.winner:
        result = 1 if board.winner == "X" else -1
    elif not board.moves():
        result = 0
    elif board.player == "X":
        result = -2
        for i in board.moves():
            result = max(result, value(board.play(i), alpha, beta))
            alpha = max(alpha, result)
            if alpha >= beta:
                break
    else:
        result = 2
        for i in board.moves():
            result = min(result, value(board.play(i), alpha, beta))
            beta = min(beta, result)
            if alpha >= beta:
                break
    memory[board] = result
    return result


def best(board):
    sign = 1 if board.player == "X" else -1
    return max(board.moves(), key=lambda i: sign * value(board.play(i)))


board = Board("XOXXO.O..")
print(board, board.player, board.winner)
while not board.winner and board.moves():
    move = best(board)
    board = board.play(move)
    print(move, board)
print("winner", board.winner, "positions", looked_at, len(memory))
for text in "XXX......", "X", "ABC......", "OX.......", "OO.......":
    try:
        print(Board(text).player)
    except ValueError as error:
        print("ValueError:", error)
try:
    board.play(0)
except ValueError as error:
    print("ValueError:", error)
print(Board("XOXOXO...") == "XOXOXO...", repr(Board("XOXOXO...")), str(Board("........."))[:4])
