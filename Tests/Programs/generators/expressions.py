g = (x * x for x in range(5))
print(type(g).__name__, g.__name__, g.__qualname__, next(g), list(g))
print(sum(x for x in range(10) if x % 2), max((len(w), w) for w in "a bb ccc".split()))
print(any(x > 3 for x in range(5)), all(x for x in [1, 0]))
print(list((x, y) for x in range(3) for y in range(x)), dict((k, v) for k, v in zip("ab", [1, 2])))
print(sorted(-x for x in [3, 1]))
n = 10
g = (n for _ in range(2))
n = 20
print(list(g))
items = [1, 2, 3]
g = (x for x in items if x in items)
items = [3, 4]
print(list(g))
def first_is_eager():
    print("outer iterable")
    return [1, 2]
def second_is_lazy():
    print("inner iterable")
    return [10]
g = (a + b for a in first_is_eager() for b in second_is_lazy())
print("made")
print(list(g))
try:
    (x for x in 5)
except TypeError as error:
    print(error)
g = (x for y in [1] for x in 5)
try:
    next(g)
except TypeError as error:
    print(error)
nested = ((y for y in range(x)) for x in range(4))
print([list(i) for i in nested])
print(" ".join(str(x) for x in range(5)), set(x % 3 for x in range(10)), tuple(c.upper() for c in "abc"))
g = (1 / x for x in [1, 0, 2])
print(next(g))
try:
    next(g)
except ZeroDivisionError as error:
    print(error)
print(list(g))
def f(*args): return args
print(f(*(x for x in "ab"), *(y for y in "c")), f(x for x in range(2))[0].__class__.__name__)
chain = range(20)
for k in (2, 3, 5):
    chain = (x for x in chain if x % k)
print(list(chain))
def adders():
    return [list(x + k for x in range(2)) for k in range(2)]
print(adders())
class C:
    size = 3
    cells = list(i for i in range(size))
    try:
        bad = list(size for _ in range(2))
    except NameError as error:
        bad = str(error)
print(C.cells, C.bad)
print(next((x for x in [1, 2, 3] if x > 5), "none"), (lambda: list(q for q in "lam"))())
