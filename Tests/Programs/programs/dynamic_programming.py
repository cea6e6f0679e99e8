def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for c in range(capacity, weight - 1, -1):
            v, chosen = best[c - weight]
            if v + value > best[c][0]: best[c] = (v + value, chosen + (name,))
    return best[capacity]
print(knapsack([("map", 9, 150), ("compass", 13, 35), ("water", 15, 200), ("tin", 6, 60), ("apple", 4, 40), ("cheese", 3, 50)], 25))
def lcs(a, b):
    table = {}
    def go(i, j):
        if i == len(a) or j == len(b): return ""
        if (i, j) not in table:
            table[i, j] = a[i] + go(i + 1, j + 1) if a[i] == b[j] else max(go(i + 1, j), go(i, j + 1), key=len)
        return table[i, j]
    return go(0, 0)
print(lcs("AGGTABXY", "GXTXAYBZ"), lcs("abc", "xyz") == "")
def change(coins, amount):
    ways = [1] + [0] * amount
    for c in coins:
        for a in range(c, amount + 1): ways[a] += ways[a - c]
    return ways[amount]
print(change([1, 2, 5, 10, 20, 50], 50), change([2], 3))
def fewest(coins, amount):
    best = {0: ()}
    for a in range(1, amount + 1):
        options = [best[a - c] + (c,) for c in coins if a - c in best]
        if options: best[a] = min(options, key=len)
    return best.get(amount)
print(fewest([1, 5, 12], 16), fewest([5], 7))
def lis(seq):
    best = []
    for i, x in enumerate(seq): best.append(max((b for j, b in enumerate(best) if seq[j] < x), key=len, default=[]) + [x])
    return max(best, key=len)
print(lis([3, 1, 8, 2, 5, 9, 4, 6]))
def max_sub(a):
    best = here = a[0]
    for x in a[1:]: here = max(x, here + x); best = max(best, here)
    return best
print(max_sub([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
def chain(dims):
    memo = {}
    def cost(i, j):
        if j - i == 1: return 0, "ABCDEF"[i]
        if (i, j) not in memo:
            memo[i, j] = min((cost(i, k)[0] + cost(k, j)[0] + dims[i] * dims[k] * dims[j], f"({cost(i, k)[1]}{cost(k, j)[1]})") for k in range(i + 1, j))
        return memo[i, j]
    return cost(0, len(dims) - 1)
print(chain([40, 20, 30, 10, 30]))
def word_break(s, words):
    ends = {0: [[]]}
    for i in range(1, len(s) + 1):
        found = [p + [w] for w in words if s[:i].endswith(w) for p in ends.get(i - len(w), [])]
        if found: ends[i] = found
    return [" ".join(p) for p in ends.get(len(s), [])]
print(word_break("catsanddog", ["cat", "cats", "and", "sand", "dog"]))
def catalan(n, memo={0: 1}):
    if n not in memo: memo[n] = sum(catalan(i) * catalan(n - 1 - i) for i in range(n))
    return memo[n]
print([catalan(n) for n in range(15)])
