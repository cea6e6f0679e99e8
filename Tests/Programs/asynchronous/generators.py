def run(coroutine, answers=()):
    seen, answers = [], list(answers)
    try:
        value = coroutine.send(None)
        while True:
            seen.append(value)
            value = coroutine.send(answers.pop(0) if answers else None)
    except StopIteration as stop:
        return (seen, stop.value) if seen else stop.value
class Pause:
    def __init__(self, value): self.value = value
    def __await__(self): return (yield self.value)
async def count(n, pause=False):
    try:
        for i in range(n):
            if pause: await Pause(f"pause {i}")
            got = yield i
            if got is not None: print("got", got)
    finally:
        print("count ends")
async def collect(source): return [x async for x in source]
print(run(collect(count(3))), run(collect(count(2, True))))
async def asend():
    g = count(5, True)
    first = await g.asend(None)
    second = await g.asend("hello")
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration: return first, second, "stopped"
print(run(asend()))
async def resilient():
    item = "item"
    while True:
        try:
            yield item
            item = "item"
        except ValueError as error:
            item = f"caught {error}"
async def athrow():
    g = resilient()
    out = [await g.__anext__(), await g.athrow(ValueError("a")), await g.athrow(ValueError, "b"), await g.asend(None)]
    try:
        await g.athrow(KeyError("leaves"))
    except KeyError as error:
        out.append(repr(error))
    try:
        await g.asend(None)
    except StopAsyncIteration as stop:
        out.append(repr(stop))
    await g.aclose()
    return out
print(run(athrow()))
async def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def ignored():
    g = ignoring()
    await g.__anext__()
    try:
        await g.aclose()
    except RuntimeError as error: return str(error)
print(run(ignored()))
async def errors():
    out = []
    g = count(3)
    a = g.asend(None)
    out.append(await a)
    for awaitable in (a, g.asend(None)):
        try:
            out.append(await awaitable)
        except RuntimeError as error:
            out.append(str(error))
    try:
        g2 = count(1)
        await g2.asend("not none")
    except TypeError as error:
        out.append(str(error))
    for make in (lambda: g.aclose(), lambda: g.athrow(ValueError("v"))):
        x = make()
        try:
            await x
        except Exception as error:
            out.append(repr(error))
        try:
            await x
        except RuntimeError as error:
            out.append(str(error))
    return out
for line in run(errors()): print(line)
async def stopping():
    yield 1
    raise StopAsyncIteration
async def stops():
    try:
        return [x async for x in stopping()]
    except RuntimeError as error: return str(error)
print(run(stops()))
g = count(1)
print(type(g).__name__, g.__name__, g.ag_running, g.ag_frame is not None, g.ag_await, g.ag_code.co_flags & 0x200, g.__aiter__() is g)
print(type(g.asend(1)).__name__, type(g.aclose()).__name__, type(g.__anext__()).__name__)
try:
    list(g)
except TypeError as error:
    print(error)
async def running():
    g = count(3, True)
    a, b = g.__anext__(), g.__anext__()
    print(a.send(None), g.ag_running)
    for try_again in (lambda: b.send(None), lambda: g.aclose().send(None), lambda: g.athrow(ValueError).send(None)):
        try:
            try_again()
        except RuntimeError as error:
            print(error)
    try:
        a.send("x")
    except StopIteration as stop:
        print("item", stop.value, g.ag_running)
    await g.aclose()
run(running())
async def nested():
    async def inner():
        for i in range(2): yield [j async for j in count(i + 1)]
    return {k: v async for k, v in pairs()}, [x async for x in inner()], {x async for x in count(2)}, [await add(x) async for x in count(3) if x % 2 == 0]
async def pairs():
    yield "a", 1
    yield "b", 2
async def add(x): return x + 100
print(run(nested()))
async def genexp():
    g = (x * 2 async for x in count(3) if x)
    print(type(g).__name__)
    return [y async for y in g]
print(run(genexp()))
async def builtins_():
    it = aiter(count(1))
    return await anext(it), await anext(it, "default"), await anext(it, None)
print(run(builtins_()))
for bad in (lambda: aiter(5), lambda: anext(5), lambda: anext([], 1)):
    try:
        bad()
    except TypeError as error:
        print(error)
async def no_more():
    try:
        await anext(count(0))
    except StopAsyncIteration as stop: return repr(stop)
print(run(no_more()))
