# A generator driven by sum, list, any, zip, sorted, a comprehension or yield from, stopped at every place inside it.
log = []


def source(name, n):
    log.append(name)
    try:
        for i in range(n):
            yield i
    finally:
        log.append(name.upper())
    return name * 2


def relay(name, n):
    result = yield from source(name, n)
    yield result


print(sum(source("a", 4)), list(relay("b", 3)), tuple(source("c", 0)), sorted(source("d", 3), key=lambda n: -n), set(source("e", 2)))
print(any(n > 9 for n in relay("f", 3) if n != "ff"), all(n < 9 for n in source("g", 3)), max(source("h", 3)), "".join(str(x) for x in relay("i", 2)))
print([(x, y) for x in source("j", 2) for y in source("k", x + 1)], {x: y for x, y in zip(source("l", 2), relay("m", 1))}, dict(enumerate(source("n", 2))))
print("".join(log))
log.clear()


def exchange():
    total, received = 0, []
    try:
        while True:
            got = yield total
            received.append(got)
            total += len([received])
    except KeyError as error:
        yield ["caught", error.args[0], received]
    return "over"


def outer():
    print("inner gave", (yield from exchange()))
    return [x for x in (yield "last?")]


g = outer()
print(next(g), g.send("x"), g.send("y"), g.throw(KeyError("k")), next(g))
try:
    g.send("pq")
except StopIteration as stop:
    print(stop.value)


def falling(n):
    if n == 0:
        raise OverflowError("bottom")
    try:
        yield n
        yield from falling(n - 1)
    except OverflowError as error:
        yield f"{n} saw {error}"
        raise ValueError(n) from error


try:
    for x in falling(2):
        print(x)
except ValueError as error:
    print(repr(error), repr(error.__cause__))
half = relay("z", 9)
print(next(half), next(half))
half.close()
print(log, list(half))
