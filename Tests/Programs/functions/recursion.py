def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

def hanoi(n, source, target, spare):
    if n == 0:
        return []
    return hanoi(n - 1, source, spare, target) + [source + target] + hanoi(n - 1, spare, target, source)

def flatten(value):
    if isinstance(value, list):
        result = []
        for item in value:
            result.extend(flatten(item))
        return result
    return [value]

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

def power_set(items):
    if not items:
        return [[]]
    rest = power_set(items[1:])
    return rest + [[items[0]] + r for r in rest]

print(factorial(30))
print(ackermann(2, 3))
print(even(50), odd(50), even(7), odd(7))
print(" ".join(hanoi(4, "a", "c", "b")))
print(flatten([1, [2, [3, [4, [5]]]], [[[6]]], []]))
print(gcd(1071, 462), gcd(17, 5))
print(power_set([1, 2, 3]))
