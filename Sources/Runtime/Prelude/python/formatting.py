# Twins of what turns values into text: repr, format, print, str.format, the operator %.

def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)


def formatting_repr(obj, /):
    text = _call_special(obj, '__repr__')
    if not isinstance(text, str):
        raise TypeError(f'__repr__ returned non-string (type {type(text).__name__})')
    return text


def formatting_ascii(obj, /):
    return _ascii_only(formatting_repr(obj))


def formatting_str(obj, /):
    text = _call_special(obj, '__str__')
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text


def formatting_format(value, format_spec='', /):
    if not isinstance(format_spec, str):
        raise TypeError(f'format() argument 2 must be str, not {type(format_spec).__name__}')
    text = _call_special(value, '__format__', format_spec)
    if text is NotImplemented and _type_lookup(type(value), '__format__', 0) != 0:
        text = None()
    if text is NotImplemented:
        raise TypeError(f"Type {type(value).__name__} doesn't define __format__")
    if not isinstance(text, str):
        raise TypeError(f'__format__ must return a str, not {type(text).__name__}')
    return text


def formatting_format_value(value, conversion, spec):
    # FORMAT_VALUE: conversion is 0 for none, 1 for !s, 2 for !r, 3 for !a.
    if conversion == 1:
        value = formatting_str(value)
    elif conversion == 2:
        value = formatting_repr(value)
    elif conversion == 3:
        value = formatting_ascii(value)
    if spec == '' and type(value) is str:
        return value
    return formatting_format(value, spec)


def formatting_str_format(self, format_spec, /):
    if format_spec == '':
        return formatting_str(self)
    return str.__format__(self, format_spec)


def formatting_chr(i, /):
    return chr(_int(i))


def formatting_bin(number, /):
    return bin(_int(number))


def formatting_oct(number, /):
    return oct(_int(number))


def formatting_hex(number, /):
    return hex(_int(number))


def formatting_print(*args, sep=' ', end='\n', file=None, flush=False):
    if sep is None:
        sep = ' '
    elif not isinstance(sep, str):
        raise TypeError(f'sep must be None or a string, not {type(sep).__name__}')
    if end is None:
        end = '\n'
    elif not isinstance(end, str):
        raise TypeError(f'end must be None or a string, not {type(end).__name__}')
    if file is None:
        file = _standard_output()
        if file is None:
            return
    first = True
    for value in args:
        if first:
            first = False
        else:
            file.write(sep)
        file.write(str(value))
    file.write(end)
    if flush:
        file.flush()


def formatting_stream_writelines(self, lines, /):
    for line in lines:
        self.write(line)


# The operator %.

def formatting_reflected_percent(self, value, /):
    for kind in (str, bytes, bytearray):
        if isinstance(self, kind):
            return formatting_percent(value, self) if isinstance(value, kind) else NotImplemented


def formatting_percent(self, value, /):
    is_text = isinstance(self, str)
    mapping = None
    if isinstance(value, tuple):
        arguments = [tuple.__getitem__(value, i) for i in range(tuple.__len__(value))]
    else:
        arguments = [value]
        texts = str if is_text else (str, bytes, bytearray)
        if not isinstance(value, texts) and _has_special(value, '__getitem__'):
            mapping = value
    position = 0
    parts = []
    for piece in _percent_pieces(self):
        if type(piece) is not tuple:
            parts.append(piece)
            continue
        key, spec, stars, kind, keyed, failure, unsupported = piece
        if keyed:
            if mapping is None:
                raise TypeError('format requires a mapping')
            if key is None:
                raise failure
            arguments = [mapping[key]]
            position = 0
        taken = []
        for star in range(stars):
            if position >= len(arguments):
                raise TypeError('not enough arguments for format string')
            taken.append(arguments[position])
            position += 1
            if not isinstance(taken[-1], int):
                raise TypeError('* wants int')
            precise = star == stars - 1 and ('.*' if is_text else b'.*') in spec
            if not -1 << (31 if precise else 63) <= taken[-1] < 1 << (31 if precise else 63):
                raise OverflowError(f"Python int too large to convert to C {'int' if precise else 'ssize_t'}")
        if failure is not None:
            raise failure
        if position >= len(arguments):
            raise TypeError('not enough arguments for format string')
        argument = arguments[position]
        position += 1
        if unsupported is not None:
            raise unsupported
        if is_text and kind in 'sra':
            argument = (formatting_str if kind == 's' else formatting_repr if kind == 'r' else formatting_ascii)(argument)
            spec = spec[:-1] + 's'
        elif kind in 'sbra':
            if kind in 'ra':
                argument = formatting_ascii(argument).encode('ascii')
                spec = spec[:-1] + b's'
            elif not isinstance(argument, (bytes, bytearray, memoryview)):
                argument = _percent_bytes(argument)
        else:
            argument = _percent_number(kind, argument)
        taken.append(argument)
        parts.append(spec % tuple(taken))
    if mapping is None and position < len(arguments):
        raise TypeError(f"not all arguments converted during {'string' if is_text else 'bytes'} formatting")
    if is_text:
        return ''.join(parts)
    return b''.join(parts) if isinstance(self, bytes) else bytearray().join(parts)


def _percent_bytes(argument):
    content = _call_special(argument, '__bytes__')
    if content is NotImplemented:
        raise TypeError('%b requires a bytes-like object, or an object that implements __bytes__, '
                        f"not '{type(argument).__name__}'")
    if not isinstance(content, bytes):
        raise TypeError(f'__bytes__ returned non-bytes (type {type(content).__name__})')
    return content


def _percent_number(kind, argument):
    if type(argument) in (int, float, bool, str, bytes, bytearray):
        return argument
    if kind in 'diu':
        if isinstance(argument, int) or not (_has_special(argument, '__int__') or _has_special(argument, '__index__')):
            return argument
        try:
            return int(argument)
        except TypeError:
            raise TypeError(f'%{kind} format: a real number is required, not {type(argument).__name__}') from None
    if kind in 'xXo':
        argument = _int(argument)
        if not isinstance(argument, int):
            raise TypeError(f'%{kind} format: an integer is required, not {type(argument).__name__}')
        return argument
    if kind in 'eEfFgG':
        if _has_special(argument, '__float__') or _has_special(argument, '__index__'):
            return float(argument)
        return argument
    if kind == 'c':
        return _int(argument)
    return argument


# str.format

def formatting_template(self, /, *args, **kwargs):
    return _fill(self, args, kwargs, [None, 0], 2)


def formatting_format_map(self, mapping, /):
    return _fill(self, None, mapping, [None, 0], 2)


def _fill(template, args, names, numbering, depth):
    if depth == 0:
        raise ValueError('Max string recursion exceeded')
    parts = []
    for piece in _template_pieces(template):
        if type(piece) is not tuple:
            raise piece
        literal, field = piece
        parts.append(literal)
        if field is None:
            continue
        root, accessors, conversion, spec, nested = field
        if root == '' or type(root) is int:
            root = _number(root, numbering)
            if args is None:
                raise ValueError('Format string contains positional fields')
            if root >= len(args):
                raise IndexError(f'Replacement index {root} out of range for positional args tuple')
            value = args[root]
        else:
            value = names[root]
        for accessor in accessors:
            if type(accessor) is not tuple:
                raise accessor
            is_attribute, key = accessor
            value = getattr(value, key) if is_attribute else value[key]
        if conversion is not None:
            value = _converted(value, conversion)
        if nested:
            spec = _fill(spec, args, names, numbering, depth - 1)
        parts.append(formatting_format_value(value, 0, spec))
    return ''.join(parts)


def _number(root, numbering):
    # numbering: how fields are numbered, '' for automatic; the next number.
    if numbering[0] is None:
        numbering[0] = '' if root == '' else 'manual'
    if root == '':
        if numbering[0] == 'manual':
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        numbering[1] += 1
        return numbering[1] - 1
    if numbering[0] == '':
        raise ValueError('cannot switch from automatic field numbering to manual field specification')
    return root


def _converted(value, conversion):
    if conversion == 'r':
        return formatting_repr(value)
    if conversion == 's':
        return formatting_str(value)
    if conversion == 'a':
        return formatting_ascii(value)
    shown = conversion if 32 < ord(conversion) < 127 else f'\\x{ord(conversion):x}'
    raise ValueError(f'Unknown conversion specifier {shown}')


# The __format__ of object, int, float and complex where their text is Python code's.

def formatting_object_format(self, format_spec, /):
    if not isinstance(format_spec, str):
        raise TypeError(f'__format__() argument must be str, not {type(format_spec).__name__}')
    if format_spec == '':
        return formatting_str(self)
    raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')


def formatting_number_format(self, format_spec, /):
    if format_spec == '':
        return formatting_str(self)
    base = int if isinstance(self, int) else float if isinstance(self, float) else complex
    return base.__format__(self, format_spec)
