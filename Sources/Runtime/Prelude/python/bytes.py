# Twins of the methods of bytes and bytearray: see str.py.

_missing = []


def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)


def _key(key):
    if type(key) is slice:
        return slice(_int(key.start), _int(key.stop), _int(key.step))
    return _int(key)


def _base(value):
    return bytes if isinstance(value, bytes) else bytearray


def _content(source, name):
    # The bytes of an iterable of ints.
    try:
        iterator = iter(source)
    except TypeError:
        raise TypeError(f"cannot convert '{type(source).__name__}' object to {name}") from None
    return [_int(item) for item in iterator]


def bytes_new(cls, source=_missing, encoding=_missing, errors=_missing):
    if encoding is not _missing or errors is not _missing:
        content = _encoded(source, encoding, errors, 'bytes')
    elif source is _missing:
        content = b''
    elif type(source) in (bytes, bytearray):
        content = bytes.__new__(bytes, source)
    else:
        content = _call_special(source, '__bytes__')
        if content is NotImplemented:
            if isinstance(source, str):
                raise TypeError('string argument without an encoding')
            content = _plain(source, 'bytes', bytes)
        elif not isinstance(content, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {type(content).__name__})')
    if cls is bytes:
        return content
    return bytes.__new__(cls, bytearray(content))


def _plain(source, name, kind):
    if isinstance(source, (bytes, bytearray)):
        return kind(bytearray.copy(source) if isinstance(source, bytearray) else bytes.__bytes__(source))
    count = _int(source)
    if isinstance(count, int):
        return kind(count)
    return kind(_content(source, name))


def _encoded(source, encoding, errors, name):
    if encoding is not _missing and not isinstance(encoding, str):
        raise TypeError(f"{name}() argument 'encoding' must be str, not {type(encoding).__name__}")
    if errors is not _missing and not isinstance(errors, str):
        raise TypeError(f"{name}() argument 'errors' must be str, not {type(errors).__name__}")
    if not isinstance(source, str):
        raise TypeError(('errors' if encoding is _missing else 'encoding') + ' without a string argument')
    if encoding is _missing:
        raise TypeError('string argument without an encoding')
    return str.encode(source, encoding, 'strict' if errors is _missing else errors)


def bytes_bytearray_init(self, source=_missing, encoding=_missing, errors=_missing):
    if encoding is not _missing or errors is not _missing:
        content = _encoded(source, encoding, errors, 'bytearray')
    elif source is _missing:
        content = b''
    elif isinstance(source, str):
        raise TypeError('string argument without an encoding')
    else:
        content = _plain(source, 'bytearray', bytearray)
    bytearray.__init__(self, content)


def bytes_mul(self, value, /):
    return _base(self).__mul__(self, _int(value))


def bytes_imul(self, value, /):
    return bytearray.__imul__(self, _int(value))


def bytes_contains(self, key, /):
    return _base(self).__contains__(self, _int(key))


def bytes_getitem(self, key, /):
    return _base(self).__getitem__(self, _key(key))


def bytes_setitem(self, key, value, /):
    if type(key) is not slice:
        return bytearray.__setitem__(self, _int(key), _int(value))
    key = _key(key)
    key.indices(0)
    if not isinstance(value, (int, float, complex, str, bytes, bytearray, memoryview)):
        value = bytearray(_content(value, 'bytearray'))
    return bytearray.__setitem__(self, key, value)


def bytes_delitem(self, key, /):
    return bytearray.__delitem__(self, _key(key))


def bytes_append(self, item, /):
    return bytearray.append(self, _int(item))


def bytes_extend(self, iterable_of_ints, /):
    if isinstance(iterable_of_ints, (bytes, bytearray)):
        return bytearray.extend(self, iterable_of_ints)
    try:
        iterator = iter(iterable_of_ints)
    except TypeError:
        raise TypeError(f"can't extend bytearray with {type(iterable_of_ints).__name__}") from None
    return bytearray.extend(self, [_int(item) for item in iterator])


def bytes_insert(self, index, item, /):
    return bytearray.insert(self, _int(index), _int(item))


def bytes_pop(self, index=-1, /):
    return bytearray.pop(self, _int(index))


def bytes_remove(self, value, /):
    return bytearray.remove(self, _int(value))


def bytes_find(self, sub, start=None, end=None, /):
    return _base(self).find(self, _int(sub), _int(start), _int(end))


def bytes_rfind(self, sub, start=None, end=None, /):
    return _base(self).rfind(self, _int(sub), _int(start), _int(end))


def bytes_index(self, sub, start=None, end=None, /):
    return _base(self).index(self, _int(sub), _int(start), _int(end))


def bytes_rindex(self, sub, start=None, end=None, /):
    return _base(self).rindex(self, _int(sub), _int(start), _int(end))


def bytes_count(self, sub, start=None, end=None, /):
    return _base(self).count(self, _int(sub), _int(start), _int(end))


def bytes_startswith(self, prefix, start=None, end=None, /):
    return _base(self).startswith(self, prefix, _int(start), _int(end))


def bytes_endswith(self, suffix, start=None, end=None, /):
    return _base(self).endswith(self, suffix, _int(start), _int(end))


def bytes_replace(self, old, new, count=-1, /):
    return _base(self).replace(self, old, new, _int(count))


def bytes_split(self, /, sep=None, maxsplit=-1):
    return _base(self).split(self, sep, _int(maxsplit))


def bytes_rsplit(self, /, sep=None, maxsplit=-1):
    return _base(self).rsplit(self, sep, _int(maxsplit))


def bytes_splitlines(self, /, keepends=False):
    return _base(self).splitlines(self, _int(keepends))


def bytes_join(self, iterable_of_bytes, /):
    try:
        iterator = iter(iterable_of_bytes)
    except TypeError:
        raise TypeError('can only join an iterable') from None
    return _base(self).join(self, [*iterator])


def bytes_ljust(self, width, fillchar=b' ', /):
    return _base(self).ljust(self, _int(width), fillchar)


def bytes_rjust(self, width, fillchar=b' ', /):
    return _base(self).rjust(self, _int(width), fillchar)


def bytes_center(self, width, fillchar=b' ', /):
    return _base(self).center(self, _int(width), fillchar)


def bytes_zfill(self, width, /):
    return _base(self).zfill(self, _int(width))


def bytes_expandtabs(self, /, tabsize=8):
    return _base(self).expandtabs(self, _int(tabsize))


def bytes_hex(self, /, sep=_missing, bytes_per_sep=1):
    if sep is _missing:
        return _base(self).hex(self)
    return _base(self).hex(self, sep, _int(bytes_per_sep))


# memoryview

def bytes_view_hex(self, /, *args, **kwargs):
    return self.tobytes().hex(*args, **kwargs)


def _view_key(key):
    if isinstance(key, tuple):
        return tuple([_int(index) for index in key])
    return _key(key) if isinstance(key, slice) else _int(key) if _special(key, '__index__') is not None else key


def bytes_view_getitem(self, key, /):
    return memoryview.__getitem__(self, _view_key(key))


def bytes_view_setitem(self, key, value, /):
    letter = self.format[-1]
    if letter in 'fde' and _special(value, '__float__') is not None:
        value = float(value)
    elif letter == '?':
        value = bool(value)
    elif letter != 'c' and not isinstance(key, slice) and _special(value, '__index__') is not None:
        value = _int(value)
    memoryview.__setitem__(self, _view_key(key), value)
