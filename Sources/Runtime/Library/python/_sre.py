"""Compiled patterns and matches. Python library reference, "re". The matcher is native: it takes a pattern's code and a text, and gives spans.

A native function that has worked for long gives its state instead, as bytes, and goes on when it is called again with that.
"""
import sys

_most = sys.maxsize
# Beyond every text: an int that native code takes as it is.
_maximum = _most >> 1
del sys
_new = object.__new__
_search_bit, _full_bit, _advance_bit, _str_bit, _bytes_bit, _split_bit, _substitute_bit = 1, 2, 4, 8, 16, 32, 64


def _index(value):
    if not isinstance(value, int):
        if not hasattr(type(value), '__index__'):
            raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
        value = range(value).stop
    if not -_most - 1 <= value <= _most:
        raise OverflowError('Python int too large to convert to C ssize_t')
    return min(max(value, -_maximum), _maximum)


class Pattern:
    __slots__ = '_pattern', '_flags', '_groups', '_names', '_numbers', '_code', '_mode', '__weakref__'
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Pattern' is not an acceptable base type")

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def pattern(self):
        return self._pattern

    @property
    def flags(self):
        return self._flags

    @property
    def groups(self):
        return self._groups

    @property
    def groupindex(self):
        return type(type.__dict__)(self._numbers)

    def _find(self, string, pos, endpos, mode):
        """The match as spans, or None."""
        if type(pos) is not int:
            pos = _index(pos)
        if type(endpos) is not int:
            endpos = _index(endpos)
        found = _match(self._code, self._groups, string, pos, endpos, mode | self._mode, None)
        while type(found) is bytes:
            found = _match(self._code, self._groups, string, pos, endpos, mode | self._mode, found)
        return found

    def match(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, 0)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def fullmatch(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, _full_bit)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def search(self, /, string, pos=0, endpos=_maximum):
        found = self._find(string, pos, endpos, _search_bit)
        if found is not None:
            return _made(self, string, pos, endpos, found)

    def _all(self, string, pos, endpos, mode, limit, replacement):
        """(what was collected, number of matches)"""
        if type(pos) is not int:
            pos = _index(pos)
        if type(endpos) is not int:
            endpos = _index(endpos)
        pieces = []
        mode |= self._mode | _search_bit
        found = _collect(self._code, self._groups, string, pos, endpos, mode, None, pieces, 0, 0, limit, replacement)
        while type(found) is tuple:
            state, last, count = found
            found = _collect(self._code, self._groups, string, pos, endpos, mode, state, pieces, last, count, limit, replacement)
        return pieces, found

    def findall(self, /, string, pos=0, endpos=_maximum):
        return self._all(string, pos, endpos, 0, 0, None)[0]

    def split(self, /, string, maxsplit=0):
        maxsplit = _index(maxsplit)
        return self._all(string, 0, _maximum, _split_bit, maxsplit, None)[0]

    def finditer(self, /, string, pos=0, endpos=_maximum):
        return iter(self.scanner(string, pos, endpos).search, None)

    def scanner(self, /, string, pos=0, endpos=_maximum):
        pos, endpos = _index(pos), _index(endpos)
        _match(self._code, self._groups, string, 0, 0, self._mode, None)
        scanner = _new(SRE_Scanner)
        scanner._pattern = self
        scanner._string = string
        length = len(_whole(string))
        scanner._pos = min(max(pos, 0), length)
        scanner._endpos = min(max(endpos, 0), length)
        scanner._start = scanner._pos
        scanner._mode = 0
        return scanner

    def sub(self, /, repl, string, count=0):
        return self._substituted(repl, string, count)[0]

    def subn(self, /, repl, string, count=0):
        return self._substituted(repl, string, count)

    def _substituted(self, repl, string, count):
        count = _index(count)
        if not callable(repl):
            if isinstance(repl, str):
                is_literal = '\\' not in repl
            else:
                # Like any other buffer; what is none is for `_subx` to complain about.
                is_literal = isinstance(repl, (bytes, bytearray, memoryview)) and b'\\' not in bytes(repl)
            if not is_literal:
                import re
                repl = re._subx(self, repl)
        if not callable(repl):
            pieces, n = self._all(string, 0, _maximum, _substitute_bit, count, repl)
            return _joined(pieces, string), n
        pieces = []
        scanner = self.scanner(string)
        end = scanner._endpos
        last = n = 0
        while not count or n < count:
            match = scanner.search()
            if match is None:
                break
            spans = match._spans
            start = spans[1]
            if last < start:
                pieces.append(_slice(string, last, start))
            piece = repl(match)
            if piece is not None:
                pieces.append(piece)
            last = spans[2]
            n += 1
        if last < end:
            pieces.append(_slice(string, last, end))
        return _joined(pieces, string), n

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __eq__(self, other, /):
        if type(other) is not Pattern:
            return NotImplemented
        return self is other or (
            self._flags == other._flags and self._code == other._code and type(self._pattern) is type(other._pattern)
            and self._pattern == other._pattern)

    def __hash__(self, /):
        return hash((self._flags, self._code, self._pattern))

    def __repr__(self, /):
        shown = '%.200r' % (self._pattern,)
        flags = self._flags
        if flags & 32 and isinstance(self._pattern, str) and not flags & (4 | 256):
            # What a str pattern has anyway.
            flags &= ~32
        names = []
        for name, bit in _flag_names:
            if flags & bit:
                names.append('re.' + name)
                flags &= ~bit
        if flags:
            names.append(hex(flags))
        return f"re.compile({shown}{', ' if names else ''}{'|'.join(names)})"


_flag_names = (
    ('TEMPLATE', 1), ('IGNORECASE', 2), ('LOCALE', 4), ('MULTILINE', 8), ('DOTALL', 16), ('UNICODE', 32), ('VERBOSE', 64),
    ('DEBUG', 128), ('ASCII', 256),
)


def _whole(string):
    return string if isinstance(string, str) else memoryview(string).cast('B') if isinstance(string, memoryview) else string


def _joined(pieces, string):
    return (''if isinstance(string, str) else b'').join(pieces)


def _made(pattern, string, pos, endpos, spans):
    match = _new(Match)
    match._re = pattern
    match._string = string
    match._pos = pos
    match._endpos = endpos
    match._spans = spans
    return match


class Match:
    __slots__ = '_re', '_string', '_pos', '_endpos', '_spans'
    __module__ = 're'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 're.Match' is not an acceptable base type")

    __class_getitem__ = classmethod(type(list[int]))

    @property
    def re(self):
        return self._re

    @property
    def string(self):
        return self._string

    @property
    def pos(self):
        return min(max(_index(self._pos), 0), len(_whole(self._string)))

    @property
    def endpos(self):
        return min(max(_index(self._endpos), 0), len(_whole(self._string)))

    @property
    def lastindex(self):
        return self._spans[0] or None

    @property
    def lastgroup(self):
        i = self._spans[0]
        names = self._re._names
        return names[i] if i and i < len(names) else None

    @property
    def regs(self):
        spans = self._spans
        return tuple([(spans[i], spans[i + 1]) for i in range(1, len(spans), 2)])

    def _place(self, group):
        """The number of a group."""
        if isinstance(group, int) or hasattr(type(group), '__index__'):
            i = _index(group)
        else:
            i = self._re._numbers.get(group, -1)
        if 0 <= i <= self._re._groups:
            return i
        raise IndexError('no such group')

    def group(self, /, *groups):
        if not groups:
            return _group(self._spans, self._string, 0)
        if len(groups) == 1:
            group = groups[0]
            return _group(self._spans, self._string, group if type(group) is int and group >= 0 else self._place(group))
        return tuple([_group(self._spans, self._string, self._place(group)) for group in groups])

    def __getitem__(self, group, /):
        return _group(self._spans, self._string, group if type(group) is int and group >= 0 else self._place(group))

    def _text(self, i, default):
        text = _group(self._spans, self._string, i)
        return default if text is None else text

    def groups(self, /, default=None):
        return tuple([self._text(i, default) for i in range(1, self._re._groups + 1)])

    def groupdict(self, /, default=None):
        return {name: self._text(self._place(name), default) for name in self._re._numbers}

    def start(self, group=0, /):
        return self._spans[2 * self._place(group) + 1]

    def end(self, group=0, /):
        return self._spans[2 * self._place(group) + 2]

    def span(self, group=0, /):
        i = 2 * self._place(group)
        return self._spans[i + 1], self._spans[i + 2]

    def expand(self, /, template):
        import re
        return re._expand(self._re, self, template)

    def __copy__(self, /):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __repr__(self, /):
        return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'


class SRE_Scanner:
    __slots__ = '_pattern', '_string', '_pos', '_endpos', '_start', '_mode'
    __module__ = '_sre'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create '_sre.SRE_Scanner' instances")

    @property
    def pattern(self):
        return self._pattern

    def _next(self, bit):
        start = self._start
        if start is None:
            return None
        pattern = self._pattern
        found = pattern._find(self._string, start, self._endpos, bit | self._mode)
        if found is None:
            self._start = None
            return None
        self._mode = _advance_bit if found[1] == found[2] else 0
        self._start = found[2]
        return _made(pattern, self._string, self._pos, self._endpos, found)

    def match(self, /):
        return self._next(0)

    def search(self, /):
        return self._next(_search_bit)


def compile(pattern, flags, code, groups, groupindex, indexgroup):
    if not isinstance(groupindex, dict):
        raise TypeError(f"compile() argument 'groupindex' must be dict, not {type(groupindex).__name__}")
    if not isinstance(indexgroup, tuple):
        raise TypeError(f"compile() argument 'indexgroup' must be tuple, not {type(indexgroup).__name__}")
    self = _new(Pattern)
    self._code = _code(code)
    self._pattern = pattern
    self._flags = _index(flags)
    self._groups = _index(groups)
    self._numbers = groupindex
    self._names = indexgroup
    self._mode = _str_bit if isinstance(pattern, str) else 0 if pattern is None else _bytes_bit
    return self
