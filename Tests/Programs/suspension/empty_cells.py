# An empty cell stays empty, says so, and is seen by all when it is filled, emptied and filled again.
def make():
    def use():
        return value

    def fill(new):
        nonlocal value
        value = new

    def drop():
        nonlocal value
        del value

    if False:
        value = None
    return use, fill, drop, lambda: [value for _ in range(1)], lambda: use.__closure__[0]


use, fill, drop, again, cell = make()


def tried(*functions):
    for function in functions:
        try:
            print(function.__name__, function(), end="; ")
        except (NameError, ValueError) as error:
            print(type(error).__name__, error, end="; ")
    print()


def contents():
    return cell().cell_contents


tried(use, again, drop, contents)
fill("first")
tried(use, again, contents)
drop()
tried(use, again, drop, contents)
cell().cell_contents = ["by hand"]
tried(use, again, contents)
del cell().cell_contents
tried(use, contents)


def late():
    def early():
        return later()

    tried(early)

    def later():
        return "defined " + text

    tried(early)
    text = "at last"
    tried(early)
    del later
    tried(early)


late()
print([f() for f in [lambda: n for n in range(3)]], [f() for f in [lambda n=n: n for n in range(3)]])
empty = type(cell())()
tried(lambda: empty.cell_contents)
print(empty == type(cell())(), empty == type(cell())(0), empty < type(cell())(0))
