# Coroutines and asynchronous generators: what the instructions come to, and the awaitables behind asend(), athrow(), aclose().

# GET_AWAITABLE. `place` is 1 behind __aenter__, 2 behind __aexit__.
def awaiting_awaitable(value, place, /):
    method = _special(value, '__await__')
    if method is None:
        name = type(value).__name__
        if place == 1:
            raise TypeError(f"'async with' received an object from __aenter__ that does not implement __await__: {name}")
        if place == 2:
            raise TypeError(f"'async with' received an object from __aexit__ that does not implement __await__: {name}")
        raise TypeError(f"object {name} can't be used in 'await' expression")
    result = method()
    if _is_coroutine(result):
        raise TypeError('__await__() returned a coroutine')
    if _special(result, '__next__') is None:
        raise TypeError(f"__await__() returned non-iterator of type '{type(result).__name__}'")
    return result


def _iterator(value):
    return value.__await__() if _is_coroutine(value) else value if _is_generator_coroutine(value) else awaiting_awaitable(value, 0)


# GET_AITER
def awaiting_get_aiter(value, /):
    method = _special(value, '__aiter__')
    if method is None:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type(value).__name__}")
    result = method()
    if _special(result, '__anext__') is None:
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {type(result).__name__}")
    return result


# GET_ANEXT
def awaiting_get_anext(iterator, /):
    method = _special(iterator, '__anext__')
    if method is None:
        raise TypeError(f"'async for' requires an iterator with __anext__ method, got {type(iterator).__name__}")
    awaitable = method()
    if _is_coroutine(awaitable) or _is_generator_coroutine(awaitable):
        return awaitable
    try:
        return awaiting_awaitable(awaitable, 0)
    except BaseException as error:
        cause = error
    raise TypeError(f"'async for' received an invalid object from __anext__: {type(awaitable).__name__}") from cause


def awaiting_aiter(async_iterable, /):
    method = _special(async_iterable, '__aiter__')
    if method is None:
        raise TypeError(f"'{type(async_iterable).__name__}' object is not an async iterable")
    result = method()
    if _special(result, '__anext__') is None:
        raise TypeError(f"aiter() returned not an async iterator of type '{type(result).__name__}'")
    return result


def awaiting_anext(*args):
    method = _special(args[0], '__anext__')
    if method is None:
        raise TypeError(f"'{type(args[0]).__name__}' object is not an async iterator")
    awaitable = method()
    return awaitable if len(args) == 1 else _new_awaitable(2, awaitable, args[1])


# anext() with a default.
def awaiting_anext_send(self, value, /):
    try:
        return _iterator(_awaitable_target(self)).send(value)
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))


def awaiting_anext_next(self, /):
    try:
        return next(_iterator(_awaitable_target(self)))
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))


def awaiting_anext_throw(self, /, *args):
    try:
        return _iterator(_awaitable_target(self)).throw(*args)
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))


def awaiting_anext_close(self, /):
    try:
        return _iterator(_awaitable_target(self)).close()
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))


# Asynchronous generators. Flags of the generator: 1 an awaitable of it is running, 2 closed, 4 hooks were called.
# States of an awaitable: 0 not started, 1 started, 2 done.

def awaiting_first_asend(gen, value, /):
    _call_hook(gen)
    return _new_awaitable(0, gen, value)


def awaiting_first_athrow(gen, /, *args):
    _call_hook(gen)
    return _new_awaitable(1, gen, args)


def awaiting_first_aclose(gen, /):
    _call_hook(gen)
    return _new_awaitable(1, gen, None)


def awaiting_first_anext(gen, /):
    return awaiting_first_asend(gen, None)


def _call_hook(gen):
    if not _asyncgen_flag(gen, 4):
        _asyncgen_set(gen, 4, True)
        hook = _asyncgen_hooks()[0]
        if hook is not None:
            hook(gen)


# What the generator came to: an item that it yielded ends the awaitable, anything else is passed on to whoever drives it.
def _taken(self, gen, result):
    if _is_wrapped(result):
        _asyncgen_set(gen, 1, False)
        _awaitable_set(self, 2)
        raise StopIteration(_unwrapped(result))
    return result


def _failed(self, gen, error):
    if isinstance(error, (StopAsyncIteration, GeneratorExit)):
        _asyncgen_set(gen, 2, True)
    _asyncgen_set(gen, 1, False)
    _awaitable_set(self, 2)


def awaiting_asend_send(self, value, /):
    if _awaitable_state(self) == 2:
        raise RuntimeError('cannot reuse already awaited __anext__()/asend()')
    gen = _awaitable_target(self)
    if _awaitable_state(self) == 0:
        if _asyncgen_flag(gen, 1):
            raise RuntimeError('anext(): asynchronous generator is already running')
        if value is None:
            value = _awaitable_argument(self)
        _awaitable_set(self, 1)
        _asyncgen_set(gen, 1, True)
    try:
        result = _generator_send(gen, value)
    except BaseException as error:
        _failed(self, gen, error)
        raise
    return _taken(self, gen, result)


def awaiting_asend_next(self, /):
    return awaiting_asend_send(self, None)


def awaiting_asend_throw(self, /, *args):
    if _awaitable_state(self) == 2:
        raise RuntimeError('cannot reuse already awaited __anext__()/asend()')
    gen = _awaitable_target(self)
    try:
        result = _throw_into(gen, *args)
    except BaseException as error:
        _failed(self, gen, error)
        raise
    return _taken(self, gen, result)


def awaiting_asend_close(self, /):
    _awaitable_set(self, 2)


def _ignored_exit(self, gen):
    _asyncgen_set(gen, 1, False)
    _awaitable_set(self, 2)
    raise RuntimeError('async generator ignored GeneratorExit')


def awaiting_athrow_send(self, value, /):
    state = _awaitable_state(self)
    if state == 2:
        raise RuntimeError('cannot reuse already awaited aclose()/athrow()')
    gen = _awaitable_target(self)
    args = _awaitable_argument(self)
    if _generator_state(gen) == 3:
        _awaitable_set(self, 2)
        raise StopIteration
    if state == 0:
        if _asyncgen_flag(gen, 1):
            _awaitable_set(self, 2)
            name = 'aclose' if args is None else 'athrow'
            raise RuntimeError(f'{name}(): asynchronous generator is already running')
        if _asyncgen_flag(gen, 2):
            _awaitable_set(self, 2)
            raise StopAsyncIteration
        if value is not None:
            raise RuntimeError("can't send non-None value to a just-started coroutine")
        _awaitable_set(self, 1)
        _asyncgen_set(gen, 1, True)
        if args is None:
            _asyncgen_set(gen, 2, True)
    ended = False
    try:
        if state != 0:
            result = _generator_send(gen, value)
        elif args is None:
            result = _throw_into(gen, GeneratorExit)
        else:
            result = _throw_into(gen, *args)
    except BaseException as error:
        _asyncgen_set(gen, 1, False)
        _awaitable_set(self, 2)
        if args is not None or not isinstance(error, (StopAsyncIteration, GeneratorExit)):
            raise
        ended = True
    if ended:
        raise StopIteration
    if args is not None:
        return _taken(self, gen, result)
    if _is_wrapped(result):
        _ignored_exit(self, gen)
    return result


def awaiting_athrow_next(self, /):
    return awaiting_athrow_send(self, None)


def awaiting_athrow_throw(self, /, *args):
    if _awaitable_state(self) == 2:
        raise RuntimeError('cannot reuse already awaited aclose()/athrow()')
    gen = _awaitable_target(self)
    mode = _awaitable_argument(self)
    ended = False
    try:
        result = _throw_into(gen, *args)
    except BaseException as error:
        if mode is not None:
            _failed(self, gen, error)
            raise
        _asyncgen_set(gen, 1, False)
        _awaitable_set(self, 2)
        if not isinstance(error, (StopAsyncIteration, GeneratorExit)):
            raise
        ended = True
    if ended:
        raise StopIteration
    if mode is not None:
        return _taken(self, gen, result)
    if _is_wrapped(result):
        _ignored_exit(self, gen)
    return result


def awaiting_athrow_close(self, /):
    _awaitable_set(self, 2)


# sys.set_asyncgen_hooks
def awaiting_set_hooks(*args, firstiter=NotImplemented, finalizer=NotImplemented):
    given = list(args) + [NotImplemented] * (2 - len(args))
    if firstiter is not NotImplemented:
        given[0] = firstiter
    if finalizer is not NotImplemented:
        given[1] = finalizer
    for name, hook in zip(('firstiter', 'finalizer'), given):
        if hook is not NotImplemented and hook is not None and not callable(hook):
            raise TypeError(f'callable {name} expected, got {type(hook).__name__}')
    old = _asyncgen_hooks()
    _asyncgen_set_hooks(old[0] if given[0] is NotImplemented else given[0], old[1] if given[1] is NotImplemented else given[1])
