# The print statement (`from __past__ import print_statement`) and what an interactive statement shows.
# Python 2 library reference, `file.softspace`; language reference, "The print statement".

# Sets the flag that a blank is due before the next item; returns the old one. Not every object can keep it.
def _softspace(file, new):
    old = 0
    try:
        old = file.softspace
    except AttributeError:
        pass
    try:
        file.softspace = new
    except (AttributeError, TypeError):
        pass
    return old


def _target(file):
    if file is None:
        file = _sys_attribute('stdout', None)
        if file is None:
            raise RuntimeError('lost sys.stdout')
    return file


def printing_print_item(value, file, /):
    file = _target(file)
    if _softspace(file, 0):
        file.write(' ')
    text = value if isinstance(value, str) else str(value)
    file.write(text)
    # A text that ends in white space other than a blank needs no blank after it.
    if not (isinstance(value, str) and text and text[-1].isspace() and text[-1] != ' '):
        _softspace(file, 1)


def printing_print_newline(file, /):
    file = _target(file)
    file.write('\n')
    _softspace(file, 0)


# PRINT_EXPR
def printing_print_expr(value, /):
    hook = _sys_attribute('displayhook', None)
    if hook is None:
        raise RuntimeError('lost sys.displayhook')
    hook(value)


# sys.displayhook
def printing_displayhook(value, /):
    if value is None:
        return
    names = _builtins_dict()
    names['_'] = None
    out = _target(None)
    out.write(repr(value))
    out.write('\n')
    names['_'] = value
