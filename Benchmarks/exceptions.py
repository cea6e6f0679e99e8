"""Exceptions through many frames: classes of one's own, chaining, finally, with, and lookups that fail."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 150_000


class ParseError(ValueError):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position


class Scope:
    depth = 0

    def __enter__(self):
        Scope.depth += 1
        return self

    def __exit__(self, kind, value, traceback):
        Scope.depth -= 1
        return kind is KeyError


def parse(text, i):
    try:
        return int(text)
    except ValueError as e:
        raise ParseError(f"bad {text}", i) from e


def nested(depth, i):
    if depth == 0:
        return parse("12" if i % 3 else "x", i)
    try:
        return nested(depth - 1, i)
    finally:
        Scope.depth += 0


def run(n):
    good = bad = positions = missing = 0
    table = {i: i for i in range(0, 1000, 2)}
    for i in range(n):
        try:
            good += nested(4, i)
        except ParseError as e:
            bad += 1
            positions += e.position + len(str(e.__cause__)[:1])
        with Scope():
            missing += table[i % 1000]
        try:
            [].pop()
        except (TypeError, IndexError) as e:
            missing += len(e.args)
        try:
            None.nothing
        except AttributeError:
            missing += 1
        else:
            missing = 0
    return good, bad, positions, missing, Scope.depth


print(run(SIZE))
