"""Generators, pipelines of them, yield from, send."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000_000


def numbers(n):
    for i in range(n):
        yield i


def odd(source):
    for x in source:
        if x & 1:
            yield x


def relay(source):
    yield from source


def accumulator():
    total = 0
    while True:
        total = (total + (yield total)) & 0xFFFFFFF


def walk(depth):
    if depth:
        yield from walk(depth - 1)
        yield depth
        yield from walk(depth - 1)


def run(n):
    total = sum(x * 3 for x in odd(relay(numbers(n))))
    g = accumulator()
    next(g)
    for i in range(n):
        last = g.send(i)
    return total, last, sum(walk(16))


print(run(SIZE))
