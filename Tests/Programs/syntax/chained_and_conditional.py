def sign(n): return "negative" if n < 0 else "zero" if n == 0 else "positive"
print([sign(n) for n in (-5, 0, 5)])
def grade(score):
    if score >= 90: return "A"
    elif score >= 80: return "B"
    elif score >= 70:
        if score >= 75: return "C+"
        return "C"
    else:
        return "F"
print([grade(s) for s in (95, 85, 77, 71, 10)])
a = b = c = []
a.append(1)
print(a, b, c, a is b is c)
x = y, z = [1, 2]
print(x, y, z)
print(1 < 2 < 3 < 4, 1 < 2 > 1, 1 < 2 < 2, not 1 < 2 < 3, 1 == 1 != 2, (1 < 2) < 3)
calls = []
def f(n):
    calls.append(n)
    return n
f(1) < f(5) < f(3) < f(10)
print(calls)
calls.clear()
f(0) or f(1) and f(0) or f(7)
print(calls, f(1) and "yes" or "no", (f(0) or None) is None)
value = None
print(value or "default", value is None or value > 3, [] or {} or () or "all empty")
print(0 or 0.0 or "", 1 and 2 and 3, 1 and 0 and f(99))
print("even" if not 4 % 2 else "odd", (lambda: "a" if calls else "b")())
print([i if i % 2 else -i for i in range(4)], {"k" if 1 else "l": 2 if 0 else 3})
print((1 if 1 else 2, 3))
print(*(["x"] if 1 else []), *(["y"] if 0 else []), "end")
i = 5
i = i + 1 if i > 3 else i - 1
print(i, i if (i := i * 2) > 10 else 0, not not i, not (i and 0))
t = True, False
print(t, any(t) and not all(t), bool("" or [] or 0) or "falsy", 5 and (3 or 1 / 0), 0 and 1 / 0)
while (i := i - 3) > 0 and i != 6: print(i, end=" ")
print(i)
