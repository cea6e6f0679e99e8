# Twins of `generator.throw` and `generator.close`: what they pass on to the iterator that `yield from` waits for.

def generator_throw(gen, typ, *rest):
    inner = _generator_delegate(gen)
    if inner is not None:
        if _is_generator_exit(typ):
            failure = _close_error(inner)
            if failure is not None:
                return _generator_throw(gen, failure)
        else:
            throw = getattr(inner, 'throw', None)
            if throw is not None:
                ended = False
                try:
                    return throw(typ, *rest)
                except StopIteration as stop:
                    ended = True
                    outcome = stop.value
                except BaseException as error:
                    outcome = error
                if ended:
                    return _generator_finish_delegation(gen, outcome)
                return _generator_throw(gen, outcome)
    return _generator_throw(gen, _exception(typ, *rest))


def _is_generator_exit(typ):
    if isinstance(typ, type):
        return issubclass(typ, GeneratorExit)
    return isinstance(typ, GeneratorExit)


# The exception that the arguments of throw() stand for.
def _exception(typ, value=None, traceback=None):
    if traceback is not None and type(traceback).__name__ != 'traceback':
        raise TypeError('throw() third argument must be a traceback object')
    if isinstance(typ, type) and issubclass(typ, BaseException):
        exception = value if isinstance(value, typ) else _made_exception(typ, value)
    elif isinstance(typ, BaseException):
        if value is not None:
            raise TypeError('instance exception may not have a separate value')
        exception = typ
    else:
        raise TypeError(f'exceptions must be classes or instances deriving from BaseException, not {type(typ).__name__}')
    if traceback is not None:
        exception.__traceback__ = traceback
    return exception


# An exception made of its class; where that fails, the failure is what is thrown.
def _made_exception(cls, value):
    try:
        if value is None:
            exception = cls()
        elif isinstance(value, tuple):
            exception = cls(*value)
        else:
            exception = cls(value)
    except BaseException as error:
        return error
    if not _is_exception(exception):
        return TypeError(f'calling {cls!r} should have returned an instance of BaseException, not {type(exception).__name__}')
    return exception


# Closes an iterator; the exception that this raised, or None. A failure to find `close` is reported and no more.
def _close_error(iterator):
    try:
        close = getattr(iterator, 'close', None)
    except BaseException as error:
        hook = _sys_attribute('unraisablehook', None)
        if hook is not None:
            hook(_unraisable(type(error), error, error.__traceback__, None, iterator))
        return None
    try:
        if close is not None:
            close()
    except BaseException as error:
        return error
    return None


def generator_close(gen, /):
    if _generator_state(gen) == 3:
        return None
    error = None
    inner = _generator_delegate(gen)
    if inner is not None:
        error = _close_error(inner)
    if error is None:
        error = GeneratorExit()
    try:
        _generator_throw(gen, error)
    except (StopIteration, GeneratorExit):
        return None
    noun = {'coroutine': 'coroutine', 'async_generator': 'async generator'}.get(type(gen).__name__, 'generator')
    raise RuntimeError(f'{noun} ignored GeneratorExit')


# SEND to an iterator whose `send` is found by Python code.
def generator_send_to(iterator, value, /):
    return iterator.send(value)
