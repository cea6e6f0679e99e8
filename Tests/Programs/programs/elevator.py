# Elevators as coroutines under a clock: requests, a dispatcher that picks the nearest car, a log of what happened when.


class Clock:
    def __init__(self):
        self.now, self.waiting, self.count = 0, [], 0

    def spawn(self, coroutine, delay=0):
        self.waiting.append((self.now + delay, self.count, coroutine))
        self.count += 1

    def run(self, until):
        while self.waiting:
            self.waiting.sort(key=lambda entry: entry[:2])
            if self.waiting[0][0] > until:
                break
            self.now, _, coroutine = self.waiting.pop(0)
            try:
                delay = coroutine.send(None)
            except StopIteration as stop:
                if stop.value:
                    log(self, stop.value)
            else:
                self.spawn(coroutine, delay)


class Sleep:
    def __init__(self, time):
        self.time = time

    def __await__(self):
        yield self.time


def log(clock, *words):
    print(f"{clock.now:>3}", *words)


class Car:
    def __init__(self, clock, name, floor):
        self.clock, self.name, self.floor, self.stops, self.running = clock, name, floor, [], False

    def distance(self, floor):
        at, total = self.floor, 0
        for stop in (*self.stops, floor):
            total += abs(stop - at)
            at = stop
        return total

    def call(self, *floors):
        self.stops += floors
        if not self.running:
            self.running = True
            self.clock.spawn(self.work())

    async def work(self):
        while self.stops:
            goal = self.stops[0]
            if goal == self.floor:
                log(self.clock, self.name, "opens at", goal)
                await Sleep(2)
                self.stops.pop(0)
            else:
                self.floor += 1 if goal > self.floor else -1
                await Sleep(1)
        self.running = False
        return f"{self.name} rests at {self.floor}"


async def passenger(clock, cars, name, start, goal, after):
    await Sleep(after)
    car = min(cars, key=lambda car: (car.distance(start), car.name))
    log(clock, f"{name} calls {car.name} at {start} for {goal}")
    car.call(start, goal)
    while goal in car.stops:
        await Sleep(1)
    return f"{name} has arrived"


clock = Clock()
cars = [Car(clock, "left", 0), Car(clock, "right", 8)]
for facts in ("ann", 1, 4, 0), ("bob", 7, 0, 1), ("cy", 3, 5, 3), ("dee", 2, 2, 9):
    clock.spawn(passenger(clock, cars, *facts))
clock.run(until=12)
print("at noon", [(car.name, car.floor, car.stops) for car in cars], len(clock.waiting))
clock.run(until=100)
print(clock.now, clock.waiting)
