# Cooperative tasks written with generators: sleeping, channels, waiting for each other.
class Scheduler:
    def __init__(self):
        self.time, self.order, self.sleeping, self.ready, self.log = 0, 0, [], [], []
        self.waiting = {}
    def spawn(self, name, generator):
        self.ready.append((name, generator, None))
        return name
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: s[:2])
                self.time, _, name, generator = self.sleeping.pop(0)
                self.ready.append((name, generator, None))
            name, generator, value = self.ready.pop(0)
            try:
                request = generator.send(value)
            except StopIteration as stop:
                self.log.append(f"{self.time:3} {name} finished with {stop.value!r}")
                for waiter in self.waiting.pop(name, ()):
                    self.ready.append((*waiter, stop.value))
                continue
            except Exception as error:
                self.log.append(f"{self.time:3} {name} failed: {error!r}")
                continue
            kind, *rest = request
            if kind == "sleep":
                self.order += 1
                self.sleeping.append((self.time + rest[0], self.order, name, generator))
            elif kind == "spawn":
                self.ready.append((name, generator, self.spawn(*rest)))
            elif kind == "join":
                self.waiting.setdefault(rest[0], []).append((name, generator))
            elif kind == "time":
                self.ready.append((name, generator, self.time))

def sleep(n):
    yield "sleep", n
    return (yield "time",)

def worker(label, steps):
    total = 0
    for step in range(steps):
        now = yield from sleep(step + 1)
        total += now
        print(label, "step", step, "at", now)
    return total

def parent():
    first = yield "spawn", "child-a", worker("a", 3)
    second = yield "spawn", "child-b", worker("b", 2)
    a = yield "join", first
    print("a gave", a)
    return a

def broken():
    try:
        yield from sleep(2)
        raise ValueError("broken")
    finally:
        print("cleanup")

s = Scheduler()
s.spawn("parent", parent())
s.spawn("broken", broken())
s.spawn("lone", worker("lone", 2))
s.run()
print("\n".join(s.log))
