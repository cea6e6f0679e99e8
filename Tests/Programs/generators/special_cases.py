# Generators: yield as an expression anywhere, return values, attributes, and delegating to anything iterable.
def everywhere():
    x = yield
    print("got", x, (yield 1), [(yield 2), (yield 3)], {(yield 4): (yield 5)})
    assert (yield 6) is None, (yield 7)
    y = yield 8, 9
    z = yield from ()
    w = (yield) if (yield) else (yield)
    del (yield [])[0:0]
    print(f"{(yield 10)!r:>{(yield 11)}}")
    return (yield 12), y, z, w


g = everywhere()
values = [next(g)]
for sent in ["x", "a", "b", "c", "k", "v", None, "y", True, "w", [1], "text", 8, "r"]:
    try:
        values.append(g.send(sent))
    except StopIteration as stop:
        print("returned", stop.value)
        break
print(values)


class Delegate:
    def __init__(self): self.items = iter("ab")
    def __iter__(self): return self
    def __next__(self): return next(self.items)
    def send(self, value): return f"sent {value}"
    def throw(self, kind, *rest): return f"thrown {kind if isinstance(kind, type) else type(kind)}"
    def close(self): print("closed")


def delegating(to):
    result = yield from to
    return "result", result


d = delegating(Delegate())
print(next(d), d.send(5), d.throw(ValueError), d.throw(KeyError("k")), d.send(None), d.gi_yieldfrom is not None)
d.close()
for target in ("xy", range(2), {"k": 1}, (i for i in [7])):
    print(list(delegating(target)))
for target in (5, None, len):
    try:
        next(delegating(target))
    except TypeError as error:
        print(error)
d = delegating(iter([1, 2]))
next(d)
for attempt in (lambda: d.send("not to a list iterator"), lambda: next(d)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
d = delegating([1])
next(d)
try:
    d.throw(OSError, "message")
except OSError as error:
    print(repr(error))


def simple():
    yield 1
    return 2


s = simple()
print(s.gi_running, s.gi_frame is not None, s.gi_code.co_name, s.gi_yieldfrom, s.__name__, s.__qualname__)
s.__name__, s.__qualname__ = "renamed", "q.renamed"
print(s.__name__, repr(s).split(" at ")[0])
try:
    s.__name__ = 5
except TypeError as error:
    print(error)
print(next(s), next(s, "default"), next(s, "default"), s.gi_frame)


def running():
    try:
        next(r)
    except ValueError as error:
        yield str(error)
    yield r.gi_running


r = running()
print(list(r))


def ignoring():
    try:
        yield
    except GeneratorExit:
        yield "ignored"


i = ignoring()
next(i)
try:
    i.close()
except RuntimeError as error:
    print(error)


def stopping(how):
    yield 1
    if how == "raise": raise StopIteration(5)
    if how == "next": next(iter(()))
    return how


for how in ("raise", "next", "return"):
    try:
        print(list(stopping(how)))
    except RuntimeError as error:
        print(error, repr(error.__cause__))
s = simple()
for arguments in ((), (5,), (ValueError, 1, 2), (int,), (ValueError("x"), 5)):
    try:
        s.throw(*arguments)
    except BaseException as error:
        print(arguments, type(error).__name__, error)
print(s.close(), list(s))
