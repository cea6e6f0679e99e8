# Twins of the __repr__ and __str__ of builtin types whose parts have Python code of their own.

def representation_exception_repr(self):
    args = self.args
    if len(args) == 1:
        return f'{type(self).__name__}({args[0]!r})'
    return type(self).__name__ + repr(args)


def representation_exception_str(self):
    args = self.args
    if isinstance(self, KeyError) and len(args) == 1:
        return repr(args[0])
    if isinstance(self, OSError):
        if self.filename is not None:
            text = f'[Errno {self.errno}] {self.strerror}: {self.filename!r}'
            return text if self.filename2 is None else f'{text} -> {self.filename2!r}'
        if self.errno is not None and self.strerror is not None:
            return f'[Errno {self.errno}] {self.strerror}'
    elif isinstance(self, SyntaxError):
        return _syntax_error(self)
    elif isinstance(self, BaseExceptionGroup):
        count = len(self.exceptions)
        return f"{self.message} ({count} sub-exception{'' if count == 1 else 's'})"
    elif isinstance(self, UnicodeError) and type(self) is not UnicodeError and hasattr(self, 'reason'):
        return _unicode_error(self)
    if not args:
        return ''
    return str(args[0]) if len(args) == 1 else repr(args)


def _syntax_error(self):
    name = self.filename.rpartition('/')[2] if isinstance(self.filename, str) else None
    has_line = type(self.lineno) is int
    if name is not None:
        return f'{self.msg} ({name}, line {self.lineno})' if has_line else f'{self.msg} ({name})'
    return f'{self.msg} (line {self.lineno})' if has_line else str(self.msg)


def _unicode_error(self):
    start, end, text = self.start, self.end, self.object
    single = 0 <= start < len(text) and end == start + 1
    if isinstance(self, UnicodeDecodeError):
        what = f'byte 0x{text[start]:02x} in position {start}' if single else f'bytes in position {start}-{end - 1}'
        return f"'{self.encoding}' codec can't decode {what}: {self.reason}"
    if single:
        point = ord(text[start])
        escape = f'\\x{point:02x}' if point < 0x100 else f'\\u{point:04x}' if point < 0x10000 else f'\\U{point:08x}'
        what = f"character '{escape}' in position {start}"
    else:
        what = f'characters in position {start}-{end - 1}'
    if isinstance(self, UnicodeTranslateError):
        return f"can't translate {what}: {self.reason}"
    return f"'{self.encoding}' codec can't encode {what}: {self.reason}"


def representation_method_repr(self):
    function = self.__func__
    name = getattr(function, '__qualname__', None)
    if not isinstance(name, str):
        name = getattr(function, '__name__', '?')
    return f'<bound method {name} of {self.__self__!r}>'


def representation_wrapper_repr(self):
    return f'<{type(self).__name__}({self.__wrapped__!r})>'


def representation_module_repr(self):
    spec = getattr(self, '__spec__', None)
    name = getattr(self, '__name__', '?')
    if spec is not None:
        if spec.name is not None:
            name = spec.name
        if spec.origin is None:
            return f'<module {name!r}>' if spec.loader is None else f'<module {name!r} ({spec.loader!r})>'
        if spec.has_location:
            return f'<module {name!r} from {spec.origin!r}>'
        return f'<module {name!r} ({spec.origin})>'
    file = getattr(self, '__file__', None)
    if file is not None:
        return f'<module {name!r} from {file!r}>'
    loader = getattr(self, '__loader__', None)
    return f'<module {name!r}>' if loader is None else f'<module {name!r} ({loader!r})>'
