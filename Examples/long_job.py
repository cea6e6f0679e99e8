"""A job of a few seconds, with every kind of running state in flight.

    torpor run --image job.image Examples/long_job.py

Stop it with Ctrl-C (or `kill`), as often as you like, and go on with

    torpor resume job.image

on this machine or another one: the lines go on where they stopped, and the checksum is the same.
"""

ROUNDS = 20


def random(seed):
    """A generator of numbers that never ends."""
    while True:
        seed = (seed * 1103515245 + 12345) % 2147483648
        yield seed >> 8


def counter():
    """Two functions that share one cell."""
    total = 0

    def add(n):
        nonlocal total
        total = (total * 31 + n) % 1000000007

    def get():
        return total

    return add, get


def queens(n, columns=0, left=0, right=0):
    """The ways to put n queens on a board: a recursion."""
    full = (1 << n) - 1
    if columns == full:
        return 1
    ways = 0
    free = full & ~(columns | left | right)
    while free:
        bit = free & -free
        free ^= bit
        ways += queens(n, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return ways


def walk(tree):
    """A tree in order: generators inside generators."""
    if tree:
        left, key, right = tree
        yield from walk(left)
        yield key
        yield from walk(right)


def insert(tree, key):
    if tree is None:
        return (None, key, None)
    left, here, right = tree
    if key < here:
        return (insert(left, key), here, right)
    if key > here:
        return (left, here, insert(right, key))
    return tree


def main():
    numbers = random(42)
    add, checksum = counter()
    for round in range(1, ROUNDS + 1):
        tree = None
        for _, key in zip(range(400), numbers):
            tree = insert(tree, key % 5000)
        size = 0
        for key in walk(tree):
            size += 1
            add(key)
        ways = queens(6 + round % 3)
        add(ways)
        words = sorted((f"{n % 1000:03d}" for _, n in zip(range(200), numbers)), key=lambda w: w[::-1])
        for word in words:
            add(int(word))
        print(f"round {round:2} of {ROUNDS}: tree of {size}, {ways} ways, checksum {checksum()}", flush=True)
    print("done:", checksum())


main()
