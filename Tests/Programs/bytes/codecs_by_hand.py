def crc8(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07 if crc & 0x80 else crc << 1) & 0xFF
    return crc

ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def base64(data):
    out = bytearray()
    for i in range(0, len(data), 3):
        block = data[i:i + 3]
        n = int.from_bytes(block + bytes(3 - len(block)), "big")
        quad = [ALPHABET[n >> s & 63] for s in (18, 12, 6, 0)]
        for j in range(3 - len(block)):
            quad[3 - j] = 61
        out += bytes(quad)
    return bytes(out)

def unbase64(text):
    out = bytearray()
    for i in range(0, len(text), 4):
        quad = text[i:i + 4]
        pad = quad.count(b"=")
        n = 0
        for c in quad:
            n = n << 6 | max(ALPHABET.find(c), 0)
        out += n.to_bytes(3, "big")[:3 - pad]
    return bytes(out)

def utf8(text):
    out = bytearray()
    for c in map(ord, text):
        if c < 0x80: out.append(c)
        elif c < 0x800: out += bytes((0xC0 | c >> 6, 0x80 | c & 63))
        elif c < 0x10000: out += bytes((0xE0 | c >> 12, 0x80 | c >> 6 & 63, 0x80 | c & 63))
        else: out += bytes((0xF0 | c >> 18, 0x80 | c >> 12 & 63, 0x80 | c >> 6 & 63, 0x80 | c & 63))
    return bytes(out)

def varint(n):
    out = bytearray()
    while True:
        out.append(n & 127 | (128 if n > 127 else 0))
        n >>= 7
        if not n: return bytes(out)

def hexdump(data, width=8):
    for i in range(0, len(data), width):
        row = data[i:i + width]
        text = "".join(chr(c) if 32 <= c < 127 else "." for c in row)
        print(f"{i:04x}  {row.hex(' '):<{width * 3}} |{text}|")

for word in (b"", b"f", b"fo", b"foo", b"foobar", bytes(range(250, 256))):
    e = base64(word)
    print(e, unbase64(e) == word, crc8(word))
text = "aé€😀"
print(utf8(text) == text.encode(), [varint(n) for n in (0, 127, 128, 300, 2 ** 40)])
hexdump(b"Hello, bytes!\n\x00\xff tail")
def xor(data, key): return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))
print(xor(xor(b"secret", b"key"), b"key"), xor(b"secret", b"key").hex())
def adler(data):
    a, b = 1, 0
    for c in data: a = (a + c) % 65521; b = (b + a) % 65521
    return b << 16 | a
print(hex(adler(b"Wikipedia")))
