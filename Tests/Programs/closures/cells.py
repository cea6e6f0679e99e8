def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

def make():
    def read():
        return late
    cell = read.__closure__[0]
    attempt(lambda: cell.cell_contents)
    attempt(read)
    late = 1
    attempt(lambda: cell.cell_contents)
    del late
    attempt(lambda: cell.cell_contents)
    attempt(read)
    late = 2
    return read, cell

read, cell = make()
print(read(), cell.cell_contents)
cell.cell_contents = [1]
print(read())
del cell.cell_contents
attempt(read)
attempt(lambda: cell.cell_contents)

Cell = type(cell)
print(Cell.__name__, Cell(5).cell_contents)
attempt(lambda: Cell().cell_contents)
attempt(lambda: Cell(1, 2))
attempt(lambda: hash(Cell(1)))
print(Cell(1) == Cell(1), Cell(1) < Cell(2), Cell() < Cell(1), Cell() == Cell(), Cell(2) >= Cell(1))
attempt(lambda: Cell(1) < Cell("a"))
attempt(lambda: Cell(1) < 5)
f = type(make)(read.__code__, globals(), "f", None, (Cell("fresh"),))
print(f())
attempt(lambda: type(make)(read.__code__, globals(), "f", None, (Cell(),))())

def outer():
    def use():
        return missing
    if False:
        missing = 1
    return use
attempt(outer())
def local():
    attempt(lambda: unset)
    print(unset)
    unset = 1
attempt(local)
def local2():
    def g():
        nonlocal v
        del v
    v = 1
    g()
    return v
attempt(local2)
