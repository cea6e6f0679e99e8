# Coroutines before, during and after an await; awaited twice, closed, thrown into, and async generators with asend and athrow in flight.
class Wait:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got * 2


async def work(n):
    try:
        first = await Wait(n)
        async with Scope() as s:
            return first + await Wait(s)
    except LookupError as error:
        return "caught", error.args[0], await Wait("again")


class Scope:
    async def __aenter__(self):
        return await Wait("enter")

    async def __aexit__(self, kind, error, traceback):
        await Wait(kind and kind.__name__)


def drive(awaitable, *values):
    seen = []
    try:
        for value in (None, *values):
            seen.append(awaitable.send(value))
    except StopIteration as stop:
        return seen, stop.value
    except Exception as error:
        return seen, repr(error)
    return seen


before, during, thrown, closed = work(1), work(2), work(3), work(4)
print(drive(during), during.cr_running, during.cr_frame.f_locals, during.cr_await is not None)
thrown.send(None)
print(thrown.throw(KeyError("k")), drive(before, 1, 2, 3, 4))
try:
    thrown.send("x")
except StopIteration as stop:
    print(stop.value)
closed.send(None)
print(closed.close(), [drive(c) for c in (closed, before, thrown)])
for value in (5, "in", 6, None):
    try:
        print(during.send(value), end=" ")
    except StopIteration as stop:
        print("result", stop.value)
    except TypeError as error:
        print(error)


async def twice(coroutine):
    return [await coroutine, await coroutine]


print(drive(twice(work(1)), 1, 2, 3, 4))


async def ticks(n):
    try:
        for i in range(n):
            try:
                got = yield await Wait(i) or i
                if got:
                    yield ["got", got]
            except ValueError as error:
                yield "inside", error.args[0]
    finally:
        await Wait("cleanup")


a = ticks(3)
print(drive(a.asend(None), 5), drive(a.asend("word")), drive(a.__anext__(), 6))
step = a.athrow(ValueError("v"))
print(drive(step), drive(a.aclose(), "y"), drive(a.asend(None)), drive(step))
b = ticks(2)
pending = b.asend(None)
print(pending.send(None))
try:
    b.asend(None).send(None)
except RuntimeError as error:
    print(error)
print(drive(b.aclose()) if False else drive(pending), b.ag_running)


async def gather():
    return [x async for x in ticks(2)], {x: y async for x in ticks(1) for y in [await Wait(x)]}


print(drive(gather(), 1, 2, 3, 4, 5, 6))
drive(b.aclose(), 1)
