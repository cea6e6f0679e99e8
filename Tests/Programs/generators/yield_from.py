def inner(n):
    for i in range(n):
        received = yield i
        if received:
            print("inner got", received)
    return n * 100

def outer():
    result = yield from inner(2)
    print("result", result)
    result = yield from inner(1)
    print("result", result)
    return (yield from [7, 8]), (yield from "xy")

g = outer()
print(next(g), g.send("hello"))
print(list(g))

def delegating():
    try:
        yield from catching()
    except KeyError as error:
        print("outer caught", error)
        yield "outer recovered"
def catching():
    while True:
        try:
            yield "inner"
        except ValueError as error:
            print("inner caught", error)
g = delegating()
print(next(g), g.throw(ValueError("v")), g.throw(KeyError("k")))
try:
    next(g)
except StopIteration:
    print("done")

class Iter:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            e = StopIteration("iter value")
            raise e
        return self.n
    def send(self, v): print("send", v); return self.__next__()
    def throw(self, *e): print("throw", e[0] if isinstance(e[0], BaseException) else e[0].__name__); return "thrown"
    def close(self): print("close")
def over():
    return (yield from Iter())
g = over()
print(next(g), g.send("x"), g.throw(ValueError("q")), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = over(); next(g); g.close()
class Plain:
    def __iter__(self): return iter([1, 2])
def plain():
    try:
        yield from Plain()
    except ValueError:
        yield "handled here"
g = plain(); next(g)
try:
    g.send(5)
except AttributeError as error:
    print(error)
g = plain(); next(g)
print(g.throw(ValueError))
def bad():
    yield from 5
try:
    next(bad())
except TypeError as error:
    print(error)
def depth(n):
    if n == 0:
        x = yield "bottom"
        return x
    return (yield from depth(n - 1)) + 1
g = depth(50)
print(next(g))
try:
    g.send(0)
except StopIteration as stop:
    print(stop.value)
def shared():
    it = iter(range(5))
    yield from zip(it, it)
    yield from it
print(list(shared()))
def returns_only():
    return 5
    yield
def get():
    x = yield from returns_only()
    yield x
print(list(get()))
