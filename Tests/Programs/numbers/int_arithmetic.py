values = (7, -7, 3, -3, 0, 1, 2 ** 64, -(2 ** 64), 10 ** 20 + 1)
for a in values:
    for b in (3, -3, 7, 2 ** 32, -(2 ** 65)):
        print(a + b, a - b, a * b, a // b, a % b, divmod(a, b), a & b, a | b, a ^ b)
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -7 >> 1, -1 >> 100, 1 << 100, -1 << 10, ~5, ~-1, 5 & -2)
print(-5 | 3, -5 ^ 3, (1 << 70) >> 69)
print(2 ** 200, (-3) ** 51, 0 ** 0, 2 ** -2, (-2) ** -3, pow(3, 200, 1000007), pow(7, -1, 31))
print(pow(-5, 3, 7), pow(2, 10, -7), pow(10 ** 30, 10 ** 30, 10 ** 9 + 7), 5 ** 1, 1 ** 10 ** 6)
print(7 / 2, 10 ** 400 / 10 ** 399, 1 / 3, -1 / 3, (2 ** 1000) / (2 ** 999))
print(2 ** 53 + 1 == float(2 ** 53 + 1), 2 ** 53 + 1 > 2.0 ** 53, 10 ** 400 > 1e308)
print(10 ** 400 < float("inf"))
def factorial(n):
    r = 1
    for i in range(2, n + 1): r *= i
    return r
print(factorial(60), factorial(60) // factorial(58), factorial(200) % 10 ** 60)
def fib(n):
    a, b = 0, 1
    for _ in range(n): a, b = b, a + b
    return a
print(fib(300), sum(int(d) for d in str(2 ** 1000)), len(str(3 ** 1000)))
def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x: x = y
    return x
print(isqrt(2 * 10 ** 60), isqrt(10 ** 40) == 10 ** 20)
print(123456789 ** 5 // 987654321 ** 3, (10 ** 50 - 1) * (10 ** 50 + 1) == 10 ** 100 - 1)
print(-(10 ** 30) // 7, -(10 ** 30) % 7, (1 << 200) - 1 & (1 << 100), abs(-(10 ** 25)), +True)
print(-True, True + True, True * 10, False - 1)
x = 9223372036854775807
print(x + 1, -x - 2, x * x, (x + 1) * -1, x << 1, (x + 1) // -1, -x - 1, abs(-x - 1))
print((-x - 1) // -1, (-x - 1) * -1, (1 << 60) * (1 << 60), (1 << 61) - 1 + 1, -(1 << 61) - 1)
print((1 << 62) + (1 << 62), 4611686018427387904 * 2 - 1)
for f in (
    lambda: 2 ** -1000000000 if False else 1 << 10 ** 1, lambda: 1 % 0, lambda: pow(2, 1, 0),
    lambda: pow(4, -1, 8), lambda: pow(2, 1.5, 3), lambda: 1 << -1, lambda: 1 << 1.0,
    lambda: 1 & 1.0, lambda: 0 ** -1, lambda: 10 ** 400 / 3, lambda: 10 ** 400 + 0.5, lambda: 1 @ 2,
    lambda: ~1.5,
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
