# Comprehensions and generator expressions: order of evaluation, nesting, conditions, scopes, and what is evaluated at once.
def note(value):
    print("eval", value)
    return value


print([note(x) for x in note((1, 2)) if note(x)])
print({note(k): note(v) for k, v in [("a", 1)]})
g = (note(x) for x in note("ab"))
print("made")
print(next(g))
try:
    bad = (x for x in 5)
except TypeError as error:
    print(error)
try:
    [x for x in 5]
except TypeError as error:
    print(error)
late = (y for x in (1,) for y in undefined)
try:
    next(late)
except NameError as error:
    print(error)
print([(x, y) for x in range(3) for y in range(x) if x + y > 1], [[y for y in range(x)] for x in range(3)])
print([x for x in range(20) if x % 2 if x % 3], {x % 3 for x in range(9)}, {x: x for x in "aa"})
print([*(x for x in "ab"), *[y for y in "c"]], sum(x for x in range(5)), dict((k, 1) for k in "xy"))
print([lambda: i for i in range(3)][0](), [f() for f in [lambda i=i: i for i in range(3)]])
print([(a := x) for x in range(3)], a, [b := 1, b + 1], any((found := x) > 1 for x in range(5)), found)
print([x for x, in [(1,), (2,)]], [x for x, *y in ["abc", "d"]], [y for x, *y in ["abc"]], [(x, y) for (x, (y, z)) in [(1, (2, 3))]])


class C:
    items = [1, 2]
    pairs = [(x, y) for x in items for y in "a"]
    try:
        wrong = [(x, y) for x in "a" for y in items]
    except NameError as error:
        print(error)


class Target: pass


t, d = Target(), {}
print([0 for t.attribute in range(3)], t.attribute, [0 for d["key"] in "xy"], d)


def function():
    locals_seen = [sorted(locals()) for x in "a"]
    return locals_seen, [x for x in (lambda: (yield))()] if False else 1


print(function())
gen = (x for x in range(3))
print(gen.__name__, gen.__qualname__, [f for f in (lambda: 0,)][0].__qualname__, type(gen).__name__)
print(list(zip(gen, gen)), list(gen))


def walk(tree): return [leaf for branch in tree for leaf in (walk(branch) if isinstance(branch, list) else [branch])]


print(walk([1, [2, [3, 4], []], 5]))
print(*(x for x in "unpacked"), sep="-")
print([x if x else y for x, y in [(0, 1), (2, 3)]], [x or "none" for x in (0, 1)], [not x for x in (0, 1)], [x for x in [1, 2, 3] if not x == 2], [await_ for await_ in (1,)])
