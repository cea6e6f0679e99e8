d = {"a": 1, "b": 2, "c": 3}
k, v, i = d.keys(), d.values(), d.items()
d["d"] = 4
print(k, v, i, len(k), len(v), len(i))
print("a" in k, 4 in v, ("a", 1) in i, ("a", 2) in i, "a" in i, k & {"a", "z"}, sorted(k | {"z"}))
print(sorted(k - {"a"}), sorted(k ^ {"a", "z"}), k == {"a", "b", "c", "d"})
print(i == {"a": 1, "b": 2, "c": 3, "d": 4}.items(), v == d.values(), k == d.keys())
print(k <= {"a", "b", "c", "d", "e"}, k < {"a"}, k >= {"a"}, k > set(), k.isdisjoint(["x"]))
print(k.isdisjoint("a"), sorted(["z", "a"] & k), sorted(i & {("a", 1)}))
print(i - {("a", 1), ("b", 2), ("c", 3)}, {"a"} < k, sorted({"q"} | k))
print(list(reversed(k)), list(reversed(v)), next(iter(i)), k.mapping, type(k.mapping).__name__)
print([*k], dict(i), list(zip(v, k)), sorted(i, key=lambda p: -p[1]), max(v), sum(v))
print({x: y for y, x in i})
try:
    k.mapping["x"] = 1
except TypeError as error:
    print(error)
for f in (
    lambda: k[0], lambda: k + k, lambda: hash(k), lambda: k.add("x"), lambda: v & {1},
    lambda: v == v, lambda: len(iter(k)), lambda: i | 5, lambda: k & 5, lambda: next(k),
    lambda: v < v, lambda: {1: []}.items() & {1}, lambda: (1, []) in {1: 2}.items(),
    lambda: ({1: []}.items() | set()),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def attempt(action):
    d = {1: "a", 2: "b", 3: "c"}
    seen = []
    try:
        for key in d:
            seen.append(key)
            action(d, key)
        print(seen, d)
    except RuntimeError as error:
        print(seen, error)
attempt(lambda d, key: d.update({9: 1}))
attempt(lambda d, key: d.pop(key))
attempt(lambda d, key: d.update({key: "x"}))
attempt(lambda d, key: (d.pop(key), d.update({key: "again"})) if len(d) < 10 and d[key] != "again" else None)
attempt(lambda d, key: d.clear())
attempt(lambda d, key: d.setdefault(key, 5))
d = {1: 1}
it = iter(d.items())
d[2] = 2
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as error:
        print(error)
d = dict.fromkeys(range(5))
it = iter(d)
print(next(it), it.__length_hint__())
print(list(it), it.__length_hint__(), next(it, "end"))
for key in list(d): del d[key]
print(d)
