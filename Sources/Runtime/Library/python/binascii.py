"""Bytes as text. Python library reference, "binascii". Base 64 and checksums are native."""

class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def _text(data):
    """Data that may be given as ASCII text."""
    if isinstance(data, str):
        if not data.isascii():
            raise ValueError('string argument should contain only ASCII characters')
        return data.encode('ascii')
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f'argument should be bytes, buffer or ASCII string, not {type(data).__name__!r}') from None


def _raw(data):
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _index(value):
    return range(value).stop


def a2b_base64(data, /, *, strict_mode=False):
    result = _decoded(_text(data), bool(strict_mode))
    if type(result) is str:
        raise Error(result)
    return result


def b2a_base64(data, /, *, newline=True):
    return _encoded(_raw(data)) + (b'\n' if newline else b'')


def b2a_hex(data, sep=None, bytes_per_sep=1):
    data = _raw(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode('ascii')


def hexlify(data, sep=None, bytes_per_sep=1):
    return b2a_hex(data, sep, bytes_per_sep)


_hexadecimal = frozenset(b'0123456789abcdefABCDEF')


def a2b_hex(hexstr, /):
    text = _text(hexstr)
    if len(text) % 2:
        raise Error('Odd-length string')
    if not _hexadecimal.issuperset(text):
        raise Error('Non-hexadecimal digit found')
    return bytes.fromhex(text.decode('ascii'))


unhexlify = a2b_hex


def crc32(data, crc=0, /):
    return _crc32(_raw(data), _index(crc) & 0xffffffff)


def crc_hqx(data, crc, /):
    return _crc_hqx(_raw(data), _index(crc) & 0xffff)


def a2b_uu(data, /):
    text = _text(data)
    if not text:
        return b'\0' * 32
    length = text[0] - 32 & 63
    result = bytearray()
    left = bits = 0
    i = 1
    while len(result) < length:
        c = text[i] if i < len(text) else 32
        i += 1
        if c in b'\r\n':
            c = 32
            i = len(text)
        elif not 32 <= c <= 96:
            raise Error('Illegal char')
        left = (left << 6 | c - 32 & 63) & 0xffffffff
        bits += 6
        if bits >= 8:
            bits -= 8
            result.append(left >> bits & 255)
            left &= (1 << bits) - 1
    for c in text[i:]:
        if c not in b' `\r\n':
            raise Error('Trailing garbage')
    return bytes(result)


def b2a_uu(data, /, *, backtick=False):
    data = _raw(data)
    if len(data) > 45:
        raise Error('At most 45 bytes at once')
    result = bytearray()

    def digit(value):
        result.append(96 if backtick and not value else value + 32)

    digit(len(data))
    padded = bytes(data) + bytes(-len(data) % 3)
    for i in range(0, len(padded), 3):
        word = int.from_bytes(padded[i:i + 3], 'big')
        for shift in 18, 12, 6, 0:
            digit(word >> shift & 63)
    return bytes(result) + b'\n'


def a2b_qp(data, header=False):
    text = _text(data)
    result = bytearray()
    i, end = 0, len(text)
    while i < end:
        c = text[i]
        i += 1
        if c == 0x3d:
            if i >= end:
                break
            if text[i] in b'\r\n':
                # A soft break takes the rest of its line away.
                while i < end and text[i] != 10:
                    i += 1
                i += 1
            elif text[i] == 0x3d:
                result.append(0x3d)
                i += 1
            elif i + 1 < end and text[i] in _hexadecimal and text[i + 1] in _hexadecimal:
                result.append(int(text[i:i + 2], 16))
                i += 2
            else:
                result.append(0x3d)
        elif header and c == 0x5f:
            result.append(32)
        else:
            result.append(c)
    return bytes(result)


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    data = bytes(_raw(data))
    first = data.find(10)
    newline = b'\r\n' if first > 0 and data[first - 1] == 13 else b'\n'
    result = bytearray()
    column = 0

    def soft_break():
        nonlocal column
        result.extend(b'=' + newline)
        column = 0

    i, end = 0, len(data)
    while i < end:
        c = data[i]
        is_last = i + 1 >= end
        breaks = istext and (c == 10 or c == 13 and not is_last and data[i + 1] == 10)
        if (c > 126 or c == 0x3d or header and c == 0x5f or c == 0x2e and column == 0 and (is_last or data[i + 1] in b'\n\r\0')
                or not istext and c in b'\r\n' or c in b'\t ' and is_last
                or c < 33 and c not in b'\r\n\t ' or c in b'\t ' and quotetabs):
            if column + 3 >= 76:
                soft_break()
            result.extend(b'=%02X' % c)
            column += 3
            i += 1
        elif breaks:
            # White space in front of a line's end would be lost.
            if result and column and result[-1] in b' \t':
                result[-1:] = b'=%02X' % result[-1]
            result.extend(newline)
            column = 0
            i += 2 if c == 13 else 1
        else:
            if not is_last and data[i + 1] != 10 and column + 1 >= 76:
                soft_break()
            column += 1
            result.append(0x5f if header and c == 32 else c)
            i += 1
    return bytes(result)
