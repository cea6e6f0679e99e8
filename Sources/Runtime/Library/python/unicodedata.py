"""What the Unicode Character Database says of characters. Python library reference, "unicodedata". Tables and forms are native."""

unidata_version = '14.0.0'
_absent = object()


def _point(function, character):
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}() argument must be a unicode character, not str')
    return ord(character)


def _first(function, character):
    if not isinstance(character, str):
        raise TypeError(f'{function}() argument 1 must be a unicode character, not {type(character).__name__}')
    if len(character) != 1:
        raise TypeError(f'{function}() argument 1 must be a unicode character, not str')
    return ord(character)


def category(chr, /):
    return _category(_point('category', chr))


def bidirectional(chr, /):
    return _bidirectional(_point('bidirectional', chr))


def combining(chr, /):
    return _combining(_point('combining', chr))


def mirrored(chr, /):
    return _mirrored(_point('mirrored', chr))


def east_asian_width(chr, /):
    return _east_asian_width(_point('east_asian_width', chr))


def decomposition(chr, /):
    return _decomposition(_point('decomposition', chr))


def decimal(chr, default=_absent, /):
    value = _number(_first('decimal', chr))[0]
    return _given(value, default, 'not a decimal')


def digit(chr, default=_absent, /):
    value = _number(_first('digit', chr))[1]
    return _given(value, default, 'not a digit')


def numeric(chr, default=_absent, /):
    value = _number(_first('numeric', chr))[2]
    return _given(value, default, 'not a numeric character')


def _given(value, default, complaint):
    if value is not None:
        return value
    if default is _absent:
        raise ValueError(complaint)
    return default


def name(chr, default=_absent, /):
    return _given(_name(_first('name', chr)), default, 'no such name')


def lookup(name, /):
    if isinstance(name, (bytes, bytearray)):
        name = bytes(name).decode('latin-1')
    elif not isinstance(name, str):
        raise TypeError(f'lookup() argument must be read-only bytes-like object, not {type(name).__name__}')
    point = _lookup(name)
    if point is None:
        raise KeyError(f"undefined character name '{name}'")
    return chr(point)


def normalize(form, unistr, /):
    for i, value in enumerate((form, unistr), 1):
        if not isinstance(value, str):
            raise TypeError(f'normalize() argument {i} must be str, not {type(value).__name__}')
    return _normalized(form, unistr)


def is_normalized(form, unistr, /):
    for i, value in enumerate((form, unistr), 1):
        if not isinstance(value, str):
            raise TypeError(f'is_normalized() argument {i} must be str, not {type(value).__name__}')
    return _normalized(form, unistr) == unistr


class UCD:
    """The database of another version: for it, characters that came later are not assigned."""
    __module__ = 'unicodedata'
    unidata_version = '3.2.0'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'unicodedata.UCD' instances")

    def category(self, chr, /):
        point = _point('category', chr)
        return _category(point) if _is_old(point) or 0xd800 <= point < 0xe000 else 'Cn'

    def bidirectional(self, chr, /):
        point = _point('bidirectional', chr)
        return _bidirectional(point) if _is_old(point) else ''

    def combining(self, chr, /):
        point = _point('combining', chr)
        return _combining(point) if _is_old(point) else 0

    def mirrored(self, chr, /):
        point = _point('mirrored', chr)
        return _mirrored(point) if _is_old(point) else 0

    def east_asian_width(self, chr, /):
        point = _point('east_asian_width', chr)
        return _east_asian_width(point) if _is_old(point) else 'N'

    def decomposition(self, chr, /):
        point = _point('decomposition', chr)
        return _decomposition(point) if _is_old(point) else ''

    def decimal(self, chr, default=_absent, /):
        point = _first('decimal', chr)
        return _given(_number(point)[0] if _is_old(point) else None, default, 'not a decimal')

    def digit(self, chr, default=_absent, /):
        point = _first('digit', chr)
        return _given(_number(point)[1] if _is_old(point) else None, default, 'not a digit')

    def numeric(self, chr, default=_absent, /):
        point = _first('numeric', chr)
        return _given(_number(point)[2] if _is_old(point) else None, default, 'not a numeric character')

    def name(self, chr, default=_absent, /):
        point = _first('name', chr)
        return _given(_name(point) if _is_old(point) else None, default, 'no such name')

    def lookup(self, name, /):
        return lookup(name)

    def normalize(self, form, unistr, /):
        # What came later is left as it is.
        result, old = [], []
        for character in unistr:
            if _is_old(ord(character)):
                old.append(character)
            else:
                result += [normalize(form, ''.join(old)), character]
                old = []
        return ''.join(result) + normalize(form, ''.join(old))

    def is_normalized(self, form, unistr, /):
        return self.normalize(form, unistr) == unistr


ucd_3_2_0 = object.__new__(UCD)
