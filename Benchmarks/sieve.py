"""List items, slices, a bytearray."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 7_000_000


def by_items(n):
    flags = [True] * (n + 1)
    count = 0
    for i in range(2, n + 1):
        if flags[i]:
            count += 1
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return count


def by_slices(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return sum(flags)


print(by_items(SIZE), by_slices(SIZE * 3))
