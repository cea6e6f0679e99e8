def spigot():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
digits = spigot()
print("".join(str(next(digits)) for _ in range(150)))
def arctan(x, unity):
    total = term = unity // x
    n, sign = 3, -1
    while term:
        term //= x * x
        total += sign * (term // n)
        sign, n = -sign, n + 2
    return total
unity = 10 ** 160
machin = 4 * (4 * arctan(5, unity) - arctan(239, unity)) // 10 ** 10
print(machin, str(machin)[:150] == "".join(str(d) for d, _ in zip(spigot(), range(150))))
def e_digits(n):
    unity = 10 ** (n + 10)
    total = term = unity
    k = 1
    while term:
        term //= k
        total += term
        k += 1
    return total // 10 ** 10
print(e_digits(100))
def sqrt2(n):
    x, y = 10 ** n, 0
    while x != y: x, y = (x + 2 * 10 ** (2 * n) // x) // 2, x
    return x
print(sqrt2(60))
