class Heap:
    def __init__(self, items=()):
        self.items = []
        for i in items: self.push(i)
    def push(self, item):
        a = self.items
        a.append(item)
        i = len(a) - 1
        while i and a[i] < a[(i - 1) // 2]:
            a[i], a[(i - 1) // 2] = a[(i - 1) // 2], a[i]
            i = (i - 1) // 2
    def pop(self):
        a = self.items
        if not a: raise IndexError("pop from an empty heap")
        top, last = a[0], a.pop()
        if a:
            a[0], i = last, 0
            while (c := 2 * i + 1) < len(a):
                if c + 1 < len(a) and a[c + 1] < a[c]: c += 1
                if not a[c] < a[i]: break
                a[i], a[c] = a[c], a[i]
                i = c
        return top
    def __bool__(self): return bool(self.items)

class Simulation:
    def __init__(self): self.now, self.sequence, self.queue, self.log = 0, 0, Heap(), []
    def at(self, delay, action, *args, priority=0):
        self.sequence += 1
        event = [self.now + delay, priority, self.sequence, action, args]
        self.queue.push(event)
        def cancel(): event[3] = None
        return cancel
    def run(self, until):
        while self.queue:
            time, _, _, action, args = self.queue.pop()
            if time > until: break
            self.now = time
            if action: action(*args)
    def note(self, text): self.log.append(f"{self.now:3}: {text}")

class Server:
    def __init__(self, sim, service): self.sim, self.service, self.waiting, self.busy, self.served = sim, service, [], False, []
    def arrive(self, who):
        self.sim.note(f"{who} arrives")
        self.waiting.append((who, self.sim.now))
        if not self.busy: self.start()
    def start(self):
        who, since = self.waiting.pop(0)
        self.busy = True
        self.sim.note(f"{who} starts after {self.sim.now - since}")
        self.sim.at(self.service(who), self.finish, who, since)
    def finish(self, who, since):
        self.served.append((who, self.sim.now - since))
        self.sim.note(f"{who} leaves")
        self.busy = False
        if self.waiting: self.start()

sim = Simulation()
server = Server(sim, lambda who: 3 + len(who) % 3)
for i, who in enumerate(["ann", "bo", "cyril", "di", "ed"]): sim.at(i * 2, server.arrive, who)
cancel = sim.at(5, server.arrive, "never")
cancel()
def tick(n):
    sim.note(f"tick {n}")
    if n: sim.at(4, tick, n - 1, priority=-1)
tick(3)
sim.run(100)
print(*sim.log, sep="\n")
print(server.served, sum(w for _, w in server.served) / len(server.served))
h = Heap([(n * 7919) % 101 for n in range(30)])
print([h.pop() for _ in range(30)])
try: h.pop()
except IndexError as error: print(error)
