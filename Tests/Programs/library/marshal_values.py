# Values to bytes and back, in CPython's format.
import io
import marshal

values = [None, True, False, ..., StopIteration, 0, -1, 2**31 - 1, -2**31, 2**31, -2**100, 1.5, -0.0, 2 - 3j, '', 'text', 'é\ud800', b'bytes',
          (), (1, (2, 'x')), [1, [2]], {'a': 1, (1, 2): [None]}, frozenset({1}), {3}]
for value in values:
    back = marshal.loads(marshal.dumps(value))
    print(repr(back), type(back) is type(value), back == value)
print(marshal.dumps([1, 2.0, None, 'x'], 2), marshal.dumps(2**40, 2))
# Written by CPython: short forms and references.
print(marshal.loads(b'\xfa\x01x'), marshal.loads(b'\xa9\x02\xda\x03abcr\x01\x00\x00\x00'))
ring = marshal.loads(b'\xdb\x01\x00\x00\x00r\x00\x00\x00\x00')
print(ring, ring[0] is ring)
file = io.BytesIO()
marshal.dump([1, 'a'], file)
marshal.dump('b', file)
file.seek(0)
print(marshal.load(file), marshal.load(file))
for wrong in b'', b'i\0', b'?', b'0', b'r\1\0\0\0', b'(\xff\xff\xff\xff':
    try:
        marshal.loads(wrong)
    except (EOFError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
for wrong in object(), [object]:
    try:
        marshal.dumps(wrong)
    except ValueError as error:
        print(error)
