# zlib: whole streams, streams in pieces, formats, dictionaries, checksums, damaged data.
import zlib


def show(function, *arguments, **parameters):
    try:
        return function(*arguments, **parameters)
    except (zlib.error, ValueError, TypeError) as error:
        return f'{type(error).__name__}: {error}'


text = b'hello hello hello, and once more: hello'
for level in -1, 1, 6, 9, 10:
    print(level, show(zlib.compress, text, level))
whole = zlib.compress(text)
print(zlib.decompress(whole), zlib.decompress(whole, 47), zlib.decompress(whole, 0))
for data in whole[:-1], whole[:-4] + b'1234', b'', b'x\x9d', b'x\x9c\x06', b'x\x9c\x05\0\0', whole + b'more':
    print(show(zlib.decompress, data))
print(show(zlib.decompress, whole, 31), show(zlib.decompress, whole, 99), show(zlib.compress, 'text'))

stream = zlib.compressobj(9, wbits=31)
parts = [stream.compress(b'abc'), stream.flush(zlib.Z_SYNC_FLUSH), stream.compress(b'abcabc')]
copy = stream.copy()
parts.append(stream.flush())
print(parts, copy.flush() == parts[-1])
print(zlib.decompress(b''.join(parts), 31), show(stream.compress, b'x'), show(stream.flush))

stream = zlib.decompressobj()
print(stream.decompress(whole, 5), stream.eof, stream.decompress(stream.unconsumed_tail, 8), stream.flush(), stream.eof)
stream = zlib.decompressobj()
print(b''.join([stream.decompress(bytes([byte])) for byte in whole + b'zz']), stream.unused_data, stream.eof)
packed = bytes(range(256)) * 3 + bytes(3000)
for strategy in zlib.Z_DEFAULT_STRATEGY, zlib.Z_HUFFMAN_ONLY, zlib.Z_RLE, zlib.Z_FIXED:
    stream = zlib.compressobj(strategy=strategy, wbits=-15)
    data = stream.compress(packed) + stream.flush()
    stream = zlib.decompressobj(-15)
    halves = stream.decompress(data[:200], 700), stream.decompress(stream.unconsumed_tail + data[200:])
    print(strategy, len(data), len(halves[0]), halves[0] + halves[1] == packed)

stream = zlib.compressobj(zdict=b'hello world')
data = stream.compress(text) + stream.flush()
print(zlib.decompressobj(zdict=b'hello world').decompress(data), show(zlib.decompressobj(zdict=b'other').decompress, data),
      show(zlib.decompress, data))
for parameters in {'wbits': 8}, {'wbits': 16}, {'level': 12}, {'memLevel': 0}, {'wbits': 31, 'zdict': b''}:
    print(parameters, type(show(zlib.compressobj, **parameters)).__name__)
print(show(zlib.decompressobj().decompress, b'', -1), show(zlib.decompressobj().flush, 0), show(zlib.decompressobj, 50))
print(zlib.crc32(b'abc'), zlib.adler32(b'c', zlib.adler32(b'ab')), zlib.crc32(b''), zlib.crc32(bytearray(5), 7))
