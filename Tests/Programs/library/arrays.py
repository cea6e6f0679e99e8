# array: items of one kind, as a sequence and as bytes.
from array import array, typecodes, ArrayType

a = array('i', [3, 1, 2])
a.append(-5)
a.extend(array('i', [7]))
a.extend(range(2))
a.insert(1, 10)
print(a, len(a), a[0], a[-1], a[1:4], a[::-2], a.itemsize, a.typecode, 10 in a, a.index(2), a.count(1), list(a) == a.tolist())
a[0] = 9
a[1:3] = array('i', [0])
del a[-1]
a.reverse()
print(a, a.pop(), a.pop(0), a + a[:1], a * 2, a == array('d', a), a < array('i', [100]), a.tobytes())
print([array(c).itemsize for c in typecodes], ArrayType is array, array('b', b'\x01\xff'), array('u', 'hé'), array('f', [0.1]), array('d'))
b = array('H', [1, 258])
b.byteswap()
b.frombytes(b'\x05\x00')
b.fromlist([6])
b += array('H', [8])
b *= 2
b.remove(8)
print(b, bytes(b), array('u', 'ab').tounicode(), b.__reduce_ex__(2)[1], b.__copy__() == b)


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


for code, value in ('b', 128), ('b', -129), ('B', -1), ('H', 70000), ('h', -40000), ('i', 2 ** 31), ('I', -1), ('I', 2 ** 32), ('q', 2 ** 63), ('i', 1.5), ('i', 'x'), ('u', 'ab'), ('d', 'x'):
    attempt(lambda: array(code, [value]))
attempt(lambda: array('x'))
attempt(lambda: array('i', 'abc'))
attempt(lambda: a[100])
attempt(lambda: a['x'])
attempt(lambda: a.pop(50))
attempt(lambda: array('i').pop())
attempt(lambda: a.remove(1000))
attempt(lambda: a + [1])
attempt(lambda: a.extend(array('d', [1.0])))
attempt(lambda: a.frombytes(b'abc'))
attempt(lambda: a.__setitem__(slice(0, 1), [1]))
attempt(lambda: a.__setitem__(99, 1))
