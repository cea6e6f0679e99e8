def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count

a = averager()
print(next(a), a.send(10), a.send(20), a.send(3))
try:
    a.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    a.send(1)
except StopIteration as stop:
    print("finished", stop.value)
b = averager()
try:
    b.send(5)
except TypeError as error:
    print(error)
print(b.send(None))

def echo():
    received = []
    while len(received) < 4:
        received.append((yield len(received)))
    return received

e = echo()
print(next(e), e.send("a"), next(e), e.send("c"))
try:
    e.send("d")
except StopIteration as stop:
    print(stop.value)

def expressions():
    x = 1 + (yield "first") * 2
    print("x", x)
    y = [(yield "a"), (yield "b"), (yield "c")]
    print("y", y)
    print("call", (yield "in call"), key := (yield "walrus"))
    z = {(yield "key"): (yield "value")}
    print(z, key)
    if (yield "condition"):
        print("true branch")
    for i in (yield "iterable"):
        print("item", i)
    print(f"{(yield 'in f-string')!r:>8}")
    return (yield "last"), (yield "very last")

g = expressions()
print(next(g))
for value in (5, 1, 2, 3, "p", "w", "K", "V", True, (7, 8), "fs", "end", "END"):
    try:
        print("->", g.send(value))
    except StopIteration as stop:
        print("stop", stop.value)
def accumulate():
    total = 0
    while True:
        total += (yield total) or 1
g = accumulate()
next(g)
print([g.send(v) for v in (5, 0, None, 10)])
