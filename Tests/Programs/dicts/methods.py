d = {"a": 1, "b": 2}
print(d, d["a"], d.get("z"), d.get("z", 0), "a" in d, 1 in d, len(d), list(d), d.keys())
print(d.values(), d.items())
d["c"] = 3
d.update({"a": 10}, e=5)
d.update([("f", 6)], f=7)
print(d, d.pop("f"), d.pop("zz", "default"), d.popitem(), d.setdefault("a", 99), d.setdefault("new"), d)
del d["new"]
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], []), dict(a=1), dict([("x", 1)]))
print(dict({"a": 1}, b=2), dict(zip("ab", range(2))), dict(), dict((k, k * 2) for k in range(3)))
print({}.copy())
print(d == {"c": 3, "b": 2, "a": 10}, d != {}, d | {"z": 1}, {"a": 0} | d, list(reversed(d)))
print(list(reversed(d.items())), sorted(d.values()), max(d, key=d.get), bool({}))
print({1: "a", 1.0: "b", True: "c"}, {None: 1, (): 2, "": 3})
d |= {"b": 20}
d |= [("g", 7)]
print(d)
e = d.copy()
e["a"] = "changed"
d.clear()
print(d, e)
order = {}
for k in "hello": order[k] = order.get(k, 0) + 1
del order["h"]
order["h"] = 1
print(order, list(order))
n = {"x": {"y": {"z": 1}}}
n["x"]["y"]["w"] = [1]
n["x"]["y"]["w"].append(2)
print(n, {k: {**v} for k, v in n.items()}, {**n, "x": 0})
r = {}
r["self"] = r
r["list"] = [r]
print(r)
for f in (
    lambda: d["missing"], lambda: d[(1, 2)], lambda: {}.popitem(), lambda: d.pop("x"),
    lambda: d.pop(), lambda: d.update(5), lambda: d.update([1]), lambda: d.update(["ab", "c"]),
    lambda: {[]: 1}, lambda: d | [1], lambda: [] | d, lambda: d.get(), lambda: dict(1),
    lambda: dict([(1, 2, 3)]), lambda: d.fromkeys(), lambda: dict.fromkeys(5), lambda: d < {},
    lambda: d + {}, lambda: d.__delitem__("q"), lambda: d(), lambda: d.setdefault(),
    lambda: d.items(1), lambda: d.__ior__(5), lambda: dict(a=1, **{"a": 2}),
    lambda: {**{1: 2}, **None}, lambda: d.clear(1), lambda: hash(d), lambda: d.update(None),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
big = {i: i * i for i in range(1000)}
for i in range(0, 1000, 3): del big[i]
print(len(big), list(big)[:5], sum(big.values()), 999 in big, big.pop(1), next(iter(big)))
