# What UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError say, with ranges that fit and that do not.
for error in (UnicodeDecodeError('utf-8', b'abc', 0, 1, 'r'), UnicodeDecodeError('utf-8', b'abc', 0, 3, 'r'), UnicodeDecodeError('utf-8', b'abc', 5, 9, 'r'), UnicodeDecodeError('utf-8', bytearray(b'\xff'), 0, 1, 'r'), UnicodeDecodeError('u', b'', 0, 0, ''), UnicodeDecodeError('u', b'abc', -5, 1, 'r'),
              UnicodeEncodeError('ascii', 'é', 0, 1, 'r'), UnicodeEncodeError('ascii', '€', 0, 1, 'r'), UnicodeEncodeError('ascii', '\U0001F600', 0, 1, 'r'), UnicodeEncodeError('ascii', 'éé', 0, 2, 'r'), UnicodeEncodeError('ascii', 'a', 7, 8, 'r'), UnicodeEncodeError('ascii', '', 0, 0, 'r'),
              UnicodeTranslateError('é', 0, 1, 'r'), UnicodeTranslateError('€x', 0, 2, 'r'), UnicodeTranslateError('\U0001F600', 0, 1, 'r')):
    print(error, '|', error.start, error.end, ascii(error.object), error.args[-1])
error = UnicodeDecodeError('utf-8', b'abc', 0, 1, 'why')
error.reason, error.start, error.end, error.encoding = 'changed', 1, 3, 'other'
print(error, error.args)
for name, value in (('start', 'a'), ('reason', 5), ('object', 5), ('encoding', None)):
    try:
        setattr(error, name, value)
        print(name, 'set', getattr(error, name))
    except TypeError as problem:
        print(name, problem)
for name in ('start', 'object', 'reason'):
    try:
        delattr(error, name)
        print(name, 'deleted', str(error))
    except (TypeError, AttributeError) as problem:
        print(name, problem)
try:
    b'caf\xe9 au lait'.decode()
except UnicodeError as found:
    print(found, found.object[found.start:found.end], found.reason)
try:
    'naïve €'.encode('latin-1')
except ValueError as found:
    print(found, ascii(found.object[found.start:found.end]), found.encoding)
