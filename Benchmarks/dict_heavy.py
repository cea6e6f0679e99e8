"""Dicts with int, tuple and str keys: counting, grouping, merging, deleting, views and their algebra."""
import sys

SIZE = int(sys.argv[1]) if len(sys.argv) > 1 else 600_000


def run(n):
    groups = {}
    for i in range(n):
        groups.setdefault(i * 7919 % 1009, []).append(i)
    cells = {}
    for i in range(n):
        key = (i % 577, i % 13)
        cells[key] = cells.get(key, 0) + i
    index = {f"key{i}": i for i in range(n // 4)}
    hits = 0
    for i in range(0, n // 2, 3):
        if f"key{i}" in index:
            hits += index[f"key{i}"]
    for i in range(0, n // 4, 2):
        del index[f"key{i}"]
    merged = {**groups, **{k: len(v) for k, v in groups.items() if k % 2}}
    total = 0
    for key, value in merged.items():
        total += value if isinstance(value, int) else value[0]
    squares = dict(zip(range(n), range(0, 3 * n, 3)))
    while len(squares) > n // 2:
        squares.popitem()
    common = groups.keys() & squares.keys()
    inverse = {v: k for k, v in squares.items()}
    best = max(cells, key=cells.get)
    return len(groups), len(cells), hits, len(index), total, len(common), inverse[300], best


print(run(SIZE))
