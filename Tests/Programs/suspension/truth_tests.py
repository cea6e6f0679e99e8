# Stopped inside __bool__ and __len__, wherever a truth is asked for.
class Flag:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return [v for v in (self.value,)][0]

    def __repr__(self):
        return f"Flag({self.value})"


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return sum([1] * self.n)

    def __repr__(self):
        return f"Sized({self.n})"


yes, no, full, empty = Flag(True), Flag(False), Sized(2), Sized(0)
for value in (yes, no, full, empty):
    text = "if" if value else "else"
    print(value, text, not value, bool(value), value and 1, value or 2, yes and value, "x" if not value else "y", end="; ")
print()
count = Sized(3)
while count:
    count.n -= 1
else:
    print("counted down", count)
print([v for v in (yes, no, full, empty) if v], [*filter(None, (no, full))], any([no, empty]), any([no, yes]), all([yes, full]), all([full, empty, yes]))
print((yes and full) or no, not (no or empty), (no or empty) and yes, 0 < Sized(1).n and full)
try:
    assert no, [full, "asserted"]
except AssertionError as error:
    print(error)
match 5:
    case n if empty:
        print("guard")
    case n if full:
        print("matched", n)


class Wrong:
    def __init__(self, result):
        self.result = result

    def __bool__(self):
        return [self.result][0]


class Long:
    def __len__(self):
        return lengths.pop()


lengths = [10**30, "two", -1]
for test in (lambda: not Wrong(1), lambda: 1 if Wrong("") else 2, lambda: Wrong(None) and 1, lambda: bool(Long()), lambda: bool(Long()), lambda: [0 for _ in "a" if Long()]):
    try:
        print(test())
    except Exception as error:
        print(type(error).__name__, error)
