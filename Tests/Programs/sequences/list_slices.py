l = list(range(10))
for s in (
    "[2:5]", "[:3]", "[7:]", "[:]", "[::2]", "[1::3]", "[::-1]", "[-3:]", "[:-7]", "[8:2:-2]",
    "[100:]", "[-100:3]", "[5:5]", "[5:2]", "[::-3]", "[-1:-4:-1]", "[True:3]", "[None:None:None]",
):
    print(s, eval("l" + s))
def assign(start, stop, step, value):
    m = list(range(6))
    try:
        m[slice(start, stop, step)] = value
        print((start, stop, step), value, "->", m)
    except (ValueError, TypeError) as error:
        print((start, stop, step), value, type(error).__name__, error)
assign(1, 3, None, ["a"])
assign(1, 3, None, "abcd")
assign(1, 1, None, ["in"])
assign(3, 1, None, ["mid"])
assign(None, None, None, [])
assign(-2, None, None, (7, 8, 9))
assign(None, None, 2, "xyz")
assign(None, None, 2, "xy")
assign(None, None, -1, range(6))
assign(5, None, -2, "abc")
assign(0, 2, None, 5)
assign(0, 2, 1, [1, 2, 3])
assign(0, 3, 2, 5)
assign(100, 200, None, [6])
assign(0, 0, 0, [])
assign(2, 4, None, {"k": 1, "l": 2})
def delete(start, stop, step):
    m = list(range(10))
    del m[slice(start, stop, step)]
    print("del", (start, stop, step), m)
delete(2, 5, None); delete(None, None, 2); delete(None, None, -3); delete(5, 2, None); delete(-3, None, None); delete(None, None, None); delete(8, 1, -2); delete(1, 100, 4)
a = [1, 2, 3]
a[:] = a
print(a)
a[1:1] = a
print(a)
a[::2] = a[::-2]
print(a)
a[len(a):] = [9]
a[0], a[-1] = a[-1], a[0]
print(a)
del a[0], a[-1]
print(a)
a[0] += 10
a[0:1] += [5]
print(a)
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
print(m, [list(c) for c in zip(*m)], sum(m, []))
for f in (
    lambda: a.__setitem__(99, 1), lambda: a.__delitem__(99), lambda: a.__setitem__("x", 1),
    lambda: a[1.5:], lambda: a["a":"b"], lambda: a.__delitem__(slice(0, 1, 0)), lambda: a[1:2, 3],
):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
class I:
    def __index__(self): return 2
print(l[I():], l[:I()], l[I()], slice(I()).stop.__class__.__name__)
