# The asynchronous protocols: what is awaited, iterated or entered must have the methods, and they must return the right things.
def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as stop:
        return stop.value


class Await:
    def __init__(self, value): self.value = value
    def __await__(self): return self.value


class Nothing: pass


class Iterates:
    def __init__(self, iterator): self.iterator = iterator
    def __aiter__(self): return self.iterator


class Next:
    def __init__(self, result): self.result = result
    def __anext__(self): return self.result


class Manager:
    def __init__(self, enter, exit): self.results = enter, exit
    def __aenter__(self): return self.results[0]
    def __aexit__(self, *args): return self.results[1]


async def nothing(): return "value"
async def agen(): yield 1


async def awaiting(value): return await value
async def iterating(value): return [x async for x in value]
async def looping(value):
    async for x in value: return x
async def entering(value):
    async with value as entered: return entered


for function, arguments in [
    (awaiting, [3, None, Nothing(), Await(3), Await(iter(())), Await(nothing().__await__()), agen(), (x for x in "a"), [1]]),
    (iterating, [3, [1], Nothing(), Iterates(3), Iterates(Next(3)), Iterates(agen()), agen(), nothing]),
    (looping, [3, Iterates(Nothing()), Iterates(Next(Await(3))), Iterates(Next(None)), agen()]),
    (entering, [3, Nothing(), Manager(3, 4), Manager(nothing(), 4), Manager(Await(iter(())), nothing())]),
]:
    for argument in arguments:
        try:
            print(function.__name__, type(argument).__name__, run(function(argument)))
        except Exception as error:
            print(function.__name__, type(argument).__name__, type(error).__name__, error,
                  f"({type(error.__cause__).__name__}: {error.__cause__})" if error.__cause__ else "")

c = nothing()
run(c)
for attempt in (lambda: c.send(None), lambda: c.throw(ValueError), lambda: iter(c), lambda: next(c), lambda: c.close()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
c = nothing()
try:
    c.send(1)
except TypeError as error:
    print(error)
c.close()
try:
    list(agen())
except TypeError as error:
    print(error)
