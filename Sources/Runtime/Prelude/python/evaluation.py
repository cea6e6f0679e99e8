# Twins of compile, exec and input.

def evaluation_compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1):
    if not isinstance(filename, (str, bytes)):
        convert = _special(filename, '__fspath__')
        if convert is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(filename).__name__}')
        filename = convert()
        if not isinstance(filename, (str, bytes)):
            raise TypeError(f'expected __fspath__() to return str or bytes, not {type(filename).__name__}')
    return compile(source, filename, mode, flags, True if dont_inherit else False, optimize)


def evaluation_exec(source, globals=None, locals=None, /, *, closure=None):
    _exec(source, globals, locals, closure)
    return None


def evaluation_input(prompt='', /):
    out = _sys_attribute('stdout', None)
    if out is None:
        raise RuntimeError('input(): lost sys.stdout')
    if prompt != '':
        out.write(str(prompt))
    out.flush()
    line = _read_line()
    if line is None:
        raise EOFError('EOF when reading a line')
    return line
