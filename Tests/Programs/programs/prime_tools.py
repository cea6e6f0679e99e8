def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[0:2] = b"\0\0"
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]: flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]
def incremental():
    composites, n = {}, 2
    while True:
        if n in composites:
            for p in composites.pop(n): composites.setdefault(n + p, []).append(p)
        else:
            yield n
            composites[n * n] = [n]
        n += 1
def factor(n):
    p = 2
    while p * p <= n:
        count = 0
        while n % p == 0: n //= p; count += 1
        if count: yield p, count
        p += 1 + (p > 2)
    if n > 1: yield n, 1
def probable(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else: return False
    return True
primes = sieve(500)
print(len(primes), primes[:10], primes[-3:], [p for p, _ in zip(incremental(), range(95))] == primes)
print({n: list(factor(n)) for n in (1, 2, 60, 97, 1001, 65536, 999999)})
print([n for n in range(2, 60) if probable(n)] == [p for p in primes if p < 60])
print(probable(2 ** 89 - 1), probable(2 ** 67 - 1), probable(10 ** 30 + 57))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def extended(a, b): return (a, 1, 0) if not b else (lambda g, x, y: (g, y, x - a // b * y))(*extended(b, a % b))
print(gcd(1071, 462), extended(240, 46))
print([n for n in range(1, 20) if sum(d for d in range(1, n) if n % d == 0) == n])
print(sum(1 for n in range(1, 100) if gcd(n, 100) == 1))
def totient(n):
    for p, _ in factor(n): n -= n // p
    return n
p, q, e = 2 ** 61 - 1, 2 ** 89 - 1, 65537
d = pow(e, -1, (p - 1) * (q - 1))
message = int.from_bytes(b"secret text", "big")
cipher = pow(message, e, p * q)
print(totient(36), totient(97), cipher, pow(cipher, d, p * q).to_bytes(11, "big"))
print([p for p in primes if p + 2 in primes][:8])
print([n for n in range(10, 40) if len([1 for _ in factor(n)]) == 1][:8])
