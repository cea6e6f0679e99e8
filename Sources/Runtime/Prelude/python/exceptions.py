# Raising, the twins of exceptions, and what is shown of an exception that nothing caught.

_missing = []


# RAISE_VARARGS where the exception or its cause is given as a class.
def exceptions_raise_made(value, cause=_missing, /):
    if isinstance(value, type) and _is_subtype(value, BaseException):
        cls = value
        value = cls()
        if not _is_exception(value):
            raise TypeError(f'calling {cls!r} should have returned an instance of BaseException, not {type(value)!r}')
    elif not _is_exception(value):
        raise TypeError('exceptions must derive from BaseException')
    if cause is _missing:
        raise value
    if isinstance(cause, type) and _is_subtype(cause, BaseException):
        cls = cause
        cause = cls()
        if not _is_exception(cause):
            raise TypeError(f'calling {cls!r} should have returned an instance of BaseException, not {type(cause)!r}')
    elif cause is not None and not _is_exception(cause):
        raise TypeError('exception causes must derive from BaseException')
    raise value from cause


def exceptions_base_str(self, /):
    args = self.args
    if not args:
        return ''
    return str(args[0]) if len(args) == 1 else repr(args)


def exceptions_set_args(self, args, /):
    self.args = tuple(args)


def exceptions_syntax_error_init(self, /, *args, **kwargs):
    if kwargs:
        raise TypeError(f'{type(self).__name__}() takes no keyword arguments')
    if len(args) != 2:
        SyntaxError.__init__(self, *args)
    else:
        SyntaxError.__init__(self, args[0], tuple(args[1]))
        self.args = args


# Exception groups

def exceptions_group_new(cls, /, *args, **kwargs):
    if kwargs:
        raise TypeError(f'{cls.__name__}() takes no keyword arguments')
    message, members = args
    self = BaseExceptionGroup.__new__(cls, message, tuple(members))
    self.args = args
    return self


def exceptions_group_derive(self, excs, /):
    return BaseExceptionGroup(self.message, excs)


# What `split` and `subgroup` look for: a function from an exception to a truth value.
def _matcher(condition):
    if isinstance(condition, type) and _is_subtype(condition, BaseException):
        return lambda e: isinstance(e, condition)
    if isinstance(condition, tuple):
        for cls in condition:
            if not (isinstance(cls, type) and _is_subtype(cls, BaseException)):
                break
        else:
            return lambda e: isinstance(e, condition)
    elif not isinstance(condition, type) and callable(condition):
        return condition
    raise TypeError('expected a function, exception type or tuple of exception types')


# A group of some of the members of `group`, with its notes and where it came from.
def _derived(group, members):
    if not members:
        return None
    result = group.derive(members)
    if not isinstance(result, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    result.__traceback__ = group.__traceback__
    result.__context__ = group.__context__
    result.__cause__ = group.__cause__
    result.__suppress_context__ = group.__suppress_context__
    notes = getattr(group, '__notes__', None)
    # What is no sequence is not shared with the parts.
    if isinstance(notes, (list, tuple)) or _special(notes, '__getitem__') is not None and not isinstance(notes, dict):
        result.__notes__ = list(notes)
    return result


def _split(exception, matches, wants_rest):
    if matches(exception):
        return exception, None
    if not isinstance(exception, BaseExceptionGroup):
        return None, exception
    chosen = []
    others = []
    for member in exception.exceptions:
        match, rest = _split(member, matches, wants_rest)
        if match is not None:
            chosen.append(match)
        if rest is not None:
            others.append(rest)
    return _derived(exception, chosen), _derived(exception, others) if wants_rest else None


def exceptions_group_split(self, condition, /):
    return _split(self, _matcher(condition), True)


def exceptions_group_subgroup(self, condition, /):
    return _split(self, _matcher(condition), False)[0]


# Display. The text of a traceback is made natively; Python code supplies the parts that are its own: see `_exceptions_to_ask`.

# For each exception behind `value` whose parts only Python code can tell: itself, the text of its str(), of its
# notes, and the names an attribute may have been meant as; None where they failed.
def _facts(value):
    facts = []
    for exception in _exceptions_to_ask(value):
        try:
            text = str(exception)
        except BaseException:
            text = None
        notes = []
        listed = getattr(exception, '__notes__', ())
        if isinstance(listed, (list, tuple)):
            for note in listed:
                try:
                    notes.append(str(note))
                except BaseException:
                    notes.append('<note str() failed>')
        else:
            try:
                notes.append(repr(listed))
            except BaseException:
                notes.append('<__notes__ repr() failed>')
        names = None
        if type(exception) is AttributeError and exception.name is not None:
            try:
                names = dir(exception.obj)
            except BaseException:
                names = None
        facts.append((exception, text, notes, names))
    return facts


def _write_error(text):
    file = _sys_attribute('stderr', None)
    if file is not None:
        file.write(text)


# sys.excepthook
def exceptions_excepthook(cls, value, traceback, /):
    if not _is_exception(value):
        _write_error(f'TypeError: print_exception(): Exception expected for value, {type(value).__name__} found\n')
        return
    if traceback is not None and _is_traceback(traceback) and value.__traceback__ is None:
        value.__traceback__ = traceback
    _write_error(_exception_text(value, _facts(value)))


# How a program ends that an exception ended: shows it; returns the exit code.
def exceptions_uncaught(value, /):
    if isinstance(value, SystemExit):
        return _exit_code(value)
    hook = _sys_attribute('excepthook', None)
    if hook is None:
        _write_error('sys.excepthook is missing\n')
        exceptions_excepthook(type(value), value, value.__traceback__)
    else:
        try:
            hook(type(value), value, value.__traceback__)
        except SystemExit as error:
            return _exit_code(error)
        except BaseException as error:
            _write_error('Error in sys.excepthook:\n')
            exceptions_excepthook(type(error), error, error.__traceback__)
            _write_error('\nOriginal exception was:\n')
            exceptions_excepthook(type(value), value, value.__traceback__)
    return 130 if isinstance(value, KeyboardInterrupt) else 1


def _exit_code(value):
    code = value.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF if -0x8000_0000_0000_0000 <= code <= 0x7FFF_FFFF_FFFF_FFFF else 255
    try:
        text = str(code)
    except BaseException:
        text = ''
    _write_error(text + '\n')
    return 1


# except* (PEP 654)

# CHECK_EG_MATCH: a cell with the rest and the part that matches, None where there is none.
def exceptions_group_match(error, cls, /):
    classes = cls if isinstance(cls, tuple) else (cls,)
    for one in classes:
        if not (isinstance(one, type) and _is_subtype(one, BaseException)):
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
    for one in classes:
        if _is_subtype(one, BaseExceptionGroup):
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
    if error is None:
        return _new_cell((None, None))
    for one in classes:
        if _is_subtype(type(error), one):
            if isinstance(error, BaseExceptionGroup):
                return _new_cell((None, error))
            # A lone exception is handled as a group of one.
            return _new_cell((None, _group('', (error,))))
    if isinstance(error, BaseExceptionGroup):
        pair = error.split(cls)
        if not isinstance(pair, tuple):
            raise TypeError(f'{type(error).__name__}.split must return a tuple, not {type(pair).__name__}')
        if len(pair) < 2:
            raise TypeError(f'{type(error).__name__}.split must return a 2-tuple, got tuple of size {len(pair)}')
        return _new_cell((pair[1], pair[0]))
    return _new_cell((error, None))


def _group(message, members):
    return BaseExceptionGroup(message, members)


def _is_same(one, other):
    return (getattr(one, '__notes__', None) is getattr(other, '__notes__', None) and one.__traceback__ is other.__traceback__
            and one.__cause__ is other.__cause__ and one.__context__ is other.__context__)


def _leaves(error, found):
    pending = [error]
    while pending:
        error = pending.pop()
        if isinstance(error, BaseExceptionGroup):
            pending.extend(error.exceptions)
        else:
            found.append(error)


def _project(group, leaves):
    def is_kept(error):
        if isinstance(error, BaseExceptionGroup):
            return False
        for leaf in leaves:
            if leaf is error:
                return True
        return False
    return _split(group, is_kept, False)[0]


# PREP_RERAISE_STAR: what is left to raise after all clauses, None for nothing.
def exceptions_prepare_reraise(original, errors, /):
    if not errors:
        return None
    if not isinstance(original, BaseExceptionGroup):
        return errors[0]
    raised = []
    kept = []
    for error in errors:
        if error is not None:
            if isinstance(error, BaseExceptionGroup) and _is_same(error, original):
                _leaves(error, kept)
            else:
                raised.append(error)
    rest = _project(original, kept) if kept else None
    if not raised:
        return rest
    if rest is not None:
        raised.append(rest)
    return _group('', raised)
