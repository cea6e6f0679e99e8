"""Values as bytes and back. Python library reference, "struct". Formats are read and bytes are made natively."""

class error(Exception):
    __module__ = 'struct'


def _index(value):
    if isinstance(value, int):
        return value
    if not hasattr(type(value), '__index__'):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    return range(value).stop


def _checked(result):
    if type(result) is str:
        raise error(result)
    return result


def _viewed(buffer):
    try:
        return memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None


def _pack(name, format, values):
    while True:
        packed = _packed(format, values)
        if type(packed) is bytes:
            return packed
        if type(packed) is str:
            raise error(f'{name} {packed}' if packed.startswith('expected') else packed)
        value = values[packed]
        if hasattr(type(value), '__index__'):
            try:
                value = _index(value)
            except TypeError:
                raise error('required argument is not an integer') from None
        elif hasattr(type(value), '__float__'):
            value = float(value)
        else:
            value = bool(value)
        values = values[:packed] + (value,) + values[packed + 1:]


def _pack_into(format, size, buffer, offset, values):
    target = _viewed(buffer)
    if target.readonly:
        raise TypeError(f'argument must be read-write bytes-like object, not {type(buffer).__name__}')
    target = target.cast('B')
    offset = _place(_index(offset), size, len(target), 'pack_into', 'packing', 'no space to pack')
    target[offset:offset + size] = _pack('pack_into', format, values)


# Where `size` bytes begin in a buffer, counted from its end when negative; struct.error where they do not lie within it.
def _place(offset, size, length, function, doing, lack):
    if offset < 0:
        if offset + size > 0:
            raise error(f'{lack} {size} bytes at offset {offset}')
        if offset + length < 0:
            raise error(f'offset {offset} out of range for {length}-byte buffer')
        offset += length
    if length - offset < size:
        raise error(f'{function} requires a buffer of at least {offset + size} bytes for {doing} {size} bytes '
                    f'at offset {offset} (actual buffer size is {length})')
    return offset


def _unpack_from(format, size, buffer, offset):
    offset = _place(_index(offset), size, _viewed(buffer).nbytes, 'unpack_from', 'unpacking', 'not enough data to unpack')
    return _unpacked(format, buffer, offset)


class Struct:
    __slots__ = '_format', '_size', '_count', '__weakref__'
    __module__ = '_struct'

    def __init__(self, format):
        if isinstance(format, str) and not format.isascii():
            format.encode('ascii')
        if not isinstance(format, (str, bytes)):
            raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
        self._size, self._count = _checked(_measured(format))
        self._format = format

    @property
    def format(self):
        return self._format if isinstance(self._format, str) else self._format.decode('ascii')

    @property
    def size(self):
        return self._size

    def pack(self, /, *values):
        """Return a bytes object containing values packed according to the format string S.format."""
        return _pack('pack', self._format, values)

    def pack_into(self, buffer, offset, /, *values):
        """Pack the values according to the format string S.format and write the packed bytes into the writable buffer."""
        _pack_into(self._format, self._size, buffer, offset, values)

    def unpack(self, buffer, /):
        if _viewed(buffer).nbytes != self._size:
            raise error(f'unpack requires a buffer of {self._size} bytes')
        return _unpacked(self._format, buffer, 0)

    def unpack_from(self, /, buffer, offset=0):
        """Return a tuple containing unpacked values, from an offset on."""
        return _unpack_from(self._format, self._size, buffer, offset)

    def iter_unpack(self, buffer, /):
        if not self._size:
            raise error('cannot iteratively unpack with a struct of length 0')
        length = _viewed(buffer).nbytes
        if length % self._size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {self._size} bytes')
        return unpack_iterator(self._format, self._size, buffer, length)

    def __repr__(self):
        return f'<_struct.Struct object at {id(self):#x}>'


class unpack_iterator:
    __slots__ = '_format', '_size', '_buffer', '_length', '_offset'
    __module__ = '_struct'

    def __init__(self, format, size, buffer, length):
        self._format, self._size, self._buffer, self._length, self._offset = format, size, buffer, length, 0

    def __iter__(self):
        return self

    def __length_hint__(self):
        return (self._length - self._offset) // self._size

    def __next__(self):
        if self._offset >= self._length:
            raise StopIteration
        values = _unpacked(self._format, self._buffer, self._offset)
        self._offset += self._size
        return values


# Compiled formats. Bounded, as CPython's.
_cache = {}


def _compiled(format):
    if isinstance(format, (str, bytes)):
        found = _cache.get(format)
        if found is not None:
            return found
    made = Struct(format)
    if len(_cache) >= 100:
        _cache.clear()
    _cache[format] = made
    return made


def _clearcache():
    _cache.clear()


def calcsize(format, /):
    return _compiled(format)._size


def pack(format, /, *values):
    return _pack('pack', _compiled(format)._format, values)


def pack_into(format, buffer, offset, /, *values):
    _compiled(format).pack_into(buffer, offset, *values)


def unpack(format, buffer, /):
    return _compiled(format).unpack(buffer)


def unpack_from(format, /, buffer, offset=0):
    """Return a tuple containing values unpacked according to the format string, from an offset on."""
    return _compiled(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    """Return an iterator yielding tuples unpacked from the given bytes source."""
    return _compiled(format).iter_unpack(buffer)
