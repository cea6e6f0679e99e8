import torpor
def work(n):
    for i in range(n):
        torpor.snapshot(label=f"work {i}")
        command = yield i
        if command == "ask": yield ("answer", torpor.suspend({"at": i}))
def relay(g): return (yield from g)
g = relay(work(3))
print(next(g), g.send("ask"), next(g), g.send("ask"), next(g), next(g, "end"))
counter = iter(range(10))
total = sum(x for x in counter if torpor.snapshot() is None)
print(total)
def outer():
    count = 0
    def inc():
        nonlocal count
        torpor.snapshot()
        count += torpor.suspend() or 1
        return count
    return inc
inc = outer()
print([inc() for _ in range(4)], inc.__closure__[0].cell_contents)
