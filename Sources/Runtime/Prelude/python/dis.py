# The functions of the module `dis`: the classic listing.

def dis_dis(x=None, /, *, file=None, depth=None, show_caches=False, adaptive=False):
    if x is None:
        raise RuntimeError('no last traceback to disassemble')
    _list(x, file)


def _list(x, file):
    if hasattr(x, '__func__'):
        x = x.__func__
    for name in ('__code__', 'gi_code', 'ag_code', 'cr_code'):
        if hasattr(x, name):
            x = getattr(x, name)
            break
    if _is_code(x):
        print(_disassemble(x, -1), end='', file=file)
    elif isinstance(x, str):
        print(_disassemble(compile(x, '<dis>', 'exec' if _is_statement(x) else 'eval'), -1), end='', file=file)
    elif hasattr(x, '__dict__'):
        for name, item in sorted(x.__dict__.items(), key=_first):
            if _has_code(item):
                print(f'Disassembly of {name}:', file=file)
                try:
                    _list(item, file)
                except TypeError as error:
                    print('Sorry:', error, file=file)
                print(file=file)
    else:
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")


def _first(pair):
    return pair[0]


def _is_code(x):
    return type(x).__name__ == 'code' and hasattr(x, 'co_code')


def _is_statement(source):
    try:
        compile(source, '<dis>', 'eval')
    except SyntaxError:
        return True
    return False


def _has_code(item):
    if isinstance(item, (classmethod, staticmethod, type)):
        return True
    return type(item).__name__ in ('function', 'method', 'code')


def dis_disassemble(co, lasti=-1, /, *, file=None, show_caches=False, adaptive=False):
    if not _is_code(co):
        raise TypeError(f"don't know how to disassemble {type(co).__name__} objects")
    print(_disassemble(co, lasti), end='', file=file)


def _code_of(x):
    for name in ('__func__', '__code__', 'gi_code'):
        if hasattr(x, name):
            x = getattr(x, name)
    if isinstance(x, str):
        x = compile(x, '<disassembly>', 'exec' if _is_statement(x) else 'eval')
    if not _is_code(x):
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
    return x


_FLAGS = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
          128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}


def _flag_names(flags):
    names = []
    for bit in range(32):
        flag = 1 << bit
        if flags & flag:
            names.append(_FLAGS.get(flag, hex(flag)))
    return ', '.join(names) if names else '0x0'


def dis_code_info(x, /):
    co = _code_of(x)
    lines = [
        f'Name:              {co.co_name}',
        f'Filename:          {co.co_filename}',
        f'Argument count:    {co.co_argcount}',
        f'Positional-only arguments: {co.co_posonlyargcount}',
        f'Kw-only arguments: {co.co_kwonlyargcount}',
        f'Number of locals:  {co.co_nlocals}',
        f'Stack size:        {co.co_stacksize}',
        f'Flags:             {_flag_names(co.co_flags)}',
    ]
    for title, values in (('Constants:', co.co_consts), ('Names:', co.co_names), ('Variable names:', co.co_varnames),
                          ('Free variables:', co.co_freevars), ('Cell variables:', co.co_cellvars)):
        if values:
            lines.append(title)
            for i, value in enumerate(values):
                lines.append(f'{i:4d}: {value!r}' if title == 'Constants:' else f'{i:4d}: {value}')
    return '\n'.join(lines)


def dis_show_code(co, /, *, file=None):
    print(dis_code_info(co), file=file)


# (offset, line) wherever a line of the source starts.
def dis_findlinestarts(code, /):
    starts = []
    last = None
    for start, end, line in code.co_lines():
        if line is not None and line != last:
            last = line
            starts.append((start, line))
    return iter(starts)


def dis_findlabels(code, /):
    return _jump_targets(code)
