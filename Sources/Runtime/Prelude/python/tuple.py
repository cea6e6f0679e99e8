"""Twins of the methods of tuple, where comparing, iterating, hashing or indexing is up to classes written in Python."""

_len = tuple.__len__
_get = tuple.__getitem__

# The tuples whose repr is being made, outermost first.
_shown = _kept('shown', [])


def tuple_new(cls, iterable=(), /):
    if cls is tuple and type(iterable) is tuple:
        return iterable
    iterator = iter(iterable)
    _length_hint(iterable)
    return tuple.__new__(cls, [item for item in iterator])


def _bound(value):
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or have an __index__ method")
    return _index(value)


def tuple_index(self, value, start=0, stop=9223372036854775807, /):
    start = _bound(start)
    stop = _bound(stop)
    n = _len(self)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop += n
    i = start
    while i < stop and i < n:
        item = _get(self, i)
        if item is value or item == value:
            return i
        i += 1
    raise ValueError("tuple.index(x): x not in tuple")


def tuple_count(self, value, /):
    n = 0
    for item in tuple.__iter__(self):
        if item is value or item == value:
            n += 1
    return n


def tuple_contains(self, value, /):
    for item in tuple.__iter__(self):
        if item is value or item == value:
            return True
    return False


def tuple_getitem(self, index, /):
    if isinstance(index, slice):
        return _get(self, _plain_slice(index))
    return _get(self, index if _type_lookup(type(index), "__index__") is None else _index(index))


def tuple_mul(self, value, /):
    return tuple.__mul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))


def _difference(self, value):
    """Index of the first items that differ, -1 where one tuple ends first."""
    n = min(_len(self), _len(value))
    i = 0
    while i < n:
        a = _get(self, i)
        b = _get(value, i)
        if not (a is b or a == b):
            return i
        i += 1
    return -1


def tuple_eq(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    return _difference(self, value) < 0 and _len(self) == _len(value)


def tuple_ne(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    return not (_difference(self, value) < 0 and _len(self) == _len(value))


def tuple_lt(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) < _len(value) if i < 0 else _get(self, i) < _get(value, i)


def tuple_le(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) <= _len(value) if i < 0 else _get(self, i) <= _get(value, i)


def tuple_gt(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) > _len(value) if i < 0 else _get(self, i) > _get(value, i)


def tuple_ge(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) >= _len(value) if i < 0 else _get(self, i) >= _get(value, i)


def tuple_hash(self, /):
    return _tuple_hash([hash(item) for item in tuple.__iter__(self)])


def tuple_repr(self, /):
    n = _len(self)
    if n == 0:
        return "()"
    for shown in _shown:
        if shown is self:
            return "(...)"
    list.append(_shown, self)
    try:
        # No comprehension: one frame for each level of nesting.
        parts = []
        for item in tuple.__iter__(self):
            parts.append(repr(item))
    finally:
        _shown.pop()
    return "(" + parts[0] + ",)" if n == 1 else "(" + ", ".join(parts) + ")"
