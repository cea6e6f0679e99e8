# Minesweeper on a fixed board: opening by flood fill with a queue, flags, winning and losing.


class Board:
    def __init__(self, picture):
        self.cells = {(y, x): c == "*" for y, row in enumerate(picture.split()) for x, c in enumerate(row)}
        self.opened, self.flags, self.lost = set(), set(), False

    def around(self, cell):
        y, x = cell
        return [p for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy or dx) and (p := (y + dy, x + dx)) in self.cells]

    def count(self, cell):
        return sum(self.cells[p] for p in self.around(cell))

    def open(self, *cell):
        if cell not in self.cells:
            raise IndexError(f"{cell} is not on the board")
        if cell in self.flags or cell in self.opened:
            return 0
        before, queue = len(self.opened), [cell]
        for cell in queue:
            self.opened.add(cell)
            if self.cells[cell]:
                self.lost = True
                break
            if not self.count(cell):
                queue += [p for p in self.around(cell) if p not in self.opened and p not in queue and p not in self.flags]
        return len(self.opened) - before

    def flag(self, *cell):
        self.flags ^= {cell} - self.opened

    @property
    def state(self):
        if self.lost:
            return "lost"
        return "won" if len(self.opened) + sum(self.cells.values()) == len(self.cells) else "playing"

    def __str__(self):
        lines = {}
        for cell in self.cells:
            c = "F" if cell in self.flags else "#" if cell not in self.opened else "*" if self.cells[cell] else str(self.count(cell) or ".")
            lines[cell[0]] = lines.get(cell[0], "") + c
        return "/".join(lines.values()) + " " + self.state


board = Board("..... *..*. ...*.")
print(board)
print(board.open(0, 0), board)
board.flag(1, 0)
print(board.open(1, 0), board)
print(board.open(0, 4), board)
board.flag(1, 0)
board.flag(0, 0)
print(board.open(2, 0), board.flags, board)
try:
    board.open(3, 0)
except IndexError as error:
    print("IndexError:", error)
print(board.open(1, 3), board)
small = Board("..* ...")
print(small.open(1, 0), small.open(1, 2), small)
small = Board("*")
print(small.state, Board("...").open(0, 2), Board("... ... ..*").open(0, 0))
