"""Comprehensions of every kind, zip, enumerate, unpacking."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 3_500_000


def run(n):
    squares = [i * i for i in range(n)]
    even = [x for x in squares if not x & 1]
    pairs = [(i, x) for i, x in enumerate(even)]
    table = {i: x & 255 for i, x in pairs if i % 3 == 0}
    kinds = {x % 1009 for x in squares}
    grid = [[r * c for c in range(100)] for r in range(n // 1000)]
    flat = [x for row in grid for x in row if x % 7]
    mixed = [a + b - c for a, b, c in zip(squares, even, flat)]
    return sum(even), len(table), len(kinds), sum(flat), sum(mixed), sum(map(len, grid))


print(run(SIZE))
