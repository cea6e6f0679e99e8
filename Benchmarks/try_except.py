"""try without an exception, exceptions caught near and far, finally, with."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000


class Problem(Exception):
    pass


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return kind is Problem


def risky(i):
    if i % 4 == 0:
        raise Problem(i)
    return i


def deeper(i, n):
    return risky(i) if n == 0 else deeper(i, n - 1)


def run(n):
    caught = total = 0
    for i in range(n):
        try:
            total += risky(i)
        except Problem:
            caught += 1
        finally:
            total ^= 1
    for i in range(n):
        try:
            total += i
        except ValueError:
            total = 0
    for i in range(n // 10):
        try:
            total += deeper(i, 5)
        except Problem as problem:
            caught += problem.args[0] & 1
        with Guard():
            total += risky(i)
    return caught, total


print(run(SIZE))
