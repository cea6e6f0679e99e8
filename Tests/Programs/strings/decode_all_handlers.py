# bytes.decode with every codec of the runtime and every error handler, on damaged input.
inputs = {
    'utf-8': (b'a\xff', b'\xe2\x82', b'\xc0\x80', b'\xed\xa0\x80', b'\xf5\x80', b'\xf0\x9f\x98', b'\xe2\x28\xa1', b'\x80'),
    'utf-8-sig': (b'\xef\xbb\xbfa', b'\xef\xbb', b'\xef\xbb\xbf\xff'),
    'ascii': (b'a\x80b\xff',),
    'latin-1': (b'\x80\xff',),
    'utf-16': (b'\xff\xfea\x00', b'\xfe\xff\x00a', b'a\x00b', b'\xff\xfe\x00\xd8', b'\xff\xfe\x00\xdca\x00'),
    'utf-16-be': (b'\xd8\x3d\xde\x00', b'\xd8\x3d', b'\x00'),
    'utf-32': (b'\xff\xfe\x00\x00a\x00\x00\x00', b'a\x00\x00', b'\x00\x00\x11\x00', b'\x00\xd8\x00\x00'),
    'unicode_escape': (b'\\x4', b'\\u12', b'\\U00110000', b'\\N{BULLET}', b'\\N{NOPE}', b'a\\', b'\\n\\x41\\101'),
    'raw_unicode_escape': (b'\\u0041\\n', b'\\u12', b'\\U00110000'),
}
handlers = ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass')
for codec, samples in inputs.items():
    for sample in samples:
        results = {}
        for handler in handlers:
            try:
                result = ascii(sample.decode(codec, handler))
            except UnicodeDecodeError as error:
                result = f'{error} [{error.start}:{error.end}]'
            results.setdefault(result, []).append(handler)
        for result, names in results.items():
            print(codec, sample, result, 'all' if len(names) == len(handlers) else ' '.join(names))
print(str(b'caf\xc3\xa9', 'utf-8'), str(bytearray(b'x'), errors='strict'), str(memoryview(b'view'), 'ascii'), str(b'raw'))
for arguments in ((b'a', 'nonsense'), (b'\xff', 'utf-8', 'nonsense'), ('text', 'utf-8'), (5, 'utf-8'), (b'a', 5), (b'a', 'utf-8', 5)):
    try:
        print(str(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
