a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b"??")
a += b"xy"
a.insert(1, 45)
print(a, len(a), a[0], a[1:3], a.pop(), a.pop(0), a)
a.remove(45)
a.reverse()
print(a, a == bytes(a), a.copy() is a, a.index(b"l"), a * 2, 104 in a)
a[1:3] = b"LONGER"
print(a)
a[::2] = bytes(len(a[::2]))
print(a)
del a[1:4], a[-1]
print(a, bytearray(3), bytearray("é", "latin-1"), bytearray([1, 2]), bytearray(b"x") + b"y")
print(b"x" + bytearray(b"y"), type(b"x" + bytearray()).__name__, type(bytearray() + b"").__name__)
a.clear()
print(a, bool(a), bytearray(b"abc").upper(), bytearray(b"a,b").split(b","))
print(bytearray(b"abc").replace(b"b", b""), bytearray(b"x").join([b"1", b"2"]))
print(bytearray(b"ab").hex(), bytearray.fromhex("4142"), bytearray(b"ab").decode())
print(bytearray(b"abc").translate(None, b"b"))
c = bytearray(b"abc")
d = c
d += b"!"
c *= 2
print(c, d is c, c < b"abd", sorted(bytearray(b"cba")), list(reversed(c))[:2])
c[0:0] = [1, 2]
c[:] = (x + 1 for x in b"ab")
print(c, repr(c), str(c))
for f in (
    lambda: c.append(256), lambda: c.append("a"), lambda: c.__setitem__(0, 300),
    lambda: c.__setitem__(9, 1), lambda: c.__setitem__(0, b"a"),
    lambda: c.__setitem__(slice(0, 2), "ab"), lambda: c.remove(9), lambda: c.pop(10),
    lambda: c.extend([300]), lambda: c.extend(5), lambda: hash(c), lambda: c.insert(0, -1),
    lambda: c.__setitem__(slice(None, None, 2), b"abcd"), lambda: bytearray("x"), lambda: c + "x",
    lambda: c.extend("ab"), lambda: c.__setitem__(slice(0, 1), 5),
):
    try:
        print(f(), c)
    except Exception as error:
        print(type(error).__name__, error)
b = bytearray(range(5))
for i, x in enumerate(b):
    b[i] = x * x
print(b, sum(b), bytes(b), b[-2:], [x for x in b if x % 2])
