"""Sorting by keys of every form: stable both ways, and errors leave the list as it was."""

rows = [(i * 7919 % 13, i) for i in range(9)]
keys = {
    "pairs": lambda row: (row[0] % 3, -row[1]),
    "equal pairs": lambda row: (row[0] % 3,),
    "pair and text": lambda row: (row[0] % 3, str(row[1])),
    "texts": lambda row: "key" * (row[0] % 4) + str(row[1] % 5),
    "wide texts": lambda row: chr(200 + row[0] * 40) + "x" * (row[1] % 3),
    "floats": lambda row: row[0] / 4,
    "int or float": lambda row: row[0] / 4 if row[0] & 1 else row[0],
    "lists": lambda row: [row[0] % 4, row[1] % 3],
    "bools": lambda row: row[0] > 5,
    "pairs of bools": lambda row: (row[0] > 5, row[1]),
    "nested": lambda row: (row[0] % 2, (row[0] % 3, str(row[1]))),
    "lengths": lambda row: (1,) * (row[0] % 5 + 1),
    "big ints": lambda row: (2**70 - row[0], row[1]),
}
for name, key in keys.items():
    print(name, [row[1] for row in sorted(rows, key=key)], [row[1] for row in sorted(rows, key=key, reverse=True)])


class Reversed:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n > other.n

    def __eq__(self, other):
        return self.n == other.n


print([row[1] for row in sorted(rows[:6], key=lambda row: (row[0] % 3, Reversed(row[1])))])
for key in [lambda row: (1, row) if row[1] else (1, "text"), lambda row: (1, None), lambda row: row[0] if row[1] else "text", lambda row: (row[1], 2) if row[1] else ()]:
    copy = list(rows[:6])
    try:
        copy.sort(key=key)
        print([row[1] for row in copy])
    except TypeError as e:
        print(e, copy == rows[:6])
print(list(map(str, [1, 2.5, "x", None, True, (1,)])), list(map(int, [1, True, "3", 4.7])), list(map(float, [1, 2.5, "4"])), list(map(bool, [0, "", [1]])), list(map(type, [1, ""])))
try:
    for n in map(int, ["1", "2", "x", "4"]):
        print(n)
except ValueError as e:
    print(e)


class Text(str):
    def __str__(self):
        return "from __str__"


print(list(map(str, [Text("a"), "b"])))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        if self.n == 7:
            return
        return self.n


for n in Countdown(10):
    print(n, end=" ")
print([n for n in Countdown(4)], list(Countdown(3)), sum(Countdown(5)))
for n in Countdown(3):
    if n == 1:
        continue
    for m in Countdown(n + 1):
        print(n, m, end="; ")
print({(1, 2): "a", (True, 2.0): "b", (2**61 - 1,): 1, (0,): 2, ("a", (1, "b")): 3}, hash((1, -1)) == hash((True, -1)), hash(2**61 - 1), hash(2**61 - 2) == 2**61 - 2, hash(-1), hash(-(2**61) + 1), hash(True), hash(False))
