# struct: packing, unpacking, sizes, and what cannot be packed.
import struct


class Index:
    def __index__(self):
        return 7


class Real:
    def __float__(self):
        return 1.5


class Truth:
    def __bool__(self):
        return True


print(struct.pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 2 ** 64 - 1), struct.pack('>hIq', 1, 2, 3), struct.pack('!f', 0.1))
print(struct.pack('@bhilqnP', 1, 2, 3, 4, 5, 6, 7), struct.pack('=bhil', 1, 2, 3, 4), struct.pack('<3s5p2x?c', b'abcd', b'xyz', Truth(), b'q'))
print(struct.pack('3s2p0s', b'a', b'long', b''), struct.pack('<2d', Real(), Index()), struct.pack('<eH', 1.5, Index()), struct.pack('< h ', 1))
print([struct.calcsize(f) for f in ('', 'b', 'bi', 'bq', 'b0q', '<bq', '10s', '3xh', 'ci2h', 'nN', 'e', b'=l')])
print(struct.unpack('<bBhHiIqQ', struct.pack('<bBhHiIqQ', -1, 255, -2, 65535, -3, 4294967295, -4, 2 ** 64 - 1)), struct.unpack('>hf', b'\x01\x02\x3f\x80\0\0'))
print(struct.unpack('<3s5p2x?c', b'abc\x03xyz\0\0\0\x01q'), struct.unpack_from('<h', bytearray(b'\0\1\2\3'), 1), struct.unpack_from('>H', memoryview(b'abcd'), offset=-2))
print(list(struct.iter_unpack('<hb', b'abcdef')), struct.unpack('<e', b'\0\x7c'), struct.unpack('d', struct.pack('d', float('nan'))))
buffer = bytearray(8)
struct.pack_into('<hh', buffer, 2, 1, -1)
struct.pack_into('>H', memoryview(buffer), -2, 513)
print(buffer)
s = struct.Struct('>ih')
print(s.format, s.size, s.pack(1, 2), s.unpack(b'\0\0\0\1\0\2'), list(s.iter_unpack(s.pack(3, 4) * 2)), s.unpack_from(b'x' + s.pack(5, 6), 1))


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


for format, value in [('b', 128), ('B', -1), ('h', 40000), ('<h', 40000), ('H', -1), ('i', 2 ** 31), ('I', 2 ** 32), ('<i', 2 ** 31), ('>I', -1), ('q', 2 ** 63),
                      ('<Q', -1), ('l', 2 ** 64), ('L', 2 ** 64), ('I', 2 ** 70), ('<q', 2 ** 70), ('c', 'a'), ('c', b'ab'), ('s', 'a'), ('i', 1.5), ('i', 'x'), ('f', 'x'), ('f', 1e300), ('e', 1e6), ('d', 10 ** 400)]:
    attempt(lambda: struct.pack(format, value))
for format in '5', 'y', '<n', '99999999999999999999i', 'é', 5:
    attempt(lambda: struct.calcsize(format))
attempt(lambda: struct.pack('hh', 1))
attempt(lambda: struct.unpack('h', b'abc'))
attempt(lambda: struct.unpack('h', 'ab'))
attempt(lambda: struct.unpack_from('<i', b'abc'))
attempt(lambda: struct.unpack_from('<i', b'abcde', -3))
attempt(lambda: struct.unpack_from('<i', b'abcde', -9))
attempt(lambda: struct.pack_into('<i', bytearray(3), 0, 1))
attempt(lambda: struct.pack_into('<i', b'abcd', 0, 1))
attempt(lambda: struct.iter_unpack('<i', b'abc'))
attempt(lambda: struct.iter_unpack('', b'abc'))
