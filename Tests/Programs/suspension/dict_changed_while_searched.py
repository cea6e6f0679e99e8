# __eq__ changes the dict or set that is being searched, and the program is stopped there.
class Meddler:
    target = None
    action = None

    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if Meddler.action:
            action, Meddler.action = Meddler.action, None
            action(Meddler.target)
        return type(other) is Meddler and self.n == other.n

    def __repr__(self):
        return f"m{self.n}"


def grow(target):
    for n in range(20):
        target[100 + n] = n


def empty(target):
    target.clear()


def replace(target):
    for key in list(target):
        del target[key]
    target[Meddler(2)] = "again"


for action in (grow, empty, replace):
    for what in ("get", "in", "set", "pop"):
        table = {Meddler(1): "one", Meddler(2): "two"}
        Meddler.target, Meddler.action = table, action
        if what == "get":
            result = table.get(Meddler(2), "absent")
        elif what == "in":
            result = Meddler(2) in table
        elif what == "set":
            table[Meddler(2)] = "changed"
            result = [v for k, v in table.items() if isinstance(k, Meddler)]
        else:
            result = table.pop(Meddler(2), "absent")
        print(action.__name__, what, result, len(table), Meddler.action)
numbers = {Meddler(1), Meddler(2)}
Meddler.target, Meddler.action = numbers, empty
print(Meddler(2) in numbers, numbers)
growing = {n: n for n in range(3)}
try:
    for n in growing:
        growing[n + 10] = n
except RuntimeError as error:
    print(error, len(growing))
