# The operators on ints around the widths of machine words: every sign, carry and borrow.
magnitudes = [0, 1, 10, (1 << 62) - 1, 1 << 63, (1 << 64) - 1, (1 << 128) - 1, 3**90]
values = magnitudes + [-n for n in magnitudes[1:]]

for a in values:
    total = 0
    for b in values:
        results = [a + b, a - b, a * b, a < b, a <= b, a == b]
        if b:
            q, r = a // b, a % b
            results += [q, r]
            if q * b + r != a:
                print("division", a, b, q, r)
        for n in results:
            total = (total * 31 + n) % (2**89 - 1)
    print(a, total)

for n in (1, 62, 64, 127, 200):
    for a in (5, (1 << 64) - 1, -(3**50)):
        print(n, a << n, (a << n) >> n == a, a >> n, a >> 64)

x = 1 << 70
x += 1
x -= 2
x *= -3
x //= 7
x %= 10**12
x <<= 60
x >>= 3
print(x, hash(x), {x: "found"}[x + 1 - 1], (1 << 64) - (1 << 64), type((1 << 64) >> 64))
