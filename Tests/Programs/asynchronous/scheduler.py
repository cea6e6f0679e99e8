# A scheduler of coroutines with sleeping, queues and cancellation, as a program might bring along.
class Call:
    def __init__(self, *what): self.what = what
    def __await__(self): return (yield self.what)
class Queue:
    def __init__(self): self.items, self.waiting = [], []
    async def get(self):
        while not self.items:
            await Call("wait", self)
        return self.items.pop(0)
    async def put(self, item):
        self.items.append(item)
        await Call("wake", self)
class Cancelled(Exception): pass
class Loop:
    def __init__(self): self.ready, self.sleeping, self.clock, self.results = [], [], 0, {}
    def spawn(self, name, coroutine): self.ready.append((name, coroutine, None))
    def run(self):
        steps = 0
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: s[0])
                self.clock, name, coroutine = self.sleeping.pop(0)
                self.ready.append((name, coroutine, None))
            name, coroutine, value = self.ready.pop(0)
            steps += 1
            try:
                kind, *rest = coroutine.throw(value) if isinstance(value, Exception) else coroutine.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
                continue
            except Exception as error:
                self.results[name] = repr(error)
                continue
            if kind == "sleep": self.sleeping.append((self.clock + rest[0], name, coroutine))
            elif kind == "wait": rest[0].waiting.append((name, coroutine, None))
            elif kind == "wake":
                self.ready += [(name, coroutine, None)] + rest[0].waiting
                rest[0].waiting = []
            elif kind == "cancel":
                self.sleeping = [(t, n, c) for t, n, c in self.sleeping if n != rest[0] or self.ready.append((n, c, Cancelled(n)))]
                self.ready.append((name, coroutine, None))
        return steps
loop, queue, log = Loop(), Queue(), []
async def producer(n):
    for i in range(n):
        await Call("sleep", 3)
        await queue.put(i)
    await queue.put(None)
    return f"produced {n}"
async def consumer():
    total = 0
    while (item := await queue.get()) is not None:
        log.append((loop.clock, item))
        total += item
    return total
async def sleeper():
    try:
        await Call("sleep", 1000)
    except Cancelled as error:
        return f"cancelled {error}"
    finally:
        log.append("cleanup")
async def canceller():
    await Call("sleep", 5)
    await Call("cancel", "sleeper")
    raise LookupError("on purpose")
for name, coroutine in (("p", producer(4)), ("c", consumer()), ("sleeper", sleeper()), ("x", canceller())): loop.spawn(name, coroutine)
steps = loop.run()
print(steps, loop.clock, log)
print(loop.results)
