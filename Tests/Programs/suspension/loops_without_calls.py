# A loop that calls nothing is stopped at any instruction: arithmetic, subscripts, strings, break, continue, else.
n, collatz = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    collatz += 1
    if collatz > 30:
        break
else:
    collatz = None
print(n, collatz)
a, b, text = 0, 1, ""
for letter in "stop anywhere":
    if letter == " ":
        continue
    a, b = b, a + b
    text = letter + text if a & 1 else text + letter
print(a, b, text)
table = [[0] * 4 for _ in "1234"]
for i in 0, 1, 2, 3:
    for j in 0, 1, 2, 3:
        if j > i:
            break
        table[i][j] = table[i - 1][j] + table[i - 1][j - 1] if 0 < j < i else 1
    else:
        table[i][0] = "full"
print(table)
x, big, f = 1, 3, 0.1
for i in range(12):
    x = x << 5 ^ x >> 3 | i
    big *= big if i < 5 else 1
    f = f * 3 - 0.25
    x &= 0xFFFFF
    x, big = (x, big) if i != 7 else (big % 1000, x)
print(x, big, f)
d = {}
for word in ("a", "b", "a", "c", "a"):
    if word in d:
        d[word] += 1
    else:
        d[word] = 1
    d["all"] = d[word] + (d["all"] if "all" in d else 0)
print(d)
i = 10
while True:
    i -= 1
    try:
        if i % 3:
            continue
        if i < 4:
            break
        10 // (i - 6)
    except ZeroDivisionError:
        i += 0.5
    finally:
        i -= 0.25
print(i)
