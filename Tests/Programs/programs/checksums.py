# Checksums and codes written with plain integers and bytes: CRC-32, Adler, FNV, base64, run lengths, LZ77, Luhn, ISBN.


def crc_table():
    for n in range(16):
        for _ in range(4):
            n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
        yield n


TABLE = tuple(crc_table())


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 15] ^ crc >> 4
        crc = TABLE[(crc ^ byte >> 4) & 15] ^ crc >> 4
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & (1 << 64) - 1
    return value


ALPHABET = bytes([*range(65, 91), *range(97, 123), *range(48, 58), 43, 47])


def encode64(data):
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        number = int.from_bytes(part.ljust(3, b"\0"), "big")
        out += bytes(ALPHABET[number >> shift & 63] for shift in (18, 12, 6, 0)[:len(part) + 1]).ljust(4, b"=")
    return bytes(out)


def decode64(text):
    if len(text) % 4:
        raise ValueError("incorrect padding")
    out = bytearray()
    for i in range(0, len(text), 4):
        part = text[i:i + 4].rstrip(b"=")
        number = 0
        for byte in part.ljust(4, b"A"):
            if (digit := ALPHABET.find(byte)) < 0:
                raise ValueError(f"no digit: {chr(byte)!r}")
            number = number << 6 | digit
        out += number.to_bytes(3, "big")[:len(part) - 1]
    return bytes(out)


def run_lengths(data):
    out, i = bytearray(), 0
    while i < len(data):
        j = i
        while j < len(data) and data[j] == data[i] and j - i < 255:
            j += 1
        out.extend((j - i, data[i]))
        i = j
    return out


def expand(data):
    return b"".join(bytes([byte]) * count for count, byte in zip(data[::2], data[1::2], strict=True))


def lz(text, window=16):
    i = 0
    while i < len(text):
        length, back = 0, 0
        for start in range(max(0, i - window), i):
            n = 0
            while i + n < len(text) - 1 and text[start + n] == text[i + n]:
                n += 1
            if n > length:
                length, back = n, i - start
        yield back, length, text[i + length]
        i += length + 1


def unlz(steps):
    out = []
    for back, length, letter in steps:
        for _ in range(length):
            out.append(out[-back])
        out.append(letter)
    return "".join(out)


def luhn(digits):
    return sum(sum(divmod(int(d) << i % 2, 10)) for i, d in enumerate(reversed(digits))) % 10 == 0


def isbn10(text):
    return sum((10 if c == "X" else int(c)) * w for c, w in zip(text.replace("-", ""), range(10, 0, -1))) % 11 == 0


for data in b"", b"a", b"torpor", bytes(range(200, 210)):
    print(data, f"{crc32(data):08x} {adler32(data):08x} {fnv1a(data):016x}", encode64(data), decode64(encode64(data)) == data)
for bad in b"abc", b"a*==":
    try:
        decode64(bad)
    except ValueError as error:
        print("ValueError:", error)
packed = run_lengths(b"aaaabbc" + b"\0" * 20)
print(packed, expand(packed))
try:
    expand(b"\1a\2")
except ValueError as error:
    print("ValueError:", error)
steps = list(lz("abababcabc"))
print(steps, unlz(steps))
print(luhn("4539578763621486"), luhn("4539578763621487"), isbn10("0-306-40615-2"), isbn10("0-9752298-0-X"))
try:
    luhn("12a")
except ValueError as error:
    print("ValueError:", error)
