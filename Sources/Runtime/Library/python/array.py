"""Arrays of numbers of one type. Python library reference, "array". The items lie in a list and are packed when bytes are asked for."""

from _struct import _index
from _struct import error as _struct_error
from _struct import Struct as _Struct

_new = object.__new__
typecodes = 'bBuhHiIlLqQfd'
_structs = {code: _Struct('=' + {'u': 'I', 'l': 'q', 'L': 'Q'}.get(code, code)) for code in typecodes}
_names = {
    'b': 'signed char', 'B': 'unsigned byte integer', 'h': 'signed short integer', 'H': 'unsigned short', 'i': 'signed integer',
    'I': 'unsigned int', 'L': 'unsigned long', 'l': 'signed long', 'q': 'signed long long', 'Q': 'unsigned long long',
}
_bounds = {
    code: (0, 256 ** s.size - 1) if code.isupper() else (-256 ** s.size // 2, 256 ** s.size // 2 - 1)
    for code, s in _structs.items() if code not in 'ufd'
}


def _item(code, value):
    """A value as the array keeps it."""
    if code == 'd' and type(value) is float:
        return value
    bounds = _bounds.get(code)
    if bounds is not None:
        if isinstance(value, float):
            raise TypeError("'float' object cannot be interpreted as an integer")
        value = _index(value)
        if not bounds[0] <= value <= bounds[1]:
            raise OverflowError(_overflow(code, value))
        return int(value)
    if code == 'u':
        if not isinstance(value, str):
            raise TypeError('array item must be unicode character')
        if len(value) != 1:
            raise TypeError('array item must be unicode character')
        return str(value)
    if not isinstance(value, (int, float)) and not hasattr(type(value), '__float__') and not hasattr(type(value), '__index__'):
        raise TypeError(f'must be real number, not {type(value).__name__}')
    value = float(value)
    if code == 'f':
        return _structs['f'].unpack(_single(value))[0]
    return value


def _single(value):
    """The four bytes of a float; one too large becomes infinite, as a C conversion makes it."""
    try:
        return _structs['f'].pack(value)
    except OverflowError:
        return _structs['f'].pack(float('inf') if value > 0 else float('-inf'))


def _overflow(code, value):
    low = value < 0
    if code in 'bhi':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code == 'B':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code == 'H':
        return f"{_names[code]} is {'less than minimum' if low else 'greater than maximum'}"
    if code in 'IL':
        if low:
            return "can't convert negative value to unsigned int"
        return f'{_names[code]} is greater than maximum' if value < 2 ** 64 else 'Python int too large to convert to C unsigned long'
    if code == 'l':
        return 'Python int too large to convert to C long'
    if code == 'q':
        return 'int too big to convert'
    return "can't convert negative int to unsigned" if low else 'int too big to convert'


class array:
    __slots__ = '_code', '_items', '__weakref__'
    __module__ = 'array'
    __hash__ = None
    __class_getitem__ = classmethod(type(list[int]))

    def __new__(cls, typecode, initializer=(), /, **kwargs):
        if kwargs and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not isinstance(typecode, str) or len(typecode) != 1:
            shown = type(typecode).__name__
            raise TypeError(f'array() argument 1 must be a unicode character, not {shown}')
        if typecode not in typecodes:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        if isinstance(initializer, str) and typecode != 'u':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if isinstance(initializer, array) and initializer._code == 'u' and typecode != 'u':
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
        self = _new(cls)
        self._code = typecode
        self._items = []
        if isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self._items = [_item(typecode, value) for value in initializer]
        return self

    def __init__(self, *args, **kwargs):
        pass

    @property
    def typecode(self):
        return self._code

    @property
    def itemsize(self):
        return _structs[self._code].size

    def append(self, v, /):
        self._items.append(_item(self._code, v))

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb._code != self._code:
                raise TypeError('can only extend with array of same kind')
            self._items.extend(bb._items)
        else:
            for value in bb:
                self._items.append(_item(self._code, value))

    def insert(self, i, v, /):
        self._items.insert(i, _item(self._code, v))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError('pop from empty array')
        return self._items.pop(i)

    def remove(self, v, /):
        for i, item in enumerate(self._items):
            if item == v:
                del self._items[i]
                return
        raise ValueError('array.remove(x): x not in array')

    def index(self, v, start=0, stop=9223372036854775807, /):
        items = self._items
        for i in range(*slice(_index(start), _index(stop)).indices(len(items))):
            if items[i] == v:
                return i
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        return self._items.count(v)

    def reverse(self, /):
        self._items.reverse()

    def byteswap(self, /):
        size = self.itemsize
        data = self.tobytes()
        swapped = b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)])
        self._items = self._unpacked(swapped)

    def buffer_info(self, /):
        """There are no addresses here."""
        raise NotImplementedError('array.buffer_info(): items have no address')

    # Bytes.

    def _unpacked(self, data):
        values = [value for value, in _structs[self._code].iter_unpack(data)]
        return [chr(value) for value in values] if self._code == 'u' else values

    def frombytes(self, buffer, /):
        if isinstance(buffer, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = buffer.tobytes() if isinstance(buffer, array) else bytes(memoryview(buffer))
        if len(data) % self.itemsize:
            raise ValueError('bytes length not a multiple of item size')
        self._items.extend(self._unpacked(data))

    def tobytes(self, /):
        pack = _structs[self._code].pack
        items = self._items
        if self._code == 'u':
            items = map(ord, items)
        return b''.join([pack(item) for item in items])

    __bytes__ = tobytes

    def fromfile(self, f, n, /):
        if n < 0:
            raise ValueError('negative count')
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data)
        if len(data) < n * self.itemsize:
            raise EOFError('read() returned too few bytes')

    def tofile(self, f, /):
        f.write(self.tobytes())

    def fromlist(self, list, /):
        if type(list) is not _list and not isinstance(list, _list):
            raise TypeError('arg must be list')
        self._items.extend([_item(self._code, value) for value in list])

    def tolist(self, /):
        return self._items[:]

    def fromunicode(self, ustr, /):
        if self._code != 'u':
            raise ValueError('fromunicode() may only be called on unicode type arrays')
        self._items.extend(ustr)

    def tounicode(self, /):
        if self._code != 'u':
            raise ValueError('tounicode() may only be called on unicode type arrays')
        return ''.join(self._items)

    # The sequence.

    def _made(self, items):
        other = _new(array)
        other._code = self._code
        other._items = items
        return other

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i, /):
        try:
            found = self._items[i]
        except IndexError:
            raise IndexError('array index out of range') from None
        except TypeError:
            if type(i) is slice:
                raise
            raise TypeError('array indices must be integers') from None
        return self._made(found) if type(i) is slice else found

    def __setitem__(self, i, value, /):
        if type(i) is slice:
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            if value._code != self._code:
                raise TypeError("bad argument type for built-in operation")
            try:
                self._items[i] = value._items[:]
            except ValueError as error:
                raise ValueError(str(error).replace('sequence', 'array')) from None
            return
        if type(i) is not int:
            if not isinstance(i, int) and not hasattr(type(i), '__index__'):
                raise TypeError('array indices must be integers')
            i = _index(i)
        if not -len(self._items) <= i < len(self._items):
            raise IndexError('array assignment index out of range')
        self._items[i] = _item(self._code, value)

    def __delitem__(self, i, /):
        if not isinstance(i, slice) and not -len(self._items) <= _index(i) < len(self._items):
            raise IndexError('array assignment index out of range')
        del self._items[i]

    def __contains__(self, item, /):
        return item in self._items

    def __iter__(self):
        return iter(self._items)

    def __add__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other._code != self._code:
            raise TypeError('bad argument type for built-in operation')
        return self._made(self._items + other._items)

    def __iadd__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n, /):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        return self._made(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n, /):
        self._items *= n
        return self

    def __copy__(self, /):
        return self._made(self._items[:])

    def __deepcopy__(self, unused, /):
        return self._made(self._items[:])

    def __reduce_ex__(self, value, /):
        items = ''.join(self._items) if self._code == 'u' else self._items[:]
        return type(self), (self._code, items), getattr(self, '__dict__', None)

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self._code}')"
        items = ''.join(self._items) if self._code == 'u' else self._items
        return f"{name}('{self._code}', {items!r})"


_list = list


def _compared(name, compare):
    def method(self, other, /):
        return compare(self._items, other._items) if isinstance(other, array) else NotImplemented
    method.__name__ = name
    setattr(array, name, method)


_compared('__eq__', lambda a, b: a == b)
_compared('__ne__', lambda a, b: a != b)
_compared('__lt__', lambda a, b: a < b)
_compared('__le__', lambda a, b: a <= b)
_compared('__gt__', lambda a, b: a > b)
_compared('__ge__', lambda a, b: a >= b)
del _compared
ArrayType = array
