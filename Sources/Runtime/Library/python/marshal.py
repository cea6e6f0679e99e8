"""Values as bytes, in CPython's format. Python library reference, "marshal".

Code objects are not written: their instructions are not CPython's. What occurs more than once is written each time, as in version 2, so the
bytes can differ from CPython's; either reads what the other wrote.
"""
import struct as _struct

version = 4
_float = _struct.Struct('<d')


def dumps(value, version=version, /):
    """The bytes of a value."""
    result = bytearray()
    _write(result, value, 0)
    return bytes(result)


def dump(value, file, version=version, /):
    """Write the bytes of a value to a file."""
    return file.write(dumps(value, version))


def loads(bytes, /):
    """The value of bytes."""
    data = memoryview(bytes).cast('B')
    reader = _Reader(data)
    return reader.value()


def load(file, /):
    """The value that the bytes at a file's position stand for."""
    reader = _Reader(None)
    reader._file = file
    return reader.value()


_constants = {'N': None, 'T': True, 'F': False, '.': Ellipsis, 'S': StopIteration}
_sequences = {tuple: b'(', list: b'[', set: b'<', frozenset: b'>'}


def _write(out, value, depth):
    if depth > 2000:
        raise ValueError('object too deeply nested to marshal')
    kind = type(value)
    for letter, constant in _constants.items():
        if value is constant:
            out += letter.encode()
            return
    if kind is int:
        if -1 << 31 <= value < 1 << 31:
            out += b'i' + value.to_bytes(4, 'little', signed=True)
            return
        digits = []
        left = abs(value)
        while left:
            digits.append(left & 0x7fff)
            left >>= 15
        count = len(digits) if value > 0 else -len(digits)
        out += b'l' + count.to_bytes(4, 'little', signed=True) + b''.join([digit.to_bytes(2, 'little') for digit in digits])
    elif kind is float:
        out += b'g' + _float.pack(value)
    elif kind is complex:
        out += b'y' + _float.pack(value.real) + _float.pack(value.imag)
    elif kind is str:
        data = value.encode('utf-8', 'surrogatepass')
        out += b'u' + len(data).to_bytes(4, 'little') + data
    elif kind in _sequences:
        out += _sequences[kind] + len(value).to_bytes(4, 'little')
        for item in value:
            _write(out, item, depth + 1)
    elif kind is dict:
        out += b'{'
        for key, item in value.items():
            _write(out, key, depth + 1)
            _write(out, item, depth + 1)
        out += b'0'
    else:
        try:
            data = memoryview(value).tobytes()
        except TypeError:
            raise ValueError('unmarshallable object') from None
        out += b's' + len(data).to_bytes(4, 'little') + data


_end = object()


class _Reader:
    def __init__(self, data):
        self._data, self._place, self._file, self._known, self._depth = data, 0, None, [], 0

    def take(self, count):
        if self._file is not None:
            data = self._file.read(count)
            if len(data) != count:
                raise EOFError('marshal data too short')
            return data
        if count > len(self._data) - self._place:
            raise EOFError('marshal data too short')
        self._place += count
        return bytes(self._data[self._place - count:self._place])

    def number(self, size=4):
        return int.from_bytes(self.take(size), 'little', signed=True)

    def size(self, what):
        size = self.number()
        if size < 0:
            raise ValueError(f'bad marshal data ({what} size out of range)')
        return size

    def value(self):
        result = self.item()
        if result is _end:
            raise TypeError('NULL object in marshal data for object')
        return result

    def item(self):
        try:
            code = self.take(1)[0]
        except EOFError:
            raise EOFError('EOF read where object expected') from None
        letter, is_known = chr(code & 0x7f), code & 0x80
        self._depth += 1
        if self._depth > 2000:
            raise ValueError('recursion limit exceeded')
        try:
            if letter == '0':
                return _end
            if letter in _constants:
                return _constants[letter]
            if letter == 'r':
                place = self.number()
                if not 0 <= place < len(self._known) or self._known[place] is _end:
                    raise ValueError('bad marshal data (invalid reference)')
                return self._known[place]
            place = len(self._known)
            if is_known:
                self._known.append(_end)
            result = self.content(letter, place if is_known else None)
            if is_known:
                self._known[place] = result
            return result
        finally:
            self._depth -= 1

    def content(self, letter, place):
        if letter == 'i':
            return self.number()
        if letter == 'I':
            return self.number(8)
        if letter == 'l':
            count = self.number()
            result = 0
            for i in range(abs(count)):
                digit = int.from_bytes(self.take(2), 'little')
                if digit > 0x7fff:
                    raise ValueError('bad marshal data (digit out of range in long)')
                result |= digit << 15 * i
            return -result if count < 0 else result
        if letter == 'g':
            return _float.unpack(self.take(8))[0]
        if letter == 'y':
            return complex(_float.unpack(self.take(8))[0], _float.unpack(self.take(8))[0])
        if letter == 'f':
            return float(self.take(self.take(1)[0]))
        if letter == 's':
            return self.take(self.size('bytes object'))
        if letter in 'ut':
            return self.take(self.size('string')).decode('utf-8', 'surrogatepass')
        if letter in 'aA':
            return self.take(self.size('string')).decode('ascii')
        if letter in 'zZ':
            return self.take(self.take(1)[0]).decode('ascii')
        if letter == ')':
            return tuple([self.value() for _ in range(self.take(1)[0])])
        if letter == '(':
            return tuple([self.value() for _ in range(self.size('tuple'))])
        if letter == '<':
            return set([self.value() for _ in range(self.size('set'))])
        if letter == '>':
            return frozenset([self.value() for _ in range(self.size('set'))])
        if letter == '[':
            result = []
            if place is not None:
                self._known[place] = result
            for _ in range(self.size('list')):
                result.append(self.value())
            return result
        if letter == '{':
            result = {}
            if place is not None:
                self._known[place] = result
            while (key := self.item()) is not _end:
                result[key] = self.value()
            return result
        if letter == 'c':
            raise ValueError("code objects of CPython cannot be read: their instructions are not Torpor's")
        raise ValueError('bad marshal data (unknown type code)')
