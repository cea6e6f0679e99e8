def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
    return "result"

g = count(3)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g, hasattr(g, "__len__"))
print(next(g), next(g), list(g), list(g), next(g, "default"))
g = count(1)
next(g)
try:
    next(g)
except StopIteration as stop:
    print("value", stop.value, stop.args)
def empty():
    return
    yield
print(list(empty()), sum(count(4)), max(count(3)), dict(zip("ab", count(2))), 2 in count(5))
a, b, *c = count(4)
print(a, b, c)
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
print([x for x, _ in zip(fibonacci(), range(15))])
def take(n, iterable):
    for _, x in zip(range(n), iterable):
        yield x
print(list(take(5, fibonacci())), tuple(take(0, fibonacci())))
def default_values():
    x = yield
    print("got", x)
    y = yield x
    print("got", y)
print(list(default_values()))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
print(list(Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, Tree(5)))))
gs = [(i * j for j in range(3)) for i in range(3)]
print([list(g) for g in gs])
def independent():
    yield from range(2)
g1, g2 = independent(), independent()
print(next(g1), next(g2), next(g1), next(g2), g1.gi_code is g2.gi_code)
g.__name__ = "new"
print(g.__name__)
for bad in (5, None):
    try:
        g.__name__ = bad
    except TypeError as error:
        print(error)
