import torpor
total = 0
for i in range(5):
    total += i
    result = torpor.snapshot(label=f"step {i}") if i % 2 else torpor.snapshot()
    print(i, total, result)
def deep(n):
    if n == 0: return torpor.snapshot("at the bottom")
    return deep(n - 1), n
print(deep(3))
