"""Sorting with keys written in Python, with __lt__, and plain."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


def run(n):
    seed = 42
    numbers = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed >> 8)
    plain = sorted(numbers)
    by_key = sorted(numbers, key=lambda x: (x & 255, -x))
    by_text = sorted(numbers, key=str)
    objects = sorted(map(Item, numbers[: n // 4]))
    best = max(numbers, key=lambda x: x % 1000003)
    return plain[n // 2], by_key[n // 3], by_text[n // 4], objects[n // 8].n, best


print(run(SIZE))
