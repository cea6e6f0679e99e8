# Values that depend on each other: dependencies found by running, lazy recomputation, observers, cycles noticed.


class Cycle(Exception):
    pass


running = []


class Cell:
    def __init__(self, value):
        self._value, self.users, self.observers = value, [], []

    def note(self):
        if running and running[-1] not in self.users:
            self.users.append(running[-1])
            running[-1].sources.append(self)

    def __call__(self):
        self.note()
        return self._value

    def set(self, value):
        if value == self._value:
            return
        self._value = value
        for observer in [*self.spoil()]:
            observer()

    def spoil(self):
        yield from self.observers
        for user in self.users:
            yield from user.spoil()

    def observe(self, function):
        self.observers.append(function)
        return function


class Computed(Cell):
    EMPTY = object()

    def __init__(self, function):
        super().__init__(self.EMPTY)
        self.function, self.sources, self.runs = function, [], 0

    def __call__(self):
        if self in running:
            raise Cycle(" > ".join(c.function.__name__ for c in running[running.index(self):] + [self]))
        self.note()
        if self._value is self.EMPTY:
            for source in self.sources:
                source.users.remove(self)
            self.sources.clear()
            running.append(self)
            try:
                self._value = self.function()
                self.runs += 1
            finally:
                running.pop()
        return self._value

    def set(self, value):
        raise AttributeError(f"{self.function.__name__} is computed")

    def spoil(self):
        if self._value is not self.EMPTY:
            self._value = self.EMPTY
            yield from super().spoil()


price, count, rate, detailed = Cell(10), Cell(3), Cell(0.5), Cell(True)


@Computed
def net():
    return price() * count()


@Computed
def gross():
    return net() * (1 + rate())


@Computed
def label():
    return f"{count()} at {price()} = {gross():.1f}" if detailed() else "hidden"


label.observe(lambda: print("  label changes"))
gross.observe(lambda: print("  gross changes"))
print(label(), net.runs, gross.runs, label.runs)
price.set(20)
print(net.runs)
price.set(20)
print(label(), net.runs, label.runs)
rate.set(0)
print(gross(), net.runs, gross.runs)
print(label())
detailed.set(False)
print(label(), len(label.sources))
count.set(5)
print(label(), label.runs, gross(), label.runs)
detailed.set(True)
print(label(), [len(c.users) for c in (price, count, rate, detailed, net, gross)])
try:
    net.set(5)
except AttributeError as error:
    print("AttributeError:", error)


@Computed
def ping():
    return pong() + 1


@Computed
def pong():
    return ping() + 1 if price() else 0


try:
    ping()
except Cycle as cycle:
    print("Cycle:", cycle, running)
price.set(0)
print(ping(), pong())


@Computed
def fails():
    return 1 / price()


try:
    fails()
except ZeroDivisionError as error:
    print(error, fails.runs, running)
price.set(4)
print(fails())
