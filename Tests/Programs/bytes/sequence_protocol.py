# bytes and bytearray as sequences: iteration, comparison, subclasses, copies, growing while iterating.
class Sub(bytes):
    pass


class Array(bytearray):
    pass


b, a = Sub(b'abc'), Array(b'abc')
print(b, type(b).__name__, type(b + b'x').__name__, type(b[:]).__name__, type(b * 2).__name__, type(b.upper()).__name__, type(b.replace(b'z', b'')).__name__)
print(a, type(a).__name__, type(a + b'x').__name__, type(a[:]).__name__, type(a.copy()).__name__, type(a * 2).__name__, type(a.upper()).__name__)
a += b'!'
a *= 2
print(a, type(a).__name__, list(a)[:3], list(reversed(a))[:2], a == b'abc!abc!', hash(b) == hash(b'abc'), {b: 1}[b'abc'], b in {b'abc'})
array = bytearray(b'ab')
seen = []
for byte in array:
    seen.append(byte)
    if len(array) < 5:
        array.append(byte + 1)
print(seen, array)
it = iter(array)
next(it)
print(it.__length_hint__(), next(it), [*it], next(it, 'end'), type(iter(b'')).__name__, type(it).__name__)
print(b'a' < b'ab' < b'b', b'' == bytearray(), b'a' == 'a', b'a' != 97, bytearray(b'b') > b'a', max(b'hello'), min(b'hello'), sorted(b'cab'), sum(b'abc'), bytes(sorted(b'cab')), 0 in bytes(3), any(bytes(3)))
for text in ("b'a' < 'a'", "b'a' + 'a'", "bytearray(b'a') + 5", "[] + b'a'", "b'a' % 5", "b'abc'.__iter__().x", "hash(bytearray())", "b'a'.append(1)", "bytes(b'a', errors='strict')", "b'abc'.count(300)", "bytearray(b'abc').pop(5)", "bytearray().pop()", "bytearray(b'a').remove(98)", "bytearray(b'a').insert('x', 1)", "bytearray(b'a').extend('b')",
             "bytearray(b'a').extend([300])", "bytearray(b'a').append('b')", "bytearray(b'a').append(b'b')", "iter(b'a', 1)", "b'a'.__bytes__()", "b'abc'[1:'x']", "bytes.fromhex(5)", "bytes(memoryview(b'ab')[::-1])", "bytes([True, 255])", "bytes('a', 'ascii', 'strict')", "bytearray(b'x' * 3).clear()"):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)
