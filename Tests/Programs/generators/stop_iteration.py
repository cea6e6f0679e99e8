def raises_stop():
    yield 1
    raise StopIteration("inside")

g = raises_stop()
print(next(g))
try:
    next(g)
except RuntimeError as error:
    print(error, repr(error.__cause__), error.__cause__ is error.__context__)

def next_inside():
    it = iter([1])
    while True:
        yield next(it)
try:
    print(list(next_inside()))
except RuntimeError as error:
    print(error)

def caught():
    it = iter([1])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return
print(list(caught()))
try:
    list(next(iter([])) for _ in range(3))
except RuntimeError as error:
    print("genexp:", error)
print([x for x in iter([1, 2])])
class Stopper:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0:
            raise StopIteration(self.n)
        return self.n
s = Stopper()
print(list(s), list(s), list(s))
print(StopIteration().value, StopIteration(1, 2).value, StopIteration(1, 2).args)
def returning_exception():
    return StopIteration("as value")
    yield
try:
    next(returning_exception())
except StopIteration as stop:
    print(repr(stop.value))
def returning_tuple():
    return 1, 2
    yield
try:
    next(returning_tuple())
except StopIteration as stop:
    print(stop.value, stop.args)
def throw_stop():
    try:
        yield
    except StopIteration as e:
        yield "caught stop " + str(e.value)
g = throw_stop(); next(g)
print(g.throw(StopIteration(3)))
g = throw_stop(); next(g); next_value = g.throw(StopIteration(4))
try:
    g.throw(StopIteration(5))
except RuntimeError as error:
    print(error)
try:
    [next(iter(())) for _ in range(2)]
except StopIteration:
    print("plain StopIteration leaves a list comprehension")
def f():
    raise StopIteration
try:
    list(map(lambda x: f(), [1, 2]))
    print("map stopped quietly")
except RuntimeError as error:
    print(error)
print(list(zip([1, 2], map(lambda x: next(iter([])), [1]))))
