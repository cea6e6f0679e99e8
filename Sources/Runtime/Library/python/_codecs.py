"""The registry of codecs and error handlers, and the codecs that the runtime has itself. Python library reference, "codecs"."""

_search_functions = []
_cache = {}
_handlers = {}
_ready = False


def _begin():
    """The standard library's codecs are found by its package `encodings`, where there is one."""
    global _ready
    if not _ready:
        _ready = True
        try:
            import encodings
        except ImportError:
            _search_functions.append(_find_own)


def _normalized(encoding):
    return ''.join([c.lower() if c.isascii() and c.isalnum() or c in '.-_' else '_' for c in encoding]).replace(' ', '_')


def _find_own(name):
    """Without a standard library: what `str.encode` knows, as a tuple of functions."""
    try:
        ''.encode(name)
    except LookupError:
        return None
    return (lambda text, errors='strict': (text.encode(name, errors), len(text)),
            lambda data, errors='strict': (bytes(data).decode(name, errors), len(data)), None, None)


def register(search_function, /):
    if not callable(search_function):
        raise TypeError('argument must be callable')
    _search_functions.append(search_function)


def unregister(search_function, /):
    if search_function in _search_functions:
        _search_functions.remove(search_function)
        _cache.clear()


def lookup(encoding, /):
    """Look up a codec tuple in the registry."""
    if not isinstance(encoding, str):
        raise TypeError(f'lookup() argument must be str, not {type(encoding).__name__}')
    _begin()
    name = _normalized(encoding)
    if name in _cache:
        return _cache[name]
    for search in _search_functions:
        found = search(name)
        if found is None:
            continue
        if not isinstance(found, tuple) or len(found) != 4:
            raise TypeError('codec search functions must return 4-tuples')
        _cache[name] = found
        return found
    raise LookupError(f'unknown encoding: {encoding}')


def _forget_codec(encoding, /):
    """Purge the named codec from the internal codec lookup cache."""
    _cache.pop(encoding, None)


def _result(value, what):
    if not isinstance(value, tuple) or len(value) != 2:
        raise TypeError(f'{what} must return a tuple (object, integer)')
    return value[0]


def encode(obj, encoding='utf-8', errors='strict'):
    return _result(lookup(encoding)[0](obj, errors), 'encoder')


def decode(obj, encoding='utf-8', errors='strict'):
    return _result(lookup(encoding)[1](obj, errors), 'decoder')


# Error handlers

def register_error(errors, handler, /):
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def lookup_error(name, /):
    """The error handler of that name."""
    if name not in _handlers:
        raise LookupError(f'unknown error handler name {name!r}')
    return _handlers[name]


def _own_handler(name):
    """A handler that the runtime has: what it makes of the faulty part alone."""
    def handler(exception):
        if isinstance(exception, UnicodeEncodeError):
            part = exception.object[exception.start:exception.end]
            if name == 'replace':
                return '?' * len(part), exception.end
            if name == 'ignore':
                return '', exception.end
            if name.startswith('surrogate'):
                return part.encode(exception.encoding, name), exception.end
            return part.encode('ascii', name).decode(), exception.end
        if isinstance(exception, UnicodeDecodeError):
            if name == 'replace':
                return '\ufffd', exception.end
            if name in ('ignore', 'backslashreplace', 'surrogateescape'):
                return exception.object[exception.start:exception.end].decode('ascii', name), exception.end
            if name == 'surrogatepass':
                return exception.object[exception.start:exception.start + 3].decode(exception.encoding, name), exception.start + 3
        if isinstance(exception, UnicodeTranslateError):
            part = exception.object[exception.start:exception.end]
            if name in ('replace', 'ignore'):
                return '\ufffd' * len(part) if name == 'replace' else '', exception.end
            if name == 'backslashreplace' or name == 'xmlcharrefreplace' or name == 'namereplace':
                return part.encode('ascii', name).decode(), exception.end
        raise TypeError(f"don't know how to handle {type(exception).__name__} in error callback")

    handler.__name__ = handler.__qualname__ = f'{name}_errors'
    return handler


def _strict(exception):
    if not isinstance(exception, BaseException):
        raise TypeError('codec must pass exception instance')
    raise exception


_strict.__name__ = _strict.__qualname__ = 'strict_errors'
_handlers['strict'] = _strict
for _name in ('ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'namereplace', 'surrogatepass', 'surrogateescape'):
    _handlers[_name] = _own_handler(_name)
del _name


# The codecs of the runtime. They are static methods: the standard library makes class attributes of them, as it may of C functions.

def _encoder(name):
    def encode_it(str, errors='strict', /):
        return str.encode(name, errors or 'strict'), len(str)
    return staticmethod(encode_it)


def _decoder(name):
    def decode_it(data, errors='strict', /):
        data = bytes(data)
        return data.decode(name, errors or 'strict'), len(data)
    return staticmethod(decode_it)


def _partial_decoder(name, incomplete):
    """A decoder that leaves bytes at the end which may be the beginning of more; `incomplete` counts them."""
    def decode_it(data, errors='strict', final=False, /):
        data = bytes(data)
        end = len(data) if final else len(data) - incomplete(data)
        return data[:end].decode(name, errors or 'strict'), end
    return staticmethod(decode_it)


def _open_utf_8(data):
    for n in (1, 2, 3):
        if n > len(data):
            return 0
        first = data[-n]
        if first & 0xc0 != 0x80:
            if first >= 0xc2 and first < 0xf5 and n < (2 if first < 0xe0 else 3 if first < 0xf0 else 4):
                try:
                    data[-n:].decode()
                except UnicodeDecodeError as error:
                    return n if error.reason == 'unexpected end of data' else 0
            return 0
    return 0


def _open_utf_16(high):
    """Counts half units and the first units of pairs; `high` is where a unit has its high byte."""
    def incomplete(data):
        odd = len(data) % 2
        whole = len(data) - odd
        return odd + (2 if whole and data[whole - 2 + high] & 0xfc == 0xd8 else 0)
    return incomplete


def _open_utf_32(data):
    return len(data) % 4


ascii_encode, ascii_decode = _encoder('ascii'), _decoder('ascii')
latin_1_encode, latin_1_decode = _encoder('latin-1'), _decoder('latin-1')
utf_8_encode, utf_8_decode = _encoder('utf-8'), _partial_decoder('utf-8', _open_utf_8)
utf_16_le_encode, utf_16_le_decode = _encoder('utf-16-le'), _partial_decoder('utf-16-le', _open_utf_16(1))
utf_16_be_encode, utf_16_be_decode = _encoder('utf-16-be'), _partial_decoder('utf-16-be', _open_utf_16(0))
utf_32_le_encode, utf_32_le_decode = _encoder('utf-32-le'), _partial_decoder('utf-32-le', _open_utf_32)
utf_32_be_encode, utf_32_be_decode = _encoder('utf-32-be'), _partial_decoder('utf-32-be', _open_utf_32)
raw_unicode_escape_encode, unicode_escape_encode = _encoder('raw_unicode_escape'), _encoder('unicode_escape')


def _open_escape(data):
    """An escape that goes on to the end: at most a backslash and what follows it."""
    cut = data.rfind(b'\\', max(0, len(data) - 10))
    if cut < 0 or (cut - len(data[:cut].rstrip(b'\\'))) % 2:
        return 0
    rest = data[cut + 1:]
    if not rest:
        return 1
    size = {b'x': 3, b'u': 5, b'U': 9}.get(rest[:1], 0)
    return len(rest) + 1 if len(rest) < size else 0


def _escape_decoder(name):
    decode_bytes = _partial_decoder(name, _open_escape)

    def decode_it(data, errors='strict', final=True, /):
        return decode_bytes(data.encode() if isinstance(data, str) else data, errors, final)
    return staticmethod(decode_it)


unicode_escape_decode, raw_unicode_escape_decode = _escape_decoder('unicode_escape'), _escape_decoder('raw_unicode_escape')


def _marked(name, size, little_decoder, big_decoder):
    """Encoder and decoders of a codec whose byte order may be told by a mark; 0 stands for the machine's own."""
    orders = {0: name, -1: f'{name}-le', 1: f'{name}-be'}
    little, big = '\ufeff'.encode(f'{name}-le'), '\ufeff'.encode(f'{name}-be')

    def encode_it(str, errors='strict', byteorder=0, /):
        order = 0 if byteorder == 0 else -1 if byteorder < 0 else 1
        return str.encode(orders[order], errors or 'strict'), len(str)

    def ex_decode(data, errors='strict', byteorder=0, final=False, /):
        data = bytes(data)
        start = 0
        if byteorder == 0 and len(data) >= size:
            if data.startswith(little):
                byteorder, start = -1, size
            elif data.startswith(big):
                byteorder, start = 1, size
        plain = big_decoder if byteorder > 0 else little_decoder
        if byteorder == 0 and not final and len(data) < size:
            return '', 0, 0
        text, used = plain(data[start:], errors, final)
        return text, used + start, byteorder

    def decode_it(data, errors='strict', final=False, /):
        return ex_decode(data, errors, 0, final)[:2]

    return staticmethod(encode_it), staticmethod(decode_it), staticmethod(ex_decode)


utf_16_encode, utf_16_decode, utf_16_ex_decode = _marked('utf-16', 2, utf_16_le_decode, utf_16_be_decode)
utf_32_encode, utf_32_decode, utf_32_ex_decode = _marked('utf-32', 4, utf_32_le_decode, utf_32_be_decode)


def _handle(errors, fault):
    replacement, position = lookup_error(errors)(fault)
    length = len(fault.object)
    if position < 0:
        position += length
    if not 0 <= position <= length:
        raise IndexError(f'position {position} from error handler out of bounds')
    return replacement, position


@staticmethod
def charmap_build(map, /):
    """The table to encode with, of a str to decode with."""
    return {ord(c): i for i, c in enumerate(map) if c != '\ufffe'}


@staticmethod
def charmap_encode(str, errors='strict', mapping=None, /):
    """Encode with a mapping from code points to bytes or ints; without one, as Latin-1."""
    if mapping is None:
        return latin_1_encode(str, errors)
    errors = errors or 'strict'

    def one(c):
        try:
            value = mapping[ord(c)]
        except LookupError:
            return None
        if value is None or isinstance(value, bytes):
            return value
        if not isinstance(value, int):
            raise TypeError(f'character mapping must return integer, bytes or None, not {type(value).__name__}')
        if not 0 <= value < 256:
            raise TypeError('character mapping must be in range(256)')
        return bytes((value,))

    parts, i = [], 0
    while i < len(str):
        part = one(str[i])
        if part is not None:
            parts.append(part)
            i += 1
            continue
        end = i + 1
        while end < len(str) and one(str[end]) is None:
            end += 1
        fault = UnicodeEncodeError('charmap', str, i, end, 'character maps to <undefined>')
        replacement, i = _handle(errors, fault)
        if isinstance(replacement, bytes):
            parts.append(replacement)
            continue
        for c in replacement:
            part = one(c)
            if part is None:
                raise fault
            parts.append(part)
    return b''.join(parts), len(str)


@staticmethod
def charmap_decode(data, errors='strict', mapping=None, /):
    """Decode with a str or a mapping from ints to strs or ints; without one, as Latin-1."""
    data = bytes(data)
    if mapping is None:
        return latin_1_decode(data, errors)
    errors = errors or 'strict'
    parts, i = [], 0
    while i < len(data):
        try:
            value = mapping[data[i]]
        except LookupError:
            value = None
        if isinstance(value, int):
            value = chr(value)
        if value is None or value == '\ufffe':
            replacement, i = _handle(errors, UnicodeDecodeError('charmap', data, i, i + 1, 'character maps to <undefined>'))
            parts.append(replacement)
            continue
        if not isinstance(value, str):
            raise TypeError('character mapping must return integer, None or str')
        parts.append(value)
        i += 1
    return ''.join(parts), len(data)


@staticmethod
def readbuffer_encode(data, errors='strict', /):
    """The bytes of an object."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


@staticmethod
def escape_encode(data, errors='strict', /):
    """The bytes as the text of a literal, without its quotes."""
    if not isinstance(data, bytes):
        raise TypeError(f'escape_encode() argument 1 must be bytes, not {type(data).__name__}')
    text = repr(data + b'"')[2:-2]
    return text.encode('ascii').replace(b"\\'", b"'").replace(b"'", b"\\'"), len(data)


@staticmethod
def escape_decode(data, errors='strict', /):
    """The bytes that the text of a literal stands for."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    simple = {10: b'', 92: b'\\', 39: b"'", 34: b'"', 98: b'\b', 102: b'\f', 116: b'\t', 110: b'\n', 114: b'\r', 118: b'\v', 97: b'\a'}
    digits = b'01234567'
    parts, i, n = [], 0, len(data)
    while i < n:
        cut = data.find(b'\\', i)
        if cut < 0:
            parts.append(data[i:])
            break
        parts.append(data[i:cut])
        if cut + 1 == n:
            raise ValueError('Trailing \\ in string')
        c = data[cut + 1]
        i = cut + 2
        if c in simple:
            parts.append(simple[c])
        elif c in digits:
            end = i
            while end < n and end < i + 2 and data[end] in digits:
                end += 1
            parts.append(bytes((int(data[i - 1:end], 8) & 0xff,)))
            i = end
        elif c == 120:
            try:
                parts.append(bytes.fromhex(data[i:i + 2].decode('ascii')) if len(data[i:i + 2].strip()) == 2 else int(''))
                i += 2
            except ValueError:
                if errors == 'strict' or not errors:
                    raise ValueError(f'invalid \\x escape at position {cut}') from None
                if errors not in ('replace', 'ignore'):
                    raise ValueError(f'decoding error; unknown error handling code: {errors}') from None
                if errors == 'replace':
                    parts.append(b'?')
                if i < n and data[i:i + 1].isalnum():
                    i += 1
        else:
            parts.append(data[cut:i])
    return b''.join(parts), n
