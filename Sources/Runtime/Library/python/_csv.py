"""Reading and writing comma separated values. Python library reference, "csv"."""

__version__ = '1.0'
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = range(4)

_new = object.__new__
_absent = object()
_dialects = {}
_limit = 128 * 1024


class Error(Exception):
    pass


def _character(name, value, default, may_be_none):
    if value is _absent:
        return default
    if value is None and may_be_none:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if may_be_none else ""}, not {type(value).__name__}')
    if may_be_none and not value:
        raise TypeError(f'"{name}" must be a 1-character string')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


_parameters = 'delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict'


class Dialect:
    """How values are separated, quoted and escaped."""
    __slots__ = tuple(['_' + name for name in _parameters]) + ('_special',)

    def __new__(cls, dialect=None, delimiter=_absent, doublequote=_absent, escapechar=_absent, lineterminator=_absent, quotechar=_absent,
                quoting=_absent, skipinitialspace=_absent, strict=_absent):
        given = [delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict]
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        if dialect is not None:
            if isinstance(dialect, Dialect) and all([value is _absent for value in given]):
                return dialect
            given = [getattr(dialect, name, _absent) if value is _absent else value for name, value in zip(_parameters, given)]
        delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict = given
        self = _new(cls)
        self._delimiter = _character('delimiter', delimiter, ',', False)
        self._doublequote = doublequote is _absent or bool(doublequote)
        self._escapechar = _character('escapechar', escapechar, None, True)
        if lineterminator is _absent:
            lineterminator = '\r\n'
        elif lineterminator is not None and not isinstance(lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(lineterminator).__name__}')
        self._lineterminator = lineterminator
        self._quotechar = _character('quotechar', quotechar, '"', True)
        if quoting is _absent:
            quoting = QUOTE_MINIMAL
        elif type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not QUOTE_MINIMAL <= quoting <= QUOTE_NONE:
            raise TypeError('bad "quoting" value')
        if quotechar is None and quoting is QUOTE_MINIMAL and given[5] is _absent:
            quoting = QUOTE_NONE
        self._quoting = quoting
        if quoting != QUOTE_NONE and self._quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        if lineterminator is None:
            raise TypeError('lineterminator must be set')
        self._skipinitialspace = skipinitialspace is not _absent and bool(skipinitialspace)
        self._strict = strict is not _absent and bool(strict)
        self._special = frozenset(lineterminator) | {self._delimiter, self._escapechar, self._quotechar} - {None}
        return self

    def __reduce_ex__(self, protocol):
        raise TypeError(f"cannot pickle '{type(self).__name__}' instances")

    __reduce__ = __reduce_ex__


for _name in _parameters:
    setattr(Dialect, _name, property((lambda slot: lambda self: getattr(self, slot))('_' + _name)))
del _name


class reader:
    """An iterator over the records of an iterable of lines. A record's fields are the strs between delimiters."""
    __slots__ = '_lines', '_dialect', '_number'

    def __new__(cls, iterable, dialect=None, **parameters):
        self = _new(cls)
        self._lines = iter(iterable)
        self._dialect = Dialect(dialect, **parameters)
        self._number = 0
        return self

    @property
    def dialect(self):
        return self._dialect

    @property
    def line_num(self):
        return self._number

    def __iter__(self):
        return self

    def __next__(self):
        lines, dialect = self._lines, self._dialect
        line = _line(self, lines)
        quoting, quote, escape, delimiter = dialect._quoting, dialect._quotechar, dialect._escapechar, dialect._delimiter
        if quoting != QUOTE_NONNUMERIC and not dialect._skipinitialspace and quote not in ('\r', '\n') and len(line) <= _limit:
            # Most lines quote and escape nothing.
            if (quoting == QUOTE_NONE or quote not in line) and (escape is None or escape not in line):
                text = line.rstrip('\r\n')
                if '\r' not in text and '\n' not in text:
                    return text.split(delimiter) if text else []
        return _record(self, lines, line, dialect)


def _line(self, lines):
    line = next(lines)
    if not isinstance(line, str):
        raise Error(f'iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)')
    self._number += 1
    return line


def _record(self, lines, line, dialect):
    quoting, escape, delimiter = dialect._quoting, dialect._escapechar, dialect._delimiter
    quote = None if quoting == QUOTE_NONE else dialect._quotechar
    fields = []
    # Where in a field the place is; what of it was read; whether it is a number.
    START, UNQUOTED, QUOTED, CLOSED, ENDED = range(5)
    state, field, size, is_number = START, [], 0, False
    is_first = True
    ends_field = {delimiter, '\r', '\n', escape} - {None}
    ends_quoted = {quote, escape} - {None}

    def add(text):
        nonlocal size
        size += len(text)
        if size > _limit:
            raise Error(f'field larger than field limit ({_limit})')
        field.append(text)

    def save():
        nonlocal size, is_number
        text = ''.join(field)
        fields.append(float(text) if is_number else text)
        field.clear()
        size, is_number = 0, False

    while True:
        i, end = 0, len(line)
        while i < end:
            c = line[i]
            if state == QUOTED:
                start = i
                while i < end and line[i] not in ends_quoted:
                    i += 1
                if start < i:
                    add(line[start:i])
                    continue
                i += 1
                if c == escape:
                    add(line[i] if i < end else '\n')
                    i += 1
                else:
                    state = CLOSED if dialect._doublequote else UNQUOTED
                continue
            if state == ENDED:
                if c not in '\r\n':
                    raise Error("new-line character seen in unquoted field - do you need to open the file in universal-newline mode?")
                i += 1
                continue
            if state == CLOSED and c == quote:
                add(c)
                state = QUOTED
                i += 1
                continue
            if c in '\r\n':
                if state != START or not is_first:
                    save()
                state = ENDED
                i += 1
                continue
            is_first = False
            if state == CLOSED:
                if c == delimiter:
                    save()
                    state = START
                elif dialect._strict:
                    raise Error(f"'{delimiter}' expected after '{quote}'")
                else:
                    add(c)
                    state = UNQUOTED
                i += 1
                continue
            if state == START:
                if c == quote:
                    state = QUOTED
                    i += 1
                    continue
                if c == ' ' and dialect._skipinitialspace and c != escape:
                    i += 1
                    continue
                if c == delimiter and c != escape:
                    save()
                    i += 1
                    continue
                if c != escape and quoting == QUOTE_NONNUMERIC:
                    is_number = True
                state = UNQUOTED
            if c == escape:
                i += 1
                if i < end:
                    # A line's end that is escaped is part of the field, and ends no record.
                    add(line[i])
                    i += 1
                    if line[i - 1] in '\r\n' and i == end:
                        line = _next_line(self, lines, fields, field, dialect, save)
                        if line is None:
                            return fields
                        i, end = 0, len(line)
                else:
                    add('\n')
                    line = _next_line(self, lines, fields, field, dialect, save)
                    if line is None:
                        return fields
                    i, end = 0, len(line)
                continue
            if c == delimiter:
                save()
                state = START
                i += 1
                continue
            start = i
            while i < end and line[i] not in ends_field:
                i += 1
            add(line[start:i])
        if state != QUOTED:
            if state != ENDED and (state != START or not is_first):
                save()
            return fields
        line = _next_line(self, lines, fields, field, dialect, save)
        if line is None:
            return fields


def _next_line(self, lines, fields, field, dialect, save):
    """The line that a record goes on with; None where there is none and the record ends."""
    try:
        return _line(self, lines)
    except StopIteration:
        if dialect._strict:
            raise Error('unexpected end of data') from None
        save()
        return None


class writer:
    """Writes records to an object with the method `write`."""
    __slots__ = '_write', '_dialect'
    __module__ = '_csv'

    def __new__(cls, fileobj, dialect=None, **parameters):
        self = _new(cls)
        self._dialect = Dialect(dialect, **parameters)
        write = getattr(fileobj, 'write', None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        return self

    @property
    def dialect(self):
        return self._dialect

    def writerow(self, row, /):
        """Write the fields of an iterable as one record."""
        return self._write(_text(self._dialect, row))

    def writerows(self, rows, /):
        """Write each of the iterables as a record."""
        write, dialect = self._write, self._dialect
        for row in rows:
            write(_text(dialect, row))


def _text(dialect, row):
    try:
        row = iter(row)
    except TypeError:
        raise Error(f'iterable expected, not {type(row).__name__}') from None
    quoting, special, quote = dialect._quoting, dialect._special, dialect._quotechar
    fields = []
    for field in row:
        is_quoted = quoting == QUOTE_ALL
        if quoting == QUOTE_NONNUMERIC:
            is_quoted = not _is_number(field)
        if not isinstance(field, str):
            field = '' if field is None else str(field)
        if not special.isdisjoint(field):
            field, needs_quotes = _escaped(dialect, field)
            is_quoted = is_quoted or needs_quotes
        fields.append(quote + field + quote if is_quoted else field)
    if len(fields) == 1 and not fields[0]:
        if quoting == QUOTE_NONE:
            raise Error('single empty field record must be quoted')
        fields[0] = quote + quote
    return dialect._delimiter.join(fields) + dialect._lineterminator


def _is_number(field):
    cls = type(field)
    return any([hasattr(cls, name) for name in ('__index__', '__int__', '__float__')]) or isinstance(field, complex)


def _escaped(dialect, field):
    """The field with its special characters doubled or escaped, and whether it must stand in quotes."""
    escape, quote = dialect._escapechar, dialect._quotechar
    result, needs_quotes = [], False
    for c in field:
        if c in dialect._special:
            needs_escape = dialect._quoting == QUOTE_NONE or c == escape
            if not needs_escape and c == quote:
                if dialect._doublequote:
                    result.append(quote)
                else:
                    needs_escape = True
            if needs_escape:
                if escape is None:
                    raise Error('need to escape, but no escapechar set')
                result.append(escape)
            else:
                needs_quotes = True
        result.append(c)
    return ''.join(result), needs_quotes


# MARK: Names of dialects

def list_dialects():
    """The names of all registered dialects."""
    return list(_dialects)


def register_dialect(name, dialect=None, **parameters):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError('dialect name must be a string')
    _dialects[name] = Dialect(dialect, **parameters)


def unregister_dialect(name):
    """Forget the dialect of that name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    del _dialects[name]


def get_dialect(name):
    """The dialect of that name."""
    if name not in _dialects:
        raise Error('unknown dialect')
    return _dialects[name]


def field_size_limit(limit=_absent, /):
    """The length that no field may exceed; another one may be given."""
    global _limit
    old = _limit
    if limit is not _absent:
        if not isinstance(limit, int):
            raise TypeError('limit must be an integer')
        _limit = limit
    return old
