"""Functions made in a loop, their cells read and written."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 6_000_000


def counter(start):
    value = start

    def increment(by):
        nonlocal value
        value += by
        return value

    def get():
        return value

    return increment, get


def run(n):
    increment, get = counter(0)
    for i in range(n):
        increment(i & 3)
    total = get()
    for i in range(n // 10):
        add, read = counter(i)
        add(1)
        total += read() & 7
    for f in [(lambda x, k=k: x + k) for k in range(100)]:
        for i in range(n // 300):
            total = f(total) & 0xFFFFFF
    return total


print(run(SIZE))
