"""Integer arithmetic and comparisons in loops."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000_000


def run(n):
    total = 0
    i = 0
    while i < n:
        if i % 3 == 0:
            total += i & 255
        else:
            total -= i >> 3
        total ^= 5
        i += 1
    for i in range(n):
        total = (total * 31 + i) % 1000003
    return total


print(run(SIZE))
