class Pause:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return got
def drive(coroutine, *answers):
    """Runs a coroutine, answering its pauses; what it paused with, then its result."""
    seen, answers = [], list(answers)
    try:
        value = coroutine.send(None)
        while True:
            seen.append(value)
            value = coroutine.send(answers.pop(0) if answers else None)
    except StopIteration as stop:
        return seen, stop.value
async def add(a, b): return a + b
async def chain(n):
    if n == 0: return await Pause("bottom")
    return n + await chain(n - 1)
print(drive(add(1, 2)), drive(chain(4), 100))
async def several():
    total = 0
    for i in range(3):
        total += await Pause(i)
    return total
print(drive(several(), 10, 20, 30))
async def failing():
    try:
        await Pause(1)
    except ValueError as error:
        return f"caught {error}"
    finally:
        print("finally")
c = failing()
print(c.send(None))
try:
    c.throw(ValueError("thrown"))
except StopIteration as stop:
    print(stop.value)
for again in (lambda: c.send(None), lambda: c.throw(KeyError("late")), lambda: c.close()):
    try:
        print(again())
    except BaseException as error:
        print(type(error).__name__, error)
async def forever():
    try:
        while True: await Pause("x")
    except GeneratorExit:
        print("closing")
        raise
c = forever(); c.send(None); print(c.cr_running, c.cr_suspended, c.cr_frame.f_lineno, type(c.cr_await).__name__)
c.close(); print(c.cr_frame, c.cr_await)
c = add(1, 2)
print(type(c).__name__, c.__name__, c.__qualname__, c.cr_code is add.__code__, add.__code__.co_flags & 0x80, hasattr(c, "__iter__"), hasattr(c, "__next__"))
c.close()
async def twice(c): return await c, await c
one = add(1, 1)
try:
    drive(twice(one))
except RuntimeError as error:
    print(error)
async def wait_for(c): return await c
inner = chain(0)
first, second = wait_for(inner), wait_for(inner)
first.send(None)
try:
    second.send(None)
except RuntimeError as error:
    print(error)
first.close()
for bad in (5, None, [1], print):
    try:
        drive(wait_for(bad))
    except TypeError as error:
        print(error)
class BadAwait:
    def __init__(self, r): self.r = r
    def __await__(self): return self.r
for r in (5, add(0, 0)):
    try:
        drive(wait_for(BadAwait(r)))
    except TypeError as error:
        print(error)
r.close()
try:
    coro = add(1, 2)
    for x in coro: pass
except TypeError as error:
    print(error)
coro.close()
def plain():
    yield from coro
coro = add(1, 2)
try:
    list(plain())
except TypeError as error:
    print(error)
coro.close()
try:
    coro = chain(1)
    coro.send(5)
except TypeError as error:
    print(error)
coro.close()
w = several().__await__()
print(type(w).__name__, next(w), w.send(5), iter(w) is w)
try:
    w.throw(KeyError("through"))
except KeyError as error:
    print(error)
async def stop(): raise StopIteration("no")
try:
    drive(stop())
except RuntimeError as error:
    print(error, repr(error.__cause__))
print([type(x).__name__ for x in (lambda: (yield), add)])
async def locals_kept():
    a, b = 1, [2]
    def inner(): return a, b
    await Pause("one")
    b.append(await Pause("two"))
    return inner()
print(drive(locals_kept(), None, 3))
