def compute(n):
    return n if n < 2 else compute(n - 1) + compute(n - 2)
cache = [compute(n) for n in range(8)]
