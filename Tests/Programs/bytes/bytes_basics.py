b = b"hello \x00\xff"
print(b, len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), b + b"!", b"ab" * 3, 104 in b)
print(b"ell" in b, b == bytes(b), hash(b) == hash(bytes(b)), b < b"i", sorted(b"cab"), max(b))
print(bytes(), bytes(3), bytes([1, 2, 255]), bytes(range(3)), bytes(b"x"), bytes(bytearray(b"y")))
print(bytes("é", "utf-8"), bytes(x for x in (65, 66)))
print(b.hex(), b.hex(" "), b.hex("-", 2), b.hex(":", -3), bytes.fromhex("68 65 6C6c"))
print(bytes.fromhex(""), b"abc".decode(), repr(b"'"), str(b"x"), b"%d" % 5, ascii(b"\xe9"))
print(f"{b'x'}", b"a" b"b", b"\x7f~ \t\n\r\\")
print(b"a,b,,c".split(b","), b" a b ".split(), b"a b".rsplit(None, 1))
print(b",".join([b"x", bytearray(b"y")]), b"abc".upper(), b"ABC".lower(), b"aBc".swapcase())
print(b"hello world".title(), b"abc def".capitalize(), b"xxaxx".strip(b"x"), b"  a".lstrip())
print(b"a.b.c".partition(b"."), b"a.b.c".rpartition(b"."), b"l1\nl2\r\nl3".splitlines())
print(b"a\tb".expandtabs(4), b"7".zfill(3), b"x".center(5, b"-"), b"x".ljust(3))
print(b"x".rjust(3, b"."))
print(b"abcabc".find(b"c"), b"abcabc".rfind(b"c"), b"abc".find(98), b"abc".index(b"b"))
print(b"abcabc".count(b"bc"), b"aaa".count(97), b"abc".replace(b"b", b"XX"))
print(b"abc".startswith(b"ab"), b"abc".endswith((b"x", b"c")), b"abc".isalpha(), b"12".isdigit())
print(b" ".isspace(), b"a1".isalnum(), b"AB".isupper(), b"ab".islower(), b"Ab".istitle())
print(b"abc".isascii(), b"prefix-x".removeprefix(b"prefix-"), b"x.py".removesuffix(b".py"))
for f in (
    lambda: b[100], lambda: b"a" + "b", lambda: "a" + b"b", lambda: b"a"[0:1] == "a",
    lambda: bytes([256]), lambda: bytes(["a"]), lambda: bytes(-1), lambda: bytes(1.5),
    lambda: bytes(None), lambda: bytes.fromhex("0g"), lambda: bytes.fromhex("abc"),
    lambda: b"".join(["x"]), lambda: b"a".split("x"), lambda: b"abc".index(b"z"),
    lambda: b"abc".find("a"), lambda: b"abc".find(256), lambda: "a" in b"abc", lambda: b"a" < "a",
    lambda: b"a".hex("ab"), lambda: bytes([1], "utf-8"), lambda: b"abc".replace("a", "b"),
    lambda: b"a" * 1.5, lambda: b"abc".startswith("a"), lambda: b"a".center(5, b"ab"),
    lambda: ord(b"ab"), lambda: ord(b"a"), lambda: int(b"12"), lambda: eval("b'é'"),
    lambda: b"x" % 1,
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
try:
    b[0] = 1
except TypeError as error:
    print(error)
