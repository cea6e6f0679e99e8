m = memoryview(b"hello")
print(m[0], m[1:3].tobytes(), len(m), bytes(m), m.tolist(), m == b"hello", m[-1], list(m[::2]))
print(m.readonly, m.format, m.itemsize, m.ndim, m.shape, m.nbytes, hash(m) == hash(b"hello"))
print(m.hex(), 104 in m)
b = bytearray(b"abcdef")
v = memoryview(b)
v[0] = 90
v[1:3] = b"YX"
print(b, v[::-1].tobytes(), v.obj is b, v.readonly, v[2:4] == b"Xd")
try:
    b.append(1)
except BufferError as error:
    print(error)
v.release()
b.append(1)
print(b)
for f in (
    lambda: v[0], lambda: memoryview("x"), lambda: memoryview(5), lambda: m[10],
    lambda: m.__setitem__(0, 1), lambda: memoryview(b)[:2].__setitem__(0, 300),
    lambda: memoryview(bytearray(4)).__setitem__(slice(0, 2), b"abc"), lambda: m["a"],
    lambda: memoryview(), lambda: hash(memoryview(bytearray(2))),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
with memoryview(b"ctx") as c:
    print(c.tobytes())
w = memoryview(bytes(range(8))).cast("H")
print(len(w), w.itemsize, w.format, w.tolist() == [256, 770, 1284, 1798])
print(b"".join([memoryview(b"a"), b"b"]), bytearray(memoryview(b"x")))
print(b"abc".find(memoryview(b"c")), b"x" + memoryview(b"y"))
print(int.from_bytes(memoryview(b"\1\0"), "big"), memoryview(b"abc").tobytes() == b"abc")
