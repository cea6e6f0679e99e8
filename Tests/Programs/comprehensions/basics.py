print([x for x in range(5)], [x * y for x in range(3) for y in range(3) if x != y])
print([c for c in "a,b;c" if c.isalpha()])
print({x % 3 for x in range(10)}, {k: v for k, v in zip("abc", range(3))})
print({v: k for k, v in {"a": 1, "b": 2}.items()})
print([[i * j for j in range(3)] for i in range(3)], [x for row in [[1, 2], [3]] for x in row])
print([x if x % 2 else -x for x in range(5)])
print([a + b for a, b in [(1, 2), (3, 4)]], [first for first, *_ in ["abc", "de"]])
print([(a, b, c) for a, (b, c) in [(1, (2, 3))]])
print([x for x in range(20) if x % 2 if x % 3], [y for x in range(3) if x for y in range(x) if y is not None])
print({(x, y): x * y for x in range(2) for y in range(2)}, {x: {y for y in range(x)} for x in range(3)})
print([lambda: x for x in range(2)][0](), [f() for f in [lambda x=x: x for x in range(3)]])
x = "outer"
[x for x in range(3)]
print(x)
{x: y for x, y in [(1, 2)]}
print(x)
print([i for i in range(3) for i in range(i)])
print([*[n for n in range(3)], *(n for n in range(2))], [[] for _ in range(3)], [i for i in [] for j in 1])
order = []
def f(tag, value):
    order.append(tag)
    return value
{f("k%d" % i, i): f("v%d" % i, i) for i in range(2)}
print(order)
print({"a": 1, **{k: 2 for k in "bc"}}, [1 for _ in "abc"], [[]] == [[y for y in ""]])
try:
    [1 / n for n in (1, 0)]
except ZeroDivisionError as error:
    print(error)
try:
    [a for a, b in [(1, 2, 3)]]
except ValueError as error:
    print(error)
try:
    {[]: 1 for _ in range(1)}
except TypeError as error:
    print(error)
try:
    print([undefined for _ in range(1)])
except NameError as error:
    print(error)
