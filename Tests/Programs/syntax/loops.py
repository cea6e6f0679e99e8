for i in range(3):
    if i == 5: break
else: print("for else")
for i in range(3):
    if i == 1: break
else: print("not printed")
while i < 5:
    i += 1
    if i == 3: continue
    print(i, end=" ")
else: print("while else")
while True:
    break
else: print("not printed")
for x in []: pass
else: print("empty else")
for i in range(3):
    for j in range(3):
        if j == 2: continue
        if i == 1: break
        print(i, j, end="; ")
    else:
        print("inner done", i)
        continue
    print("inner broke", i)
for i, c in enumerate("abc"):
    i *= 10
    print(i, c, end=" ")
print(i, c)
for a, b in {"x": 1, "y": 2}.items(): print(a, b, end=" ")
print()
class T: pass
t = T()
for t.attr in range(3): pass
d = {}
for d["k"] in "xyz": pass
l = [0, 0]
for l[1] in (5, 6): pass
print(t.attr, d, l)
def search(m, x):
    for r, row in enumerate(m):
        for c, v in enumerate(row):
            if v == x: return r, c
    return None
print(search([[1, 2], [3, 4]], 3), search([[]], 1))
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
for i in range(2): print(i); print("same line suite")
if i: print("one-line if")
elif not i: print("no")
else: print("no")
for x in 1, 2, "three": print(x, end=",")
for x in (y for y in "gen"): print(x, end=",")
for x in {"k": "v"}: print(x)
total = 0
for i in range(100):
    if i % 2: continue
    if i > 50: break
    total += i
print(total, i)
countdown = 3
while countdown: countdown -= 1
print(countdown)
items = [1, 2, 3, 4]
while items:
    x = items.pop()
    if x == 2:
        items.clear()
print(items, x)
def primes():
    for n in range(2, 50):
        for p in range(2, n):
            if n % p == 0: break
        else: yield n
print(list(primes()))
pass; pass
if 1: pass
...
"expression statement"
print([i for i in range(3)] and i)
