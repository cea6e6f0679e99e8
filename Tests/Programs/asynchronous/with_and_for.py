class Pause:
    def __init__(self, value): self.value = value
    def __await__(self): return (yield self.value)
def run(coroutine):
    seen = []
    try:
        while True: seen.append(coroutine.send(None))
    except StopIteration as stop:
        return seen, stop.value
class Manager:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress
    async def __aenter__(self):
        await Pause(f"enter {self.name}")
        return self
    async def __aexit__(self, kind, error, traceback):
        await Pause(f"exit {self.name} {kind and kind.__name__} {error}")
        return self.suppress
async def simple():
    async with Manager("a") as a, Manager("b"):
        await Pause(f"body {a.name}")
    return "done"
print(run(simple()))
async def suppressed():
    async with Manager("s", True):
        raise ValueError("gone")
    return "after"
print(run(suppressed()))
async def passed():
    try:
        async with Manager("p"):
            raise KeyError("k")
    except KeyError as error:
        return f"caught {error!r}"
print(run(passed()))
async def returning():
    for i in range(3):
        async with Manager(f"r{i}"):
            if i == 0: continue
            if i == 1: return i
print(run(returning()))
async def breaking():
    while True:
        async with Manager("w"): break
    return "broke"
print(run(breaking()))
class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await Pause(f"tick {self.n}")
        return self.n
async def loop():
    out = []
    async for x in Ticker(4):
        if x == 2: continue
        if x == 0: break
        out.append(x)
    else:
        out.append("never")
    async for x in Ticker(1): pass
    else: out.append("else")
    return out
print(run(loop()))
class NoEnter:
    async def __aexit__(self, *a): pass
class NoExit:
    async def __aenter__(self): pass
class PlainEnter:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
class PlainExit:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 6
async def use(m):
    async with m: pass
async def use_raising(m):
    async with m: raise ValueError
class NotIter: pass
class BadIter:
    def __aiter__(self): return 5
class BadNext:
    def __aiter__(self): return self
    def __anext__(self): return 7
async def each(it):
    async for x in it: pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
for bad in (use(NoEnter()), use(NoExit()), use(PlainEnter()), use(PlainExit()), use_raising(PlainExit()), use(Sync()), each(NotIter()), each(BadIter()), each(BadNext()), each([1])):
    try:
        run(bad)
    except TypeError as error:
        print(error, repr(error.__cause__))
async def tracebacks():
    async with Manager("t"):
        async for x in Ticker(1):
            1 / 0
import sys
try:
    run(tracebacks())
except ZeroDivisionError as error:
    tb, lines = error.__traceback__, []
    while tb:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(lines)
for source in ("async def f(): yield 1; return 2", "def f(): await x", "def f():\n async with x: pass", "await x", "async def f():\n def g(): [x async for x in y]", "[x async for x in y]", "async def f(): yield from x"):
    try:
        compile(source, "s", "exec")
        print("compiled")
    except SyntaxError as error:
        print(error.msg, error.lineno)
