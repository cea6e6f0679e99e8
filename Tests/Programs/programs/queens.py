def queens(n, row=0, columns=(), left=(), right=()):
    if row == n:
        yield []
        return
    for c in range(n):
        if c not in columns and row + c not in left and row - c not in right:
            for rest in queens(n, row + 1, columns + (c,), left + (row + c,), right + (row - c,)):
                yield [c] + rest
def count(n, columns=0, left=0, right=0):
    if columns == (1 << n) - 1: return 1
    total, free = 0, ~(columns | left | right) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free ^= bit
        total += count(n, columns | bit, (left | bit) << 1, (right | bit) >> 1)
    return total
for solution in queens(4): print(solution)
first = next(queens(6))
for c in first: print(" ".join("Q" if i == c else "." for i in range(6)))
print([sum(1 for _ in queens(n)) for n in range(1, 6)], [count(n) for n in range(1, 8)])
def unique(solutions, n):
    seen, kept = set(), []
    for s in solutions:
        board = tuple(s)
        forms = []
        for _ in range(4):
            board = tuple(n - 1 - board.index(i) for i in range(n))
            forms += [board, board[::-1]]
        if not seen.intersection(forms): kept.append(s)
        seen.add(tuple(s))
    return kept
print(unique(queens(5), 5), len(unique(queens(6), 6)))
