def ticker(name, n):
    try:
        for i in range(n):
            got = yield (name, i)
            if got: print(name, "got", got)
    finally:
        print(name, "closing at", i)
    return name + " done"
def relay(*gens):
    results = []
    for g in gens: results.append((yield from g))
    return results
def interleave(gens):
    while gens:
        for g in gens[:]:
            try: print(next(g), end=" ")
            except StopIteration as stop:
                print("end:", stop.value, end=" ")
                gens.remove(g)
        print()
interleave([ticker("a", 2), relay(ticker("b", 1), ticker("c", 2)), (x * x for x in range(3)), iter("xy"), map(lambda p: p[1], ticker("d", 1))])
main = relay(ticker("e", 3), ticker("f", 2))
print(next(main), main.send("hello"), next(main))
try:
    main.throw(KeyError("into e"))
except KeyError as error:
    print("out", error)
nested = (tuple(y for y in relay(ticker(f"n{x}", x))) for x in range(1, 3))
print(next(nested))
half = [ticker(f"h{i}", 5) for i in range(3)]
for g in half: next(g)
print([g.gi_frame.f_locals["i"] for g in half])
while half: half.pop().close()
def recursive(n):
    if n:
        yield n
        yield from recursive(n - 1)
        yield -n
walk = recursive(6)
print(*[next(walk) for _ in range(7)], *walk)
def coroutine():
    total, log = 0, []
    while (value := (yield total)) is not None:
        total += value
        log.append([total for _ in range(2)])
    return log
c = coroutine()
next(c)
print([c.send(v) for v in (1, 2, 3)])
try: c.send(None)
except StopIteration as stop: print(stop.value)
print(list(nested))
