# Twins of the methods of str. Natives decline where an argument's __index__, __str__ or __iter__ is Python code; here that is called and
# the native gets what came of it. Intrinsics: see FormattingFunctions.intrinsics.

_missing = []


def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)


def _key(key):
    if type(key) is slice:
        return slice(_int(key.start), _int(key.stop), _int(key.step))
    return _int(key)


def str_new(cls, object=_missing, encoding=_missing, errors=_missing):
    if encoding is _missing and errors is _missing:
        text = '' if object is _missing else _text(object)
    elif object is _missing:
        text = ''
    else:
        if encoding is _missing:
            encoding = 'utf-8'
        if errors is _missing:
            errors = 'strict'
        for name, value in (('encoding', encoding), ('errors', errors)):
            if not isinstance(value, str):
                shown = 'None' if value is None else type(value).__name__
                raise TypeError(f"str() argument '{name}' must be str, not {shown}")
        text = _decode(object, encoding, errors)
    if cls is str or not isinstance(text, str):
        return text
    return str.__new__(cls, _exact(text))


def _text(object):
    text = _call_special(object, '__str__')
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text


def _exact(text):
    return str.__str__(text)


def str_mul(self, value, /):
    return str.__mul__(self, _int(value))


def str_getitem(self, key, /):
    return str.__getitem__(self, _key(key))


def str_find(self, sub, start=None, end=None, /):
    return str.find(self, sub, _int(start), _int(end))


def str_rfind(self, sub, start=None, end=None, /):
    return str.rfind(self, sub, _int(start), _int(end))


def str_index(self, sub, start=None, end=None, /):
    return str.index(self, sub, _int(start), _int(end))


def str_rindex(self, sub, start=None, end=None, /):
    return str.rindex(self, sub, _int(start), _int(end))


def str_count(self, sub, start=None, end=None, /):
    return str.count(self, sub, _int(start), _int(end))


def str_startswith(self, prefix, start=None, end=None, /):
    return str.startswith(self, prefix, _int(start), _int(end))


def str_endswith(self, suffix, start=None, end=None, /):
    return str.endswith(self, suffix, _int(start), _int(end))


def str_replace(self, old, new, count=-1, /):
    return str.replace(self, old, new, _int(count))


def str_split(self, /, sep=None, maxsplit=-1):
    return str.split(self, sep, _int(maxsplit))


def str_rsplit(self, /, sep=None, maxsplit=-1):
    return str.rsplit(self, sep, _int(maxsplit))


def str_splitlines(self, /, keepends=False):
    return str.splitlines(self, _int(keepends))


def str_join(self, iterable, /):
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError('can only join an iterable') from None
    return str.join(self, [*iterator])


def str_ljust(self, width, fillchar=' ', /):
    return str.ljust(self, _int(width), fillchar)


def str_rjust(self, width, fillchar=' ', /):
    return str.rjust(self, _int(width), fillchar)


def str_center(self, width, fillchar=' ', /):
    return str.center(self, _int(width), fillchar)


def str_zfill(self, width, /):
    return str.zfill(self, _int(width))


def str_expandtabs(self, /, tabsize=8):
    return str.expandtabs(self, _int(tabsize))


def str_translate(self, table, /):
    parts = []
    for i in range(str.__len__(self)):
        character = str.__getitem__(self, i)
        try:
            value = table[ord(character)]
        except LookupError:
            parts.append(character)
            continue
        if value is None:
            continue
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, int):
            if not 0 <= value <= 0x10ffff:
                raise ValueError('character mapping must be in range(0x110000)')
            parts.append(chr(value))
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(parts)


def str_maketrans(x, y=_missing, z=_missing, /):
    if y is not _missing:
        return str.maketrans(x, y) if z is _missing else str.maketrans(x, y, z)
    if not isinstance(x, dict):
        raise TypeError('if you give only one argument to maketrans it must be a dict')
    table = {}
    for key, value in dict.items(x):
        if isinstance(key, str):
            if len(key) != 1:
                raise ValueError('string keys in translate table must be of length 1')
            table[ord(key)] = value
        elif isinstance(key, int):
            table[key] = value
        else:
            raise TypeError('keys in translate table must be strings or integers')
    return table


# Encodings and error handlers that the runtime does not know itself come from the registry of codecs.

def str_encode(self, /, encoding='utf-8', errors='strict'):
    if not isinstance(encoding, str) or not isinstance(errors, str):
        return str.encode(self, encoding, errors)
    if not _knows_codec(encoding):
        return _registered(encoding, 'encode', self, errors, bytes)
    if _knows_handler(errors):
        return str.encode(self, encoding, errors)
    parts = []
    position = 0
    while True:
        try:
            parts.append(str.encode(str.__getitem__(self, slice(position, None)), encoding))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            fault = UnicodeEncodeError(error.encoding, self, error.start + position, error.end + position, error.reason)
        parts.append(str.encode(str.__getitem__(self, slice(position, fault.start)), encoding))
        replacement, position = _handled(errors, fault, len(self))
        if isinstance(replacement, str):
            try:
                replacement = str.encode(replacement, encoding)
            except UnicodeEncodeError:
                raise fault from None
        elif not isinstance(replacement, bytes):
            raise TypeError('encoding error handler must return (str/bytes, int) tuple')
        parts.append(replacement)


def bytes_decode(self, /, encoding='utf-8', errors='strict'):
    return _decode(self, encoding, errors)


def _decode(data, encoding, errors):
    if isinstance(data, str):
        raise TypeError('decoding str is not supported')
    if not isinstance(data, (bytes, bytearray)):
        try:
            data = bytes(memoryview(data))
        except TypeError:
            raise TypeError(f'decoding to str: need a bytes-like object, {type(data).__name__} found') from None
    base = bytes if isinstance(data, bytes) else bytearray
    if not isinstance(encoding, str) or not isinstance(errors, str):
        return base.decode(data, encoding, errors)
    if not _knows_codec(encoding):
        return _registered(encoding, 'decode', data, errors, str)
    if _knows_handler(errors):
        return base.decode(data, encoding, errors)
    data = bytes(data)
    parts = []
    position = 0
    while True:
        try:
            parts.append(bytes.decode(data[position:], encoding))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            fault = UnicodeDecodeError(error.encoding, data, error.start + position, error.end + position, error.reason)
        parts.append(bytes.decode(data[position:fault.start], encoding))
        replacement, position = _handled(errors, fault, len(data))
        if not isinstance(replacement, str):
            raise TypeError('decoding error handler must return (str, int) tuple')
        parts.append(replacement)


def _handled(errors, fault, length):
    try:
        from _codecs import lookup_error
    except ImportError:
        raise LookupError(f"unknown error handler name '{errors}'") from None
    result = lookup_error(errors)(fault)
    if not isinstance(result, tuple) or len(result) != 2:
        what = 'encoding' if isinstance(fault, UnicodeEncodeError) else 'decoding'
        kinds = 'str/bytes' if what == 'encoding' else 'str'
        raise TypeError(f'{what} error handler must return ({kinds}, int) tuple')
    replacement, position = result
    if position < 0:
        position += length
    if not 0 <= position <= length:
        raise IndexError(f'position {result[1]} from error handler out of bounds')
    return replacement, position


def _registered(encoding, direction, data, errors, expected):
    try:
        from _codecs import lookup
    except ImportError:
        raise LookupError(f'unknown encoding: {encoding}') from None
    codec = lookup(encoding)
    if not getattr(codec, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{direction}() to handle arbitrary codecs")
    result = getattr(codec, direction)(data, errors)[0]
    if not isinstance(result, expected):
        raise TypeError(f"'{encoding}' {direction}r returned '{type(result).__name__}' instead of '{expected.__name__}'; "
                        f"use codecs.{direction}() to {direction} to arbitrary types")
    return result
