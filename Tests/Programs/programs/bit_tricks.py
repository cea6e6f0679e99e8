def popcount(n): 
    count = 0
    while n: n &= n - 1; count += 1
    return count
def reverse(n, bits):
    r = 0
    for _ in range(bits): r, n = r << 1 | n & 1, n >> 1
    return r
def gray(n): return n ^ n >> 1
def ungray(g):
    n = 0
    while g: n ^= g; g >>= 1
    return n
print([popcount(n) for n in (0, 1, 255, 2 ** 70 - 1)], reverse(0b1011, 8))
print([gray(n) for n in range(8)], all(ungray(gray(n)) == n for n in range(50)))
class Bits:
    def __init__(self, n=0): self.n = n
    def __getitem__(self, i): return self.n >> i & 1
    def __setitem__(self, i, v): self.n = self.n & ~(1 << i) | bool(v) << i
    def __iter__(self):
        n = self.n
        while n:
            low = n & -n
            yield low.bit_length() - 1
            n ^= low
    def __len__(self): return self.n.bit_length()
    def __or__(self, o): return Bits(self.n | o.n)
    def __repr__(self): return f"Bits({self.n:#b})"
b = Bits()
for i in (1, 4, 9, 70): b[i] = True
b[4] = 0
print(b, list(b), len(b), b[9], b[4], b | Bits(5))
def xorshift(seed):
    while True:
        seed ^= seed << 13 & 0xFFFFFFFF
        seed ^= seed >> 17
        seed ^= seed << 5 & 0xFFFFFFFF
        yield seed
g = xorshift(2463534242)
print([next(g) for _ in range(5)])
def fnv(data):
    h = 0xcbf29ce484222325
    for byte in data: h = (h ^ byte) * 0x100000001b3 & 0xFFFFFFFFFFFFFFFF
    return h
print(hex(fnv(b"hello")), hex(fnv(b"")))
def rotl(x, n): return (x << n | x >> 32 - n) & 0xFFFFFFFF
def md5ish(data):
    a, b, c, d = 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476
    for i, byte in enumerate(data * 4):
        f = (b & c) | (~b & d)
        a, b, c, d = d, (b + rotl((a + f + byte * 0x01010101 + i) & 0xFFFFFFFF, i % 31 + 1)) & 0xFFFFFFFF, b, c
    return "".join(f"{x:08x}" for x in (a, b, c, d))
print(md5ish(b"torpor"), md5ish(b"torpos"))
print([(a & b, a | b, a ^ b, a & ~b, ~a & 0xF, a << 2, a >> 1) for a, b in ((12, 10), (-12, 10), (-1, -2))])
print((-5) >> 1, (-5) // 2, -1 & 0xFFFF, (1 << 64) - 1 & -(1 << 32), bin(-5 & 0xFF))
def subsets(mask):
    s = mask
    while True:
        yield s
        if not s: return
        s = s - 1 & mask
print(list(subsets(0b1011)), sum(1 for _ in subsets(0b11111111)))
def hamming(data):
    bits = [0] * 7
    for i, position in enumerate((2, 4, 5, 6)): bits[position] = data >> i & 1
    for p in (0, 1, 3): bits[p] = sum(bits[j] for j in range(7) if j + 1 & p + 1) % 2
    return bits
def correct(bits):
    bits = bits[:]
    error = sum(p for p in (1, 2, 4) if sum(bits[j] for j in range(7) if j + 1 & p) % 2)
    if error: bits[error - 1] ^= 1
    return sum(bits[p] << i for i, p in enumerate((2, 4, 5, 6))), error
word = hamming(0b1101)
word[4] ^= 1
print(word, correct(word))
print(all(correct([b ^ (k == i) for k, b in enumerate(hamming(d))])[0] == d for d in range(16) for i in range(7)))
