# Twins of compile, exec and input.

def evaluation_compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    if not isinstance(filename, (str, bytes)):
        convert = _special(filename, '__fspath__')
        if convert is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(filename).__name__}')
        filename = convert()
        if not isinstance(filename, (str, bytes)):
            raise TypeError(f'expected __fspath__() to return str or bytes, not {type(filename).__name__}')
    tree = __import__('_ast') if flags & 1024 or not isinstance(source, (str, bytes, bytearray, memoryview)) else None
    if tree is None:
        return compile(source, filename, mode, flags, True if dont_inherit else False, optimize)
    if isinstance(filename, bytes):
        filename = filename.decode('utf-8', 'surrogateescape')
    if not isinstance(source, tree.AST):
        return tree._parsed(source, filename, mode, flags)
    if flags & 1024:
        return source
    raise NotImplementedError('a syntax tree cannot be compiled yet')


def evaluation_exec(source, globals=None, locals=None, /, *, closure=None):
    _exec(source, globals, locals, closure)
    return None


def evaluation_input(prompt='', /):
    source = _sys_attribute('stdin', None)
    if source is None:
        raise RuntimeError('input(): lost sys.stdin')
    out = _sys_attribute('stdout', None)
    if out is None:
        raise RuntimeError('input(): lost sys.stdout')
    if prompt != '':
        out.write(str(prompt))
    out.flush()
    line = source.readline()
    if not isinstance(line, str):
        raise TypeError('object.readline() returned non-string')
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line[-1] == '\n' else line


# open() with a path object or an opener.
def evaluation_open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, (str, bytes)):
        if _special(file, '__index__') is not None:
            file = file.__index__()
        else:
            method = _special(file, '__fspath__')
            if method is None:
                raise TypeError(f'expected str, bytes or os.PathLike object, not {type(file).__name__}')
            file = method()
            if not isinstance(file, (str, bytes)):
                raise TypeError(f'expected __fspath__() to return str or bytes, not {type(file).__name__}')
    if opener is not None and not isinstance(file, int):
        flags = 2 if '+' in mode else 0 if 'r' in mode else 1
        flags |= 0o1101 if 'w' in mode else 0o301 if 'x' in mode else 0o2101 if 'a' in mode else 0
        if '+' in mode:
            flags &= ~1
        descriptor = opener(file, flags | 0o2000000)
        if not isinstance(descriptor, int):
            raise TypeError('expected integer from opener')
        if descriptor < 0:
            raise ValueError(f'opener returned {descriptor}')
        file = descriptor
    return _open(file, mode, buffering, encoding, errors, newline, not not closefd)


def evaluation_breakpoint(*args, **kwargs):
    hook = _sys_attribute('breakpointhook', None)
    if hook is None:
        raise RuntimeError('lost sys.breakpointhook')
    return hook(*args, **kwargs)


def evaluation_help(*args, **kwargs):
    import pydoc
    return pydoc.help(*args, **kwargs)
