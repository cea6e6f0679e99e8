// Made by tools/generate_prelude from Prelude/python; edit those files.

/// The definitions of the prelude, by file name without its ending.
enum PreludeSources {
    static func file(_ name: String) -> [PreludeDefinition]? {
        switch name {
        case "awaiting": file_awaiting
        case "bytes": file_bytes
        case "cell": file_cell
        case "dict": file_dict
        case "dis": file_dis
        case "evaluation": file_evaluation
        case "exceptions": file_exceptions
        case "finalization": file_finalization
        case "formatting": file_formatting
        case "generator": file_generator
        case "imports": file_imports
        case "iteration": file_iteration
        case "list": file_list
        case "matching": file_matching
        case "names": file_names
        case "numbers": file_numbers
        case "object": file_object
        case "pickling": file_pickling
        case "printing": file_printing
        case "property": file_property
        case "range": file_range
        case "reflection": file_reflection
        case "representation": file_representation
        case "set": file_set
        case "slice": file_slice
        case "str": file_str
        case "sys": file_sys
        case "tracing": file_tracing
        case "tuple": file_tuple
        case "type": file_type
        case "weakref": file_weakref
        default: nil
        }
    }

    private static let file_awaiting: [PreludeDefinition] = [
        PreludeDefinition("awaiting_awaitable", needs: [], ##"""
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
"""##),
        PreludeDefinition("_iterator", needs: [0], ##"""
def _iterator(value):
    return value.__await__() if _is_coroutine(value) else value if _is_generator_coroutine(value) else awaiting_awaitable(value, 0)
"""##),
        PreludeDefinition("awaiting_get_aiter", needs: [], ##"""
def awaiting_get_aiter(value, /):
    method = _special(value, '__aiter__')
    if method is None:
        raise TypeError(f"'async for' requires an object with __aiter__ method, got {type(value).__name__}")
    result = method()
    if _special(result, '__anext__') is None:
        raise TypeError(f"'async for' received an object from __aiter__ that does not implement __anext__: {type(result).__name__}")
    return result
"""##),
        PreludeDefinition("awaiting_get_anext", needs: [0], ##"""
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
"""##),
        PreludeDefinition("awaiting_aiter", needs: [], ##"""
def awaiting_aiter(async_iterable, /):
    method = _special(async_iterable, '__aiter__')
    if method is None:
        raise TypeError(f"'{type(async_iterable).__name__}' object is not an async iterable")
    result = method()
    if _special(result, '__anext__') is None:
        raise TypeError(f"aiter() returned not an async iterator of type '{type(result).__name__}'")
    return result
"""##),
        PreludeDefinition("awaiting_anext", needs: [], ##"""
def awaiting_anext(*args):
    method = _special(args[0], '__anext__')
    if method is None:
        raise TypeError(f"'{type(args[0]).__name__}' object is not an async iterator")
    awaitable = method()
    return awaitable if len(args) == 1 else _new_awaitable(2, awaitable, args[1])
"""##),
        PreludeDefinition("awaiting_anext_send", needs: [1], ##"""
def awaiting_anext_send(self, value, /):
    try:
        return _iterator(_awaitable_target(self)).send(value)
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))
"""##),
        PreludeDefinition("awaiting_anext_next", needs: [1], ##"""
def awaiting_anext_next(self, /):
    try:
        return next(_iterator(_awaitable_target(self)))
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))
"""##),
        PreludeDefinition("awaiting_anext_throw", needs: [1], ##"""
def awaiting_anext_throw(self, /, *args):
    try:
        return _iterator(_awaitable_target(self)).throw(*args)
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))
"""##),
        PreludeDefinition("awaiting_anext_close", needs: [1], ##"""
def awaiting_anext_close(self, /):
    try:
        return _iterator(_awaitable_target(self)).close()
    except StopAsyncIteration:
        pass
    raise StopIteration(_awaitable_argument(self))
"""##),
        PreludeDefinition("awaiting_first_asend", needs: [14], ##"""
def awaiting_first_asend(gen, value, /):
    _call_hook(gen)
    return _new_awaitable(0, gen, value)
"""##),
        PreludeDefinition("awaiting_first_athrow", needs: [14], ##"""
def awaiting_first_athrow(gen, /, *args):
    _call_hook(gen)
    return _new_awaitable(1, gen, args)
"""##),
        PreludeDefinition("awaiting_first_aclose", needs: [14], ##"""
def awaiting_first_aclose(gen, /):
    _call_hook(gen)
    return _new_awaitable(1, gen, None)
"""##),
        PreludeDefinition("awaiting_first_anext", needs: [10], ##"""
def awaiting_first_anext(gen, /):
    return awaiting_first_asend(gen, None)
"""##),
        PreludeDefinition("_call_hook", needs: [], ##"""
def _call_hook(gen):
    if not _asyncgen_flag(gen, 4):
        _asyncgen_set(gen, 4, True)
        hook = _asyncgen_hooks()[0]
        if hook is not None:
            hook(gen)
"""##),
        PreludeDefinition("_taken", needs: [], ##"""
def _taken(self, gen, result):
    if _is_wrapped(result):
        _asyncgen_set(gen, 1, False)
        _awaitable_set(self, 2)
        raise StopIteration(_unwrapped(result))
    return result
"""##),
        PreludeDefinition("_failed", needs: [], ##"""
def _failed(self, gen, error):
    if isinstance(error, (StopAsyncIteration, GeneratorExit)):
        _asyncgen_set(gen, 2, True)
    _asyncgen_set(gen, 1, False)
    _awaitable_set(self, 2)
"""##),
        PreludeDefinition("awaiting_asend_send", needs: [15, 16], ##"""
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
"""##),
        PreludeDefinition("awaiting_asend_next", needs: [17], ##"""
def awaiting_asend_next(self, /):
    return awaiting_asend_send(self, None)
"""##),
        PreludeDefinition("awaiting_asend_throw", needs: [15, 16], ##"""
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
"""##),
        PreludeDefinition("awaiting_asend_close", needs: [], ##"""
def awaiting_asend_close(self, /):
    _awaitable_set(self, 2)
"""##),
        PreludeDefinition("_ignored_exit", needs: [], ##"""
def _ignored_exit(self, gen):
    _asyncgen_set(gen, 1, False)
    _awaitable_set(self, 2)
    raise RuntimeError('async generator ignored GeneratorExit')
"""##),
        PreludeDefinition("awaiting_athrow_send", needs: [15, 21], ##"""
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
"""##),
        PreludeDefinition("awaiting_athrow_next", needs: [22], ##"""
def awaiting_athrow_next(self, /):
    return awaiting_athrow_send(self, None)
"""##),
        PreludeDefinition("awaiting_athrow_throw", needs: [15, 16, 21], ##"""
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
"""##),
        PreludeDefinition("awaiting_athrow_close", needs: [], ##"""
def awaiting_athrow_close(self, /):
    _awaitable_set(self, 2)
"""##),
        PreludeDefinition("awaiting_set_hooks", needs: [], ##"""
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
"""##),
    ]

    private static let file_bytes: [PreludeDefinition] = [
        PreludeDefinition("_missing", needs: [], ##"""
_missing = []
"""##),
        PreludeDefinition("_int", needs: [], ##"""
def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)
"""##),
        PreludeDefinition("_key", needs: [1], ##"""
def _key(key):
    if type(key) is slice:
        return slice(_int(key.start), _int(key.stop), _int(key.step))
    return _int(key)
"""##),
        PreludeDefinition("_base", needs: [], ##"""
def _base(value):
    return bytes if isinstance(value, bytes) else bytearray
"""##),
        PreludeDefinition("_content", needs: [1], ##"""
def _content(source, name):
    # The bytes of an iterable of ints.
    try:
        iterator = iter(source)
    except TypeError:
        raise TypeError(f"cannot convert '{type(source).__name__}' object to {name}") from None
    return [_int(item) for item in iterator]
"""##),
        PreludeDefinition("bytes_new", needs: [0, 6, 7], ##"""
def bytes_new(cls, source=_missing, encoding=_missing, errors=_missing):
    if encoding is not _missing or errors is not _missing:
        content = _encoded(source, encoding, errors, 'bytes')
    elif source is _missing:
        content = b''
    elif type(source) in (bytes, bytearray):
        content = bytes.__new__(bytes, source)
    else:
        content = _call_special(source, '__bytes__')
        if content is NotImplemented:
            if isinstance(source, str):
                raise TypeError('string argument without an encoding')
            content = _plain(source, 'bytes', bytes)
        elif not isinstance(content, bytes):
            raise TypeError(f'__bytes__ returned non-bytes (type {type(content).__name__})')
    if cls is bytes:
        return content
    return bytes.__new__(cls, bytearray(content))
"""##),
        PreludeDefinition("_plain", needs: [1, 4], ##"""
def _plain(source, name, kind):
    if isinstance(source, (bytes, bytearray)):
        return kind(bytearray.copy(source) if isinstance(source, bytearray) else bytes.__bytes__(source))
    count = _int(source)
    if isinstance(count, int):
        return kind(count)
    return kind(_content(source, name))
"""##),
        PreludeDefinition("_encoded", needs: [0], ##"""
def _encoded(source, encoding, errors, name):
    if encoding is not _missing and not isinstance(encoding, str):
        raise TypeError(f"{name}() argument 'encoding' must be str, not {type(encoding).__name__}")
    if errors is not _missing and not isinstance(errors, str):
        raise TypeError(f"{name}() argument 'errors' must be str, not {type(errors).__name__}")
    if not isinstance(source, str):
        raise TypeError(('errors' if encoding is _missing else 'encoding') + ' without a string argument')
    if encoding is _missing:
        raise TypeError('string argument without an encoding')
    return str.encode(source, encoding, 'strict' if errors is _missing else errors)
"""##),
        PreludeDefinition("bytes_bytearray_init", needs: [0, 6, 7], ##"""
def bytes_bytearray_init(self, source=_missing, encoding=_missing, errors=_missing):
    if encoding is not _missing or errors is not _missing:
        content = _encoded(source, encoding, errors, 'bytearray')
    elif source is _missing:
        content = b''
    elif isinstance(source, str):
        raise TypeError('string argument without an encoding')
    else:
        content = _plain(source, 'bytearray', bytearray)
    bytearray.__init__(self, content)
"""##),
        PreludeDefinition("bytes_mul", needs: [1, 3], ##"""
def bytes_mul(self, value, /):
    return _base(self).__mul__(self, _int(value))
"""##),
        PreludeDefinition("bytes_imul", needs: [1], ##"""
def bytes_imul(self, value, /):
    return bytearray.__imul__(self, _int(value))
"""##),
        PreludeDefinition("bytes_contains", needs: [1, 3], ##"""
def bytes_contains(self, key, /):
    return _base(self).__contains__(self, _int(key))
"""##),
        PreludeDefinition("bytes_getitem", needs: [2, 3], ##"""
def bytes_getitem(self, key, /):
    return _base(self).__getitem__(self, _key(key))
"""##),
        PreludeDefinition("bytes_setitem", needs: [1, 2, 4], ##"""
def bytes_setitem(self, key, value, /):
    if type(key) is not slice:
        return bytearray.__setitem__(self, _int(key), _int(value))
    key = _key(key)
    key.indices(0)
    if not isinstance(value, (int, float, complex, str, bytes, bytearray, memoryview)):
        value = bytearray(_content(value, 'bytearray'))
    return bytearray.__setitem__(self, key, value)
"""##),
        PreludeDefinition("bytes_delitem", needs: [2], ##"""
def bytes_delitem(self, key, /):
    return bytearray.__delitem__(self, _key(key))
"""##),
        PreludeDefinition("bytes_append", needs: [1], ##"""
def bytes_append(self, item, /):
    return bytearray.append(self, _int(item))
"""##),
        PreludeDefinition("bytes_extend", needs: [1], ##"""
def bytes_extend(self, iterable_of_ints, /):
    if isinstance(iterable_of_ints, (bytes, bytearray)):
        return bytearray.extend(self, iterable_of_ints)
    try:
        iterator = iter(iterable_of_ints)
    except TypeError:
        raise TypeError(f"can't extend bytearray with {type(iterable_of_ints).__name__}") from None
    return bytearray.extend(self, [_int(item) for item in iterator])
"""##),
        PreludeDefinition("bytes_insert", needs: [1], ##"""
def bytes_insert(self, index, item, /):
    return bytearray.insert(self, _int(index), _int(item))
"""##),
        PreludeDefinition("bytes_pop", needs: [1], ##"""
def bytes_pop(self, index=-1, /):
    return bytearray.pop(self, _int(index))
"""##),
        PreludeDefinition("bytes_remove", needs: [1], ##"""
def bytes_remove(self, value, /):
    return bytearray.remove(self, _int(value))
"""##),
        PreludeDefinition("bytes_find", needs: [1, 3], ##"""
def bytes_find(self, sub, start=None, end=None, /):
    return _base(self).find(self, _int(sub), _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_rfind", needs: [1, 3], ##"""
def bytes_rfind(self, sub, start=None, end=None, /):
    return _base(self).rfind(self, _int(sub), _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_index", needs: [1, 3], ##"""
def bytes_index(self, sub, start=None, end=None, /):
    return _base(self).index(self, _int(sub), _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_rindex", needs: [1, 3], ##"""
def bytes_rindex(self, sub, start=None, end=None, /):
    return _base(self).rindex(self, _int(sub), _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_count", needs: [1, 3], ##"""
def bytes_count(self, sub, start=None, end=None, /):
    return _base(self).count(self, _int(sub), _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_startswith", needs: [1, 3], ##"""
def bytes_startswith(self, prefix, start=None, end=None, /):
    return _base(self).startswith(self, prefix, _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_endswith", needs: [1, 3], ##"""
def bytes_endswith(self, suffix, start=None, end=None, /):
    return _base(self).endswith(self, suffix, _int(start), _int(end))
"""##),
        PreludeDefinition("bytes_replace", needs: [1, 3], ##"""
def bytes_replace(self, old, new, count=-1, /):
    return _base(self).replace(self, old, new, _int(count))
"""##),
        PreludeDefinition("bytes_split", needs: [1, 3], ##"""
def bytes_split(self, /, sep=None, maxsplit=-1):
    return _base(self).split(self, sep, _int(maxsplit))
"""##),
        PreludeDefinition("bytes_rsplit", needs: [1, 3], ##"""
def bytes_rsplit(self, /, sep=None, maxsplit=-1):
    return _base(self).rsplit(self, sep, _int(maxsplit))
"""##),
        PreludeDefinition("bytes_splitlines", needs: [1, 3], ##"""
def bytes_splitlines(self, /, keepends=False):
    return _base(self).splitlines(self, _int(keepends))
"""##),
        PreludeDefinition("bytes_join", needs: [3], ##"""
def bytes_join(self, iterable_of_bytes, /):
    try:
        iterator = iter(iterable_of_bytes)
    except TypeError:
        raise TypeError('can only join an iterable') from None
    return _base(self).join(self, [*iterator])
"""##),
        PreludeDefinition("bytes_ljust", needs: [1, 3], ##"""
def bytes_ljust(self, width, fillchar=b' ', /):
    return _base(self).ljust(self, _int(width), fillchar)
"""##),
        PreludeDefinition("bytes_rjust", needs: [1, 3], ##"""
def bytes_rjust(self, width, fillchar=b' ', /):
    return _base(self).rjust(self, _int(width), fillchar)
"""##),
        PreludeDefinition("bytes_center", needs: [1, 3], ##"""
def bytes_center(self, width, fillchar=b' ', /):
    return _base(self).center(self, _int(width), fillchar)
"""##),
        PreludeDefinition("bytes_zfill", needs: [1, 3], ##"""
def bytes_zfill(self, width, /):
    return _base(self).zfill(self, _int(width))
"""##),
        PreludeDefinition("bytes_expandtabs", needs: [1, 3], ##"""
def bytes_expandtabs(self, /, tabsize=8):
    return _base(self).expandtabs(self, _int(tabsize))
"""##),
        PreludeDefinition("bytes_hex", needs: [0, 1, 3], ##"""
def bytes_hex(self, /, sep=_missing, bytes_per_sep=1):
    if sep is _missing:
        return _base(self).hex(self)
    return _base(self).hex(self, sep, _int(bytes_per_sep))
"""##),
        PreludeDefinition("bytes_view_hex", needs: [], ##"""
def bytes_view_hex(self, /, *args, **kwargs):
    return self.tobytes().hex(*args, **kwargs)
"""##),
        PreludeDefinition("_view_key", needs: [1, 2], ##"""
def _view_key(key):
    if isinstance(key, tuple):
        return tuple([_int(index) for index in key])
    return _key(key) if isinstance(key, slice) else _int(key) if _special(key, '__index__') is not None else key
"""##),
        PreludeDefinition("bytes_view_getitem", needs: [39], ##"""
def bytes_view_getitem(self, key, /):
    return memoryview.__getitem__(self, _view_key(key))
"""##),
        PreludeDefinition("bytes_view_setitem", needs: [1, 39], ##"""
def bytes_view_setitem(self, key, value, /):
    letter = self.format[-1]
    if letter in 'fde' and _special(value, '__float__') is not None:
        value = float(value)
    elif letter == '?':
        value = bool(value)
    elif letter != 'c' and not isinstance(key, slice) and _special(value, '__index__') is not None:
        value = _int(value)
    memoryview.__setitem__(self, _view_key(key), value)
"""##),
    ]

    private static let file_cell: [PreludeDefinition] = [
        PreludeDefinition("_both", needs: [1], ##"""
def _both(self, other):
    if type(other) is not type(self):
        return None
    return _contents(self), _contents(other)
"""##),
        PreludeDefinition("_contents", needs: [], ##"""
def _contents(cell):
    try:
        return (cell.cell_contents,)
    except ValueError:
        return ()
"""##),
        PreludeDefinition("cell_eq", needs: [0], ##"""
def cell_eq(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] == b[0] if a and b else len(a) == len(b)
"""##),
        PreludeDefinition("cell_ne", needs: [0], ##"""
def cell_ne(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] != b[0] if a and b else len(a) != len(b)
"""##),
        PreludeDefinition("cell_lt", needs: [0], ##"""
def cell_lt(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] < b[0] if a and b else len(a) < len(b)
"""##),
        PreludeDefinition("cell_le", needs: [0], ##"""
def cell_le(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] <= b[0] if a and b else len(a) <= len(b)
"""##),
        PreludeDefinition("cell_gt", needs: [0], ##"""
def cell_gt(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] > b[0] if a and b else len(a) > len(b)
"""##),
        PreludeDefinition("cell_ge", needs: [0], ##"""
def cell_ge(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] >= b[0] if a and b else len(a) >= len(b)
"""##),
    ]

    private static let file_dict: [PreludeDefinition] = [
        PreludeDefinition("_len", needs: [], ##"""
_len = dict.__len__
"""##),
        PreludeDefinition("_shown", needs: [], ##"""
_shown = _kept('shown', [])
"""##),
        PreludeDefinition("_find", needs: [], ##"""
def _find(self, key, h):
    """Position of the key with hash h, -1 when it is absent. A dict that comparing changed is searched again."""
    i = _dict_find(self, key, h)
    if i is not None:
        return i
    n = 0
    while True:
        i = _dict_candidate(self, h, n)
        if i < 0:
            return -1
        other = _dict_key(self, i)
        if other is key:
            return i
        is_equal = other == key
        if not _dict_is_at(self, i, other):
            n = 0
        elif is_equal:
            return i
        else:
            n += 1
"""##),
        PreludeDefinition("_store", needs: [2], ##"""
def _store(self, key, h, value):
    i = _find(self, key, h)
    if i < 0:
        _dict_add(self, key, h, value)
    else:
        _dict_replace(self, i, value)
"""##),
        PreludeDefinition("dict_getitem", needs: [2], ##"""
def dict_getitem(self, key, /):
    i = _find(self, key, hash(key))
    if i >= 0:
        return _dict_value(self, i)
    if type(self) is not dict:
        missing = _special(self, "__missing__")
        if missing is not None:
            return missing(key)
    raise KeyError(key)
"""##),
        PreludeDefinition("dict_setitem", needs: [3], ##"""
def dict_setitem(self, key, value, /):
    _store(self, key, hash(key), value)
"""##),
        PreludeDefinition("dict_delitem", needs: [2], ##"""
def dict_delitem(self, key, /):
    i = _find(self, key, hash(key))
    if i < 0:
        raise KeyError(key)
    _dict_remove(self, i)
"""##),
        PreludeDefinition("dict_contains", needs: [2], ##"""
def dict_contains(self, key, /):
    return _find(self, key, hash(key)) >= 0
"""##),
        PreludeDefinition("dict_get", needs: [2], ##"""
def dict_get(self, key, default=None, /):
    i = _find(self, key, hash(key))
    return default if i < 0 else _dict_value(self, i)
"""##),
        PreludeDefinition("dict_setdefault", needs: [2], ##"""
def dict_setdefault(self, key, default=None, /):
    h = hash(key)
    i = _find(self, key, h)
    if i >= 0:
        return _dict_value(self, i)
    _dict_add(self, key, h, default)
    return default
"""##),
        PreludeDefinition("dict_pop", needs: [0, 2], ##"""
def dict_pop(self, key, /, *default):
    i = _find(self, key, hash(key)) if _len(self) else -1
    if i >= 0:
        value = _dict_value(self, i)
        _dict_remove(self, i)
        return value
    if default:
        return default[0]
    raise KeyError(key)
"""##),
        PreludeDefinition("dict_update", needs: [3, 12], ##"""
def dict_update(self, iterable=(), /, **keywords):
    _update(self, iterable)
    for key in keywords:
        _store(self, key, hash(key), keywords[key])
"""##),
        PreludeDefinition("_update", needs: [3, 13, 14, 21], ##"""
def _update(self, source):
    if _plain_dict(source) is not None:
        _merge(self, source)
    elif hasattr(source, "keys"):
        for key in _keys(source):
            _store(self, key, hash(key), source[key])
    else:
        number = 0
        put = _dict_put
        for item in source:
            key, value = _pair(item, number)
            if not put(self, key, value):
                _store(self, key, hash(key), value)
            number += 1
"""##),
        PreludeDefinition("_merge", needs: [0, 3], ##"""
def _merge(self, source):
    if source is self:
        return
    n = _len(source)
    i = _dict_next(source, 0)
    while i >= 0:
        _store(self, _dict_key(source, i), _dict_hash(source, i), _dict_value(source, i))
        if _len(source) != n:
            raise RuntimeError("dict mutated during update")
        i = _dict_next(source, i + 1)
"""##),
        PreludeDefinition("_pair", needs: [], ##"""
def _pair(item, number):
    if type(item) is not tuple and type(item) is not list:
        try:
            item = list(item)
        except TypeError:
            item = None
        if item is None:
            raise TypeError("cannot convert dictionary update sequence element #" + str(number) + " to a sequence")
    if len(item) != 2:
        raise ValueError(
            "dictionary update sequence element #" + str(number) + " has length " + str(len(item)) + "; 2 is required")
    return item
"""##),
        PreludeDefinition("dict_ior", needs: [12], ##"""
def dict_ior(self, value, /):
    _update(self, value)
    return self
"""##),
        PreludeDefinition("dict_ior_pairs", needs: [12], ##"""
def dict_ior_pairs(self, value, /):
    _update(self, value)
    return self
"""##),
        PreludeDefinition("dict_or", needs: [12], ##"""
def dict_or(self, value, /):
    if not isinstance(self, dict) or not isinstance(value, dict):
        return NotImplemented
    result = _dict_copy(self)
    _update(result, value)
    return result
"""##),
        PreludeDefinition("dict_ror", needs: [17], ##"""
def dict_ror(self, value, /):
    return dict_or(value, self)
"""##),
        PreludeDefinition("dict_fromkeys", needs: [3], ##"""
def dict_fromkeys(cls, iterable, value=None, /):
    result = cls()
    if type(result) is dict:
        for key in iterable:
            if not _dict_put(result, key, value):
                _store(result, key, hash(key), value)
    else:
        for key in iterable:
            result[key] = value
    return result
"""##),
        PreludeDefinition("dict_build", needs: [3], ##"""
def dict_build(items, /):
    """The dict display of key, value, key, value…"""
    result = {}
    i = 0
    while i < len(items):
        _store(result, items[i], hash(items[i]), items[i + 1])
        i += 2
    return result
"""##),
        PreludeDefinition("_keys", needs: [], ##"""
def _keys(source):
    keys = source.keys()
    if not isinstance(keys, (list, tuple)) and _special(keys, "__iter__") is None and _special(keys, "__getitem__") is None:
        raise TypeError(type(source).__name__ + ".keys() returned a non-iterable (type " + type(keys).__name__ + ")")
    return keys
"""##),
        PreludeDefinition("dict_display_update", needs: [3, 13, 21], ##"""
def dict_display_update(self, source, /):
    """`{**source}`"""
    if _plain_dict(source) is not None:
        _merge(self, source)
    elif hasattr(source, "keys"):
        for key in _keys(source):
            _store(self, key, hash(key), source[key])
    else:
        raise TypeError("'" + _shown_type(source) + "' object is not a mapping")
"""##),
        PreludeDefinition("dict_call_merge", needs: [3, 21], ##"""
def dict_call_merge(self, source, name, /):
    """`f(**source)` behind other keywords; `name` says what is called."""
    for key in _keys(source):
        if dict.__contains__(self, key):
            if not isinstance(key, str):
                raise TypeError("keywords must be strings")
            raise TypeError(name + " got multiple values for keyword argument '" + key + "'")
        _store(self, key, hash(key), source[key])
"""##),
        PreludeDefinition("dict_eq", needs: [0, 2], ##"""
def dict_eq(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    if _len(self) != _len(value):
        return False
    i = _dict_next(self, 0)
    while i >= 0:
        item = _dict_value(self, i)
        j = _find(value, _dict_key(self, i), _dict_hash(self, i))
        if j < 0:
            return False
        other = _dict_value(value, j)
        if not (item is other or item == other):
            return False
        i = _dict_next(self, i + 1)
    return True
"""##),
        PreludeDefinition("dict_ne", needs: [24], ##"""
def dict_ne(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    return not dict_eq(self, value)
"""##),
        PreludeDefinition("dict_repr", needs: [0, 1], ##"""
def dict_repr(self, /):
    if _len(self) == 0:
        return "{}"
    for shown in _shown:
        if shown is self:
            return "{...}"
    list.append(_shown, self)
    try:
        parts = []
        i = _dict_next(self, 0)
        while i >= 0:
            key = _dict_key(self, i)
            value = _dict_value(self, i)
            parts.append(repr(key) + ": " + repr(value))
            i = _dict_next(self, i + 1)
    finally:
        _shown.pop()
    return "{" + ", ".join(parts) + "}"
"""##),
        PreludeDefinition("dict_view_repr", needs: [1], ##"""
def dict_view_repr(self, /):
    for shown in _shown:
        if shown is self:
            return "..."
    list.append(_shown, self)
    try:
        text = repr([item for item in self])
    finally:
        _shown.pop()
    return type(self).__name__ + "(" + text + ")"
"""##),
        PreludeDefinition("_is_set_like", needs: [], ##"""
def _is_set_like(value):
    return _is_set(value) or _view_part(value) == 0 or _view_part(value) == 2
"""##),
        PreludeDefinition("_view_has", needs: [2], ##"""
def _view_has(self, value):
    d = _view_dict(self)
    if _view_part(self) == 0:
        return _find(d, value, hash(value)) >= 0
    if not isinstance(value, tuple) or len(value) != 2:
        return False
    key, item = value
    i = _find(d, key, hash(key))
    if i < 0:
        return False
    found = _dict_value(d, i)
    return found is item or found == item
"""##),
        PreludeDefinition("dict_view_contains", needs: [29], ##"""
def dict_view_contains(self, value, /):
    return _view_has(self, value)
"""##),
        PreludeDefinition("_is_subset", needs: [], ##"""
def _is_subset(self, other):
    for item in self:
        if item not in other:
            return False
    return True
"""##),
        PreludeDefinition("dict_view_eq", needs: [28, 31], ##"""
def dict_view_eq(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) == len(value) and _is_subset(self, value)
"""##),
        PreludeDefinition("dict_view_ne", needs: [28, 31], ##"""
def dict_view_ne(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return not (len(self) == len(value) and _is_subset(self, value))
"""##),
        PreludeDefinition("dict_view_lt", needs: [28, 31], ##"""
def dict_view_lt(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) < len(value) and _is_subset(self, value)
"""##),
        PreludeDefinition("dict_view_le", needs: [28, 31], ##"""
def dict_view_le(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) <= len(value) and _is_subset(self, value)
"""##),
        PreludeDefinition("dict_view_gt", needs: [28, 31], ##"""
def dict_view_gt(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) > len(value) and _is_subset(value, self)
"""##),
        PreludeDefinition("dict_view_ge", needs: [28, 31], ##"""
def dict_view_ge(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) >= len(value) and _is_subset(value, self)
"""##),
        PreludeDefinition("dict_view_isdisjoint", needs: [28], ##"""
def dict_view_isdisjoint(self, other, /):
    if self is other:
        return len(self) == 0
    if _is_set_like(other) and len(other) > len(self):
        self, other = other, self
    for item in other:
        if item in self:
            return False
    return True
"""##),
        PreludeDefinition("dict_view_and", needs: [28, 29], ##"""
def dict_view_and(self, value, /):
    if not _is_set_like(self) or _is_set(self):
        self, value = value, self
    if type(value) is set and len(self) <= len(value):
        return set.intersection(value, self)
    if _is_set_like(value) and not _is_set(value) and len(value) > len(self):
        self, value = value, self
    result = set()
    for item in value:
        if _view_has(self, item):
            result.add(item)
    return result
"""##),
        PreludeDefinition("dict_view_rand", needs: [39], ##"""
def dict_view_rand(self, value, /):
    return dict_view_and(value, self)
"""##),
        PreludeDefinition("dict_view_or", needs: [], ##"""
def dict_view_or(self, value, /):
    result = set(self)
    result.update(value)
    return result
"""##),
        PreludeDefinition("dict_view_ror", needs: [41], ##"""
def dict_view_ror(self, value, /):
    return dict_view_or(value, self)
"""##),
        PreludeDefinition("dict_view_sub", needs: [], ##"""
def dict_view_sub(self, value, /):
    result = set(self)
    result.difference_update(value)
    return result
"""##),
        PreludeDefinition("dict_view_rsub", needs: [43], ##"""
def dict_view_rsub(self, value, /):
    return dict_view_sub(value, self)
"""##),
        PreludeDefinition("dict_view_xor", needs: [], ##"""
def dict_view_xor(self, value, /):
    result = set(self)
    result.symmetric_difference_update(value)
    return result
"""##),
        PreludeDefinition("dict_view_rxor", needs: [45], ##"""
def dict_view_rxor(self, value, /):
    return dict_view_xor(value, self)
"""##),
        PreludeDefinition("_target", needs: [], ##"""
def _target(value):
    return _view_dict(value) if _is_proxy(value) else value
"""##),
        PreludeDefinition("dict_proxy_getitem", needs: [], ##"""
def dict_proxy_getitem(self, key, /):
    return _view_dict(self)[key]
"""##),
        PreludeDefinition("dict_proxy_contains", needs: [], ##"""
def dict_proxy_contains(self, key, /):
    return key in _view_dict(self)
"""##),
        PreludeDefinition("dict_proxy_len", needs: [], ##"""
def dict_proxy_len(self, /):
    return len(_view_dict(self))
"""##),
        PreludeDefinition("dict_proxy_iter", needs: [], ##"""
def dict_proxy_iter(self, /):
    return iter(_view_dict(self))
"""##),
        PreludeDefinition("dict_proxy_reversed", needs: [], ##"""
def dict_proxy_reversed(self, /):
    return reversed(_view_dict(self))
"""##),
        PreludeDefinition("dict_proxy_keys", needs: [], ##"""
def dict_proxy_keys(self, /):
    return _view_dict(self).keys()
"""##),
        PreludeDefinition("dict_proxy_values", needs: [], ##"""
def dict_proxy_values(self, /):
    return _view_dict(self).values()
"""##),
        PreludeDefinition("dict_proxy_items", needs: [], ##"""
def dict_proxy_items(self, /):
    return _view_dict(self).items()
"""##),
        PreludeDefinition("dict_proxy_get", needs: [], ##"""
def dict_proxy_get(self, key, default=None, /):
    return _view_dict(self).get(key, default)
"""##),
        PreludeDefinition("dict_proxy_copy", needs: [], ##"""
def dict_proxy_copy(self, /):
    return _view_dict(self).copy()
"""##),
        PreludeDefinition("dict_proxy_eq", needs: [47], ##"""
def dict_proxy_eq(self, value, /):
    return _view_dict(self) == _target(value)
"""##),
        PreludeDefinition("dict_proxy_ne", needs: [47], ##"""
def dict_proxy_ne(self, value, /):
    return _view_dict(self) != _target(value)
"""##),
        PreludeDefinition("dict_proxy_or", needs: [47], ##"""
def dict_proxy_or(self, value, /):
    return _target(self) | _target(value)
"""##),
        PreludeDefinition("dict_proxy_ror", needs: [47], ##"""
def dict_proxy_ror(self, value, /):
    return _target(value) | _target(self)
"""##),
        PreludeDefinition("dict_proxy_repr", needs: [], ##"""
def dict_proxy_repr(self, /):
    return "mappingproxy(" + repr(_view_dict(self)) + ")"
"""##),
    ]

    private static let file_dis: [PreludeDefinition] = [
        PreludeDefinition("dis_dis", needs: [1], ##"""
def dis_dis(x=None, /, *, file=None, depth=None, show_caches=False, adaptive=False):
    if x is None:
        raise RuntimeError('no last traceback to disassemble')
    _list(x, file)
"""##),
        PreludeDefinition("_list", needs: [2, 3, 4, 5], ##"""
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
"""##),
        PreludeDefinition("_first", needs: [], ##"""
def _first(pair):
    return pair[0]
"""##),
        PreludeDefinition("_is_code", needs: [], ##"""
def _is_code(x):
    return type(x).__name__ == 'code' and hasattr(x, 'co_code')
"""##),
        PreludeDefinition("_is_statement", needs: [], ##"""
def _is_statement(source):
    try:
        compile(source, '<dis>', 'eval')
    except SyntaxError:
        return True
    return False
"""##),
        PreludeDefinition("_has_code", needs: [], ##"""
def _has_code(item):
    if isinstance(item, (classmethod, staticmethod, type)):
        return True
    return type(item).__name__ in ('function', 'method', 'code')
"""##),
        PreludeDefinition("dis_disassemble", needs: [3], ##"""
def dis_disassemble(co, lasti=-1, /, *, file=None, show_caches=False, adaptive=False):
    if not _is_code(co):
        raise TypeError(f"don't know how to disassemble {type(co).__name__} objects")
    print(_disassemble(co, lasti), end='', file=file)
"""##),
        PreludeDefinition("_code_of", needs: [3, 4], ##"""
def _code_of(x):
    for name in ('__func__', '__code__', 'gi_code'):
        if hasattr(x, name):
            x = getattr(x, name)
    if isinstance(x, str):
        x = compile(x, '<disassembly>', 'exec' if _is_statement(x) else 'eval')
    if not _is_code(x):
        raise TypeError(f"don't know how to disassemble {type(x).__name__} objects")
    return x
"""##),
        PreludeDefinition("_FLAGS", needs: [], ##"""
_FLAGS = {1: 'OPTIMIZED', 2: 'NEWLOCALS', 4: 'VARARGS', 8: 'VARKEYWORDS', 16: 'NESTED', 32: 'GENERATOR', 64: 'NOFREE',
          128: 'COROUTINE', 256: 'ITERABLE_COROUTINE', 512: 'ASYNC_GENERATOR'}
"""##),
        PreludeDefinition("_flag_names", needs: [8], ##"""
def _flag_names(flags):
    names = []
    for bit in range(32):
        flag = 1 << bit
        if flags & flag:
            names.append(_FLAGS.get(flag, hex(flag)))
    return ', '.join(names) if names else '0x0'
"""##),
        PreludeDefinition("dis_code_info", needs: [7, 9], ##"""
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
"""##),
        PreludeDefinition("dis_show_code", needs: [10], ##"""
def dis_show_code(co, /, *, file=None):
    print(dis_code_info(co), file=file)
"""##),
        PreludeDefinition("dis_findlinestarts", needs: [], ##"""
def dis_findlinestarts(code, /):
    starts = []
    last = None
    for start, end, line in code.co_lines():
        if line is not None and line != last:
            last = line
            starts.append((start, line))
    return iter(starts)
"""##),
        PreludeDefinition("dis_findlabels", needs: [], ##"""
def dis_findlabels(code, /):
    return _jump_targets(code)
"""##),
    ]

    private static let file_evaluation: [PreludeDefinition] = [
        PreludeDefinition("evaluation_compile", needs: [], ##"""
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
"""##),
        PreludeDefinition("evaluation_exec", needs: [], ##"""
def evaluation_exec(source, globals=None, locals=None, /, *, closure=None):
    _exec(source, globals, locals, closure)
    return None
"""##),
        PreludeDefinition("evaluation_input", needs: [], ##"""
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
"""##),
        PreludeDefinition("evaluation_open", needs: [], ##"""
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
"""##),
        PreludeDefinition("evaluation_breakpoint", needs: [], ##"""
def evaluation_breakpoint(*args, **kwargs):
    hook = _sys_attribute('breakpointhook', None)
    if hook is None:
        raise RuntimeError('lost sys.breakpointhook')
    return hook(*args, **kwargs)
"""##),
        PreludeDefinition("evaluation_help", needs: [], ##"""
def evaluation_help(*args, **kwargs):
    import pydoc
    return pydoc.help(*args, **kwargs)
"""##),
    ]

    private static let file_exceptions: [PreludeDefinition] = [
        PreludeDefinition("_missing", needs: [], ##"""
_missing = []
"""##),
        PreludeDefinition("exceptions_raise_made", needs: [0], ##"""
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
"""##),
        PreludeDefinition("exceptions_base_str", needs: [], ##"""
def exceptions_base_str(self, /):
    args = self.args
    if not args:
        return ''
    return str(args[0]) if len(args) == 1 else repr(args)
"""##),
        PreludeDefinition("exceptions_set_args", needs: [], ##"""
def exceptions_set_args(self, args, /):
    self.args = tuple(args)
"""##),
        PreludeDefinition("exceptions_syntax_error_init", needs: [], ##"""
def exceptions_syntax_error_init(self, /, *args, **kwargs):
    if kwargs:
        raise TypeError(f'{type(self).__name__}() takes no keyword arguments')
    if len(args) != 2:
        SyntaxError.__init__(self, *args)
    else:
        SyntaxError.__init__(self, args[0], tuple(args[1]))
        self.args = args
"""##),
        PreludeDefinition("exceptions_group_new", needs: [], ##"""
def exceptions_group_new(cls, /, *args, **kwargs):
    if kwargs:
        raise TypeError(f'{cls.__name__}() takes no keyword arguments')
    message, members = args
    self = BaseExceptionGroup.__new__(cls, message, tuple(members))
    self.args = args
    return self
"""##),
        PreludeDefinition("exceptions_group_derive", needs: [], ##"""
def exceptions_group_derive(self, excs, /):
    return BaseExceptionGroup(self.message, excs)
"""##),
        PreludeDefinition("_matcher", needs: [], ##"""
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
"""##),
        PreludeDefinition("_derived", needs: [], ##"""
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
"""##),
        PreludeDefinition("_split", needs: [8], ##"""
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
"""##),
        PreludeDefinition("exceptions_group_split", needs: [7, 9], ##"""
def exceptions_group_split(self, condition, /):
    return _split(self, _matcher(condition), True)
"""##),
        PreludeDefinition("exceptions_group_subgroup", needs: [7, 9], ##"""
def exceptions_group_subgroup(self, condition, /):
    return _split(self, _matcher(condition), False)[0]
"""##),
        PreludeDefinition("_facts", needs: [], ##"""
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
"""##),
        PreludeDefinition("_write_error", needs: [], ##"""
def _write_error(text):
    file = _sys_attribute('stderr', None)
    if file is not None:
        file.write(text)
"""##),
        PreludeDefinition("exceptions_excepthook", needs: [12, 13], ##"""
def exceptions_excepthook(cls, value, traceback, /):
    if not _is_exception(value):
        _write_error(f'TypeError: print_exception(): Exception expected for value, {type(value).__name__} found\n')
        return
    if traceback is not None and _is_traceback(traceback) and value.__traceback__ is None:
        value.__traceback__ = traceback
    _write_error(_exception_text(value, _facts(value)))
"""##),
        PreludeDefinition("exceptions_uncaught", needs: [13, 14, 16], ##"""
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
"""##),
        PreludeDefinition("_exit_code", needs: [13], ##"""
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
"""##),
        PreludeDefinition("exceptions_group_match", needs: [18], ##"""
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
"""##),
        PreludeDefinition("_group", needs: [], ##"""
def _group(message, members):
    return BaseExceptionGroup(message, members)
"""##),
        PreludeDefinition("_is_same", needs: [], ##"""
def _is_same(one, other):
    return (getattr(one, '__notes__', None) is getattr(other, '__notes__', None) and one.__traceback__ is other.__traceback__
            and one.__cause__ is other.__cause__ and one.__context__ is other.__context__)
"""##),
        PreludeDefinition("_leaves", needs: [], ##"""
def _leaves(error, found):
    pending = [error]
    while pending:
        error = pending.pop()
        if isinstance(error, BaseExceptionGroup):
            pending.extend(error.exceptions)
        else:
            found.append(error)
"""##),
        PreludeDefinition("_project", needs: [9], ##"""
def _project(group, leaves):
    def is_kept(error):
        if isinstance(error, BaseExceptionGroup):
            return False
        for leaf in leaves:
            if leaf is error:
                return True
        return False
    return _split(group, is_kept, False)[0]
"""##),
        PreludeDefinition("exceptions_prepare_reraise", needs: [18, 19, 20, 21], ##"""
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
"""##),
    ]

    private static let file_finalization: [PreludeDefinition] = [
        PreludeDefinition("finalization_run", needs: [1], ##"""
def finalization_run():
    while due := _take_finalizers():
        _finalize_each(due)
"""##),
        PreludeDefinition("_finalize_each", needs: [2], ##"""
def _finalize_each(due, place=None):
    due.reverse()
    while due:
        _finalize(due.pop(), place)
"""##),
        PreludeDefinition("_finalize", needs: [3, 4], ##"""
def _finalize(target, place=None):
    source = target
    try:
        kind = _begin_finalizing(target)
        if kind == 0:
            source = _type_lookup(type(target), '__del__')
            hook = _special(target, '__del__')
            if hook is not None:
                hook()
        elif kind == 1:
            _close_generator(target)
        elif kind == 2:
            source = _weak_callback(target)
            source(target)
        elif kind == 3:
            _warn_never_awaited(target, place)
            target.close()
    except BaseException as error:
        _report(error, source)
"""##),
        PreludeDefinition("_report", needs: [], ##"""
def _report(error, source):
    hook = _sys_attribute('unraisablehook', None)
    if hook is None:
        return
    try:
        hook(_unraisable(type(error), error, error.__traceback__, None, source))
    except BaseException:
        pass
"""##),
        PreludeDefinition("_warn_never_awaited", needs: [], ##"""
def _warn_never_awaited(coroutine, place):
    _flush_streams()
    file, line = place or _coroutine_origin(coroutine) or ('sys', 1)
    __import__('_warnings')._warn_never_awaited(coroutine, file, line, place is not None)
"""##),
        PreludeDefinition("finalization_collect", needs: [7], ##"""
def finalization_collect(generation=2):
    _collect_all(None)
    return 0
"""##),
        PreludeDefinition("finalization_after_drop", needs: [7], ##"""
def finalization_after_drop():
    _collect_all(_current_place())
"""##),
        PreludeDefinition("_collect_all", needs: [1], ##"""
def _collect_all(place):
    while True:
        _collect()
        due = _take_finalizers()
        if not due:
            return
        _finalize_each(due, place)
"""##),
        PreludeDefinition("finalization_run_exit_functions", needs: [9], ##"""
def finalization_run_exit_functions():
    functions = _atexit_functions()
    while functions:
        function, args, kwargs = functions.pop()
        try:
            function(*args, **kwargs)
        except SystemExit:
            pass
        except BaseException as error:
            _report_exit_function(error, function)
"""##),
        PreludeDefinition("_report_exit_function", needs: [], ##"""
def _report_exit_function(error, function):
    hook = _sys_attribute('unraisablehook', None)
    if hook is not None:
        hook(_unraisable(type(error), error, error.__traceback__, 'Exception ignored in atexit callback', function))
"""##),
        PreludeDefinition("finalization_unregister", needs: [], ##"""
def finalization_unregister(function, /):
    functions = _atexit_functions()
    for entry in functions[:]:
        if entry[0] == function:
            functions.remove(entry)
    for function, args, kwargs in functions:
        _atexit_add(function, args, kwargs)
"""##),
        PreludeDefinition("finalization_at_exit", needs: [0, 5, 8], ##"""
def finalization_at_exit():
    finalization_run_exit_functions()
    finalization_collect()
    rounds = 0
    while rounds < 10 and _finalize_all():
        finalization_run()
        rounds += 1
"""##),
    ]

    private static let file_formatting: [PreludeDefinition] = [
        PreludeDefinition("_int", needs: [], ##"""
def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)
"""##),
        PreludeDefinition("formatting_repr", needs: [], ##"""
def formatting_repr(obj, /):
    text = _call_special(obj, '__repr__')
    if not isinstance(text, str):
        raise TypeError(f'__repr__ returned non-string (type {type(text).__name__})')
    return text
"""##),
        PreludeDefinition("formatting_ascii", needs: [1], ##"""
def formatting_ascii(obj, /):
    return _ascii_only(formatting_repr(obj))
"""##),
        PreludeDefinition("formatting_str", needs: [], ##"""
def formatting_str(obj, /):
    text = _call_special(obj, '__str__')
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text
"""##),
        PreludeDefinition("formatting_format", needs: [], ##"""
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
"""##),
        PreludeDefinition("formatting_format_value", needs: [1, 2, 3, 4], ##"""
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
"""##),
        PreludeDefinition("formatting_str_format", needs: [3], ##"""
def formatting_str_format(self, format_spec, /):
    if format_spec == '':
        return formatting_str(self)
    return str.__format__(self, format_spec)
"""##),
        PreludeDefinition("formatting_chr", needs: [0], ##"""
def formatting_chr(i, /):
    return chr(_int(i))
"""##),
        PreludeDefinition("formatting_bin", needs: [0], ##"""
def formatting_bin(number, /):
    return bin(_int(number))
"""##),
        PreludeDefinition("formatting_oct", needs: [0], ##"""
def formatting_oct(number, /):
    return oct(_int(number))
"""##),
        PreludeDefinition("formatting_hex", needs: [0], ##"""
def formatting_hex(number, /):
    return hex(_int(number))
"""##),
        PreludeDefinition("formatting_print", needs: [], ##"""
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
"""##),
        PreludeDefinition("formatting_stream_writelines", needs: [], ##"""
def formatting_stream_writelines(self, lines, /):
    for line in lines:
        self.write(line)
"""##),
        PreludeDefinition("formatting_reflected_percent", needs: [14], ##"""
def formatting_reflected_percent(self, value, /):
    for kind in (str, bytes, bytearray):
        if isinstance(self, kind):
            return formatting_percent(value, self) if isinstance(value, kind) else NotImplemented
"""##),
        PreludeDefinition("formatting_percent", needs: [1, 2, 3, 15, 16], ##"""
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
"""##),
        PreludeDefinition("_percent_bytes", needs: [], ##"""
def _percent_bytes(argument):
    content = _call_special(argument, '__bytes__')
    if content is NotImplemented:
        raise TypeError('%b requires a bytes-like object, or an object that implements __bytes__, '
                        f"not '{type(argument).__name__}'")
    if not isinstance(content, bytes):
        raise TypeError(f'__bytes__ returned non-bytes (type {type(content).__name__})')
    return content
"""##),
        PreludeDefinition("_percent_number", needs: [0], ##"""
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
"""##),
        PreludeDefinition("formatting_template", needs: [19], ##"""
def formatting_template(self, /, *args, **kwargs):
    return _fill(self, args, kwargs, [None, 0], 2)
"""##),
        PreludeDefinition("formatting_format_map", needs: [19], ##"""
def formatting_format_map(self, mapping, /):
    return _fill(self, None, mapping, [None, 0], 2)
"""##),
        PreludeDefinition("_fill", needs: [5, 20, 21], ##"""
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
"""##),
        PreludeDefinition("_number", needs: [], ##"""
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
"""##),
        PreludeDefinition("_converted", needs: [1, 2, 3], ##"""
def _converted(value, conversion):
    if conversion == 'r':
        return formatting_repr(value)
    if conversion == 's':
        return formatting_str(value)
    if conversion == 'a':
        return formatting_ascii(value)
    shown = conversion if 32 < ord(conversion) < 127 else f'\\x{ord(conversion):x}'
    raise ValueError(f'Unknown conversion specifier {shown}')
"""##),
        PreludeDefinition("formatting_object_format", needs: [3], ##"""
def formatting_object_format(self, format_spec, /):
    if not isinstance(format_spec, str):
        raise TypeError(f'__format__() argument must be str, not {type(format_spec).__name__}')
    if format_spec == '':
        return formatting_str(self)
    raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')
"""##),
        PreludeDefinition("formatting_number_format", needs: [3], ##"""
def formatting_number_format(self, format_spec, /):
    if format_spec == '':
        return formatting_str(self)
    base = int if isinstance(self, int) else float if isinstance(self, float) else complex
    return base.__format__(self, format_spec)
"""##),
    ]

    private static let file_generator: [PreludeDefinition] = [
        PreludeDefinition("generator_throw", needs: [1, 2, 4], ##"""
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
"""##),
        PreludeDefinition("_is_generator_exit", needs: [], ##"""
def _is_generator_exit(typ):
    if isinstance(typ, type):
        return issubclass(typ, GeneratorExit)
    return isinstance(typ, GeneratorExit)
"""##),
        PreludeDefinition("_exception", needs: [3], ##"""
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
"""##),
        PreludeDefinition("_made_exception", needs: [], ##"""
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
"""##),
        PreludeDefinition("_close_error", needs: [], ##"""
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
"""##),
        PreludeDefinition("generator_close", needs: [4], ##"""
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
"""##),
        PreludeDefinition("generator_send_to", needs: [], ##"""
def generator_send_to(iterator, value, /):
    return iterator.send(value)
"""##),
    ]

    private static let file_imports: [PreludeDefinition] = [
        PreludeDefinition("_machinery_modules", needs: [], ##"""
_machinery_modules = _kept('machinery', {})
"""##),
        PreludeDefinition("_begun", needs: [], ##"""
_begun = _kept('library', {})
"""##),
        PreludeDefinition("_IN_PYTHON", needs: [], ##"""
_IN_PYTHON = ('_ast', '_frozen_importlib', '_frozen_importlib_external', 'importlib', 'importlib.machinery', 'importlib.util')
"""##),
        PreludeDefinition("_machinery", needs: [0, 4, 6], ##"""
def _machinery():
    if not _machinery_modules:
        made = {}
        for name in ('_frozen_importlib', '_frozen_importlib_external'):
            module = _new_library_module(name)
            namespace = _module_dict(module)
            namespace['sys'] = _native_module('sys')
            namespace['_imp'] = _native_module('_imp')
            namespace['_bootstrap'] = made.get('_frozen_importlib')
            made[name] = module
            imports_exec_builtin(module)
        made['_frozen_importlib']._install(module)
        for name, module in made.items():
            _modules().setdefault(name, module)
        _machinery_modules.update(made)
    return _machinery_modules['_frozen_importlib']
"""##),
        PreludeDefinition("_new_library_module", needs: [], ##"""
def _new_library_module(name):
    module = _new_module(name)
    namespace = _module_dict(module)
    # They are made when they are asked for: `imports_module_attribute`.
    del namespace['__spec__'], namespace['__loader__']
    native = _native_module(name)
    if native is not None:
        for key, value in _module_dict(native).items():
            if not key.startswith('__'):
                namespace[key] = value
    path = _library_path(name)
    if path is None:
        namespace['__package__'] = name.rpartition('.')[0]
    else:
        namespace['__package__'] = name
        namespace['__path__'] = path
    return module
"""##),
        PreludeDefinition("imports_create_builtin", needs: [1, 4], ##"""
def imports_create_builtin(spec):
    name = spec.name
    if _is_library(name):
        return _begun[name] if name in _begun else _new_library_module(name)
    module = _native_module(name)
    if module is None:
        raise ImportError(f'{name!r} is not a built-in module', name=name)
    return module
"""##),
        PreludeDefinition("imports_exec_builtin", needs: [1, 2], ##"""
def imports_exec_builtin(module):
    namespace = _module_dict(module)
    if namespace is None:
        return 0
    name = namespace.get('__name__')
    if isinstance(name, str) and _is_library(name) and name not in _begun:
        _begun[name] = module
        namespace['__builtins__'] = _builtins_dict()
        try:
            _run_module(_library_code(name), namespace)
            if name not in _IN_PYTHON:
                _close_classes(namespace)
        except BaseException:
            _begun.pop(name, None)
            raise
    return 0
"""##),
        PreludeDefinition("imports_module_attribute", needs: [1, 3], ##"""
def imports_module_attribute(module, name, /):
    namespace = _module_dict(module)
    own = namespace.get('__name__')
    if own == 'sys' and name in ('meta_path', 'path_hooks') and module is _native_module('sys'):
        _machinery()
    elif name in ('__spec__', '__loader__') and isinstance(own, str) and (_begun.get(own) is module or _native_module(own) is module):
        _machinery()._describe_builtin(module)
    elif own == 'weakref' and module is _native_module('weakref'):
        # What the standard library's module has beside it is executed in the module.
        for folder in _sys_attribute('path', ()):
            found = _find_source(folder, 'weakref') if isinstance(folder, str) else None
            if isinstance(found, tuple):
                namespace['__builtins__'] = _builtins_dict()
                _run_module(_compile_file(found[0]), namespace)
                break
    if name in namespace:
        return namespace[name]
    raise AttributeError(f'module {own!r} has no attribute {name!r}', name=name, obj=module)
"""##),
        PreludeDefinition("imports_import", needs: [9, 10, 11, 15], ##"""
def imports_import(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if not isinstance(level, int):
        raise TypeError(f"'{type(level).__name__}' object cannot be interpreted as an integer")
    if level < 0:
        raise ValueError('level must be >= 0')
    if level:
        full_name = _resolve(name, globals, level)
    elif name:
        full_name = name
    else:
        raise ValueError('Empty module name')
    module = _load(full_name)
    if fromlist:
        if _has_attribute(module, '__path__'):
            _load_listed(module, fromlist, False)
        return module
    if not level:
        return _load(name.partition('.')[0])
    if not name:
        return module
    cut = len(name) - len(name.partition('.')[0])
    if not cut:
        return module
    top = full_name[:len(full_name) - cut]
    modules = _modules()
    if top not in modules:
        raise KeyError(f'{top!r} not in sys.modules as expected')
    return modules[top]
"""##),
        PreludeDefinition("_has_attribute", needs: [], ##"""
def _has_attribute(module, name):
    try:
        getattr(module, name)
    except AttributeError:
        return False
    return True
"""##),
        PreludeDefinition("_resolve", needs: [], ##"""
def _resolve(name, globals, level):
    if not isinstance(globals, dict):
        raise TypeError('globals must be a dict')
    package = globals.get('__package__')
    spec = globals.get('__spec__')
    if package is not None:
        if not isinstance(package, str):
            raise TypeError('package must be a string')
    elif spec is not None:
        package = spec.parent
        if not isinstance(package, str):
            raise TypeError('__spec__.parent must be a string')
    else:
        if '__name__' not in globals:
            raise KeyError("'__name__' not in globals")
        package = globals['__name__']
        if not isinstance(package, str):
            raise TypeError('__name__ must be a string')
        if '__path__' not in globals:
            package = package.rpartition('.')[0]
    if not package:
        raise ImportError('attempted relative import with no known parent package')
    for _ in range(level - 1):
        package, dot, _tail = package.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    return f'{package}.{name}' if name else package
"""##),
        PreludeDefinition("_load", needs: [0, 3, 4, 6], ##"""
def _load(name):
    modules = _modules()
    if name in modules:
        module = modules[name]
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    if '.' in name or _machinery_modules or _sys_attribute('meta_path', None) is not None:
        return _machinery()._find_and_load(name)
    if name == '_frozen_importlib' or name == '_frozen_importlib_external':
        _machinery()
        return modules[name]
    is_library = _is_library(name)
    module = _new_library_module(name) if is_library else _native_module(name)
    if module is None:
        return _machinery()._find_and_load(name)
    modules[name] = module
    if is_library:
        try:
            imports_exec_builtin(module)
        except BaseException:
            modules.pop(name, None)
            raise
    return modules[name]
"""##),
        PreludeDefinition("imports_run_main", needs: [3, 14], ##"""
def imports_run_main(name, /):
    try:
        file = _find_main(name)
        if file is True:
            package, name = name, name + '.__main__'
            file = _find_main(name)
            if file is None:
                raise ImportError(f"No module named {name}; {package!r} is a package and cannot be directly executed")
        if file is None:
            raise ImportError(f'No module named {name}')
    except ImportError as error:
        raise SystemExit(f'torpor: {error}') from None
    main = _modules()['__main__']
    spec = _machinery()._spec_of_main(name, file)
    namespace = _module_dict(main)
    namespace['__file__'] = file
    namespace['__package__'] = name.rpartition('.')[0]
    namespace['__spec__'] = spec
    namespace['__loader__'] = spec.loader
    arguments = _sys_attribute('argv', None)
    if arguments:
        arguments[0] = file
    _run_module(_compile_file(file), namespace)
"""##),
        PreludeDefinition("_package_path", needs: [9, 11], ##"""
def _package_path(package, name):
    try:
        module = _load(package)
        if _has_attribute(module, '__path__'):
            return module.__path__
        raise ModuleNotFoundError(f'__path__ attribute not found on {package!r} while trying to find {name!r}')
    except ImportError as error:
        raise ImportError(f'Error while finding module specification for {name!r} ({type(error).__name__}: {error})') from None
"""##),
        PreludeDefinition("_find_main", needs: [13], ##"""
def _find_main(name):
    parent, _, tail = name.rpartition('.')
    path = _package_path(parent, name) if parent else _sys_attribute('path', ())
    for folder in path:
        found = _find_source(folder, tail)
        if isinstance(found, tuple):
            return True if found[1] else found[0]
    return None
"""##),
        PreludeDefinition("_load_listed", needs: [9, 11], ##"""
def _load_listed(module, fromlist, is_all):
    for name in fromlist:
        if not isinstance(name, str):
            where = module.__name__ + '.__all__' if is_all else "``from list''"
            raise TypeError(f'Item in {where} must be str, not {type(name).__name__}')
        if name == '*':
            if not is_all and _has_attribute(module, '__all__'):
                _load_listed(module, module.__all__, True)
        elif not _has_attribute(module, name):
            full_name = f'{module.__name__}.{name}'
            try:
                _load(full_name)
            except ModuleNotFoundError as error:
                # Absent, or None in sys.modules: then the import itself fails later, or does not.
                if error.name == full_name and _modules().get(full_name, error) is not None:
                    continue
                raise
"""##),
        PreludeDefinition("imports_import_from", needs: [], ##"""
def imports_import_from(module, name, /):
    try:
        return getattr(module, name)
    except AttributeError:
        pass
    try:
        package = module.__name__
    except AttributeError:
        package = None
    if isinstance(package, str):
        full_name = f'{package}.{name}'
        modules = _modules()
        if full_name in modules:
            return modules[full_name]
    else:
        package = None
    shown = '<unknown module name>' if package is None else package
    file = None
    namespace = _module_dict(module)
    if namespace is not None:
        file = namespace.get('__file__')
    if not isinstance(file, str):
        message = f'cannot import name {name!r} from {shown!r} (unknown location)'
        file = None
    elif getattr(getattr(module, '__spec__', None), '_initializing', False):
        message = (f'cannot import name {name!r} from partially initialized module {shown!r} '
                   f'(most likely due to a circular import) ({file})')
    else:
        message = f'cannot import name {name!r} from {shown!r} ({file})'
    raise ImportError(message, name=package, path=file)
"""##),
        PreludeDefinition("imports_import_star", needs: [], ##"""
def imports_import_star(module, namespace, /):
    listed = True
    try:
        names = module.__all__
    except AttributeError:
        listed = False
        try:
            names = list(module.__dict__)
        except AttributeError:
            raise ImportError('from-import-* object has no __dict__ and no __all__') from None
    i = 0
    while True:
        try:
            name = names[i]
        except IndexError:
            break
        i += 1
        if not isinstance(name, str):
            what, where = ('Item', '__all__') if listed else ('Key', '__dict__')
            raise TypeError(f'{what} in {module.__name__}.{where} must be str, not {type(name).__name__}')
        if not listed and name.startswith('_'):
            continue
        namespace[name] = getattr(module, name)
"""##),
    ]

    private static let file_iteration: [PreludeDefinition] = [
        PreludeDefinition("iteration_special", needs: [], ##"""
def iteration_special(object, name, /):
    """The special method `name` of an object, found on its class by some descriptor."""
    cls = type(object)
    method = _type_lookup(cls, name)
    if method is None:
        return None
    getter = _type_lookup(type(method), "__get__")
    return method if getter is None else getter(method, object, cls)
"""##),
        PreludeDefinition("iteration_index", needs: [], ##"""
def iteration_index(value, /):
    """operator.index"""
    method = _special(value, "__index__")
    if method is None:
        raise TypeError("'" + type(value).__name__ + "' object cannot be interpreted as an integer")
    result = method()
    if type(result) is int:
        return result
    if not isinstance(result, int):
        raise TypeError("__index__ returned non-int (type " + type(result).__name__ + ")")
    from _warnings import warn
    warn(f"__index__ returned non-int (type {type(result).__name__}).  The ability to return an instance of a strict subclass of int "
         "is deprecated, and may be removed in a future version of Python.", DeprecationWarning)
    return _index(result)
"""##),
        PreludeDefinition("iteration_get_iter", needs: [], ##"""
def iteration_get_iter(value, /):
    method = _special(value, "__iter__")
    if method is None:
        if not _type_has(type(value), "__iter__") and _has_items(type(value)):
            return _new_sequence_iterator(value)
        raise TypeError("'" + _shown_type(value) + "' object is not iterable")
    iterator = method()
    if _type_lookup(type(iterator), "__next__") is None:
        raise TypeError("iter() returned non-iterator of type '" + type(iterator).__name__ + "'")
    return iterator
"""##),
        PreludeDefinition("iteration_collect", needs: [], ##"""
def iteration_collect(iterable, /):
    """All items in a list."""
    result = []
    append = result.append
    iterator = iter(iterable)
    _length_hint(iterable)
    for item in iterator:
        append(item)
    return result
"""##),
        PreludeDefinition("iteration_length_hint", needs: [], ##"""
def iteration_length_hint(iterable, /):
    """operator.length_hint, for the sake of the errors it can raise."""
    if _special(iterable, "__len__") is not None:
        try:
            return len(iterable)
        except TypeError:
            pass
    method = _special(iterable, "__length_hint__")
    if method is None:
        return None
    try:
        n = method()
    except TypeError:
        return None
    if n is NotImplemented:
        return None
    if not isinstance(n, int):
        raise TypeError("__length_hint__ must be an integer, not " + type(n).__name__)
    if n < 0:
        raise ValueError("__length_hint__() should return >= 0")
    if n > 9223372036854775807:
        raise OverflowError("Python int too large to convert to C ssize_t")
"""##),
        PreludeDefinition("iteration_collect_some", needs: [], ##"""
def iteration_collect_some(iterable, limit, /):
    """The items in a list, at most one more than `limit`."""
    result = []
    for item in iterable:
        result.append(item)
        if len(result) > limit:
            break
    return result
"""##),
        PreludeDefinition("iteration_contains", needs: [], ##"""
def iteration_contains(container, item, negated=False, /):
    """`item in container` (`not in` with `negated`) by iterating."""
    if not _type_has(type(container), "__iter__") and not _has_items(type(container)):
        raise TypeError("argument of type '" + _shown_type(container) + "' is not iterable")
    iterator = None
    try:
        iterator = iter(container)
    except TypeError:
        pass
    # Outside the handler: the error has no context.
    if iterator is None:
        raise TypeError("argument of type '" + _shown_type(container) + "' is not iterable")
    for other in iterator:
        if other is item or other == item:
            return not negated
    return negated
"""##),
        PreludeDefinition("iteration_len", needs: [], ##"""
def iteration_len(obj, /):
    method = _special(obj, "__len__")
    if method is None and not _type_has(type(obj), "__len__"):
        raise TypeError(f"object of type '{_shown_type(obj)}' has no len()")
    n = method()
    if type(n) is not int:
        n = _index(n)
    if n < 0:
        raise ValueError("__len__() should return >= 0")
    if n > 9223372036854775807:
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    return n
"""##),
        PreludeDefinition("iteration_iter", needs: [2], ##"""
def iteration_iter(iterable, /, *sentinel):
    if sentinel:
        if not callable(iterable):
            raise TypeError("iter(v, w): v must be callable")
        return _new_callable_iterator(iterable, sentinel[0])
    return iteration_get_iter(iterable)
"""##),
        PreludeDefinition("iteration_next", needs: [], ##"""
def iteration_next(iterator, /, *default):
    method = _special(iterator, "__next__")
    if method is None:
        raise TypeError("'" + type(iterator).__name__ + "' object is not an iterator")
    if not default:
        return method()
    try:
        return method()
    except StopIteration:
        pass
    return default[0]
"""##),
        PreludeDefinition("iteration_sorted", needs: [], ##"""
def iteration_sorted(iterable, /, *, key=None, reverse=False):
    result = list(iterable)
    result.sort(key=key, reverse=reverse)
    return result
"""##),
        PreludeDefinition("iteration_sort_list", needs: [], ##"""
def iteration_sort_list(items, reverse, /):
    items.sort(reverse=reverse)
    return items
"""##),
        PreludeDefinition("_candidates", needs: [], ##"""
def _candidates(name, args, options):
    if not args:
        raise TypeError(name + " expected at least 1 argument, got 0")
    if len(args) > 1:
        if "default" in options:
            raise TypeError("Cannot specify a default for " + name + "() with multiple positional arguments")
        return iter(args)
    return iter(args[0])
"""##),
        PreludeDefinition("iteration_min", needs: [12], ##"""
def iteration_min(*args, **options):
    iterator = _candidates("min", args, options)
    for best in iterator:
        break
    else:
        if "default" in options:
            return options["default"]
        raise ValueError("min() arg is an empty sequence")
    key = options.get("key")
    if key is None:
        for item in iterator:
            if item < best:
                best = item
    else:
        least = key(best)
        for item in iterator:
            value = key(item)
            if value < least:
                best = item
                least = value
    return best
"""##),
        PreludeDefinition("iteration_max", needs: [12], ##"""
def iteration_max(*args, **options):
    iterator = _candidates("max", args, options)
    for best in iterator:
        break
    else:
        if "default" in options:
            return options["default"]
        raise ValueError("max() arg is an empty sequence")
    key = options.get("key")
    if key is None:
        for item in iterator:
            if item > best:
                best = item
    else:
        greatest = key(best)
        for item in iterator:
            value = key(item)
            if value > greatest:
                best = item
                greatest = value
    return best
"""##),
        PreludeDefinition("iteration_sum", needs: [], ##"""
def iteration_sum(iterable, /, start=0):
    if isinstance(start, str):
        raise TypeError("sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        raise TypeError("sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        raise TypeError("sum() can't sum bytearray [use b''.join(seq) instead]")
    for item in iterable:
        start = start + item
    return start
"""##),
        PreludeDefinition("iteration_any", needs: [], ##"""
def iteration_any(iterable, /):
    for item in iterable:
        if item:
            return True
    return False
"""##),
        PreludeDefinition("iteration_all", needs: [], ##"""
def iteration_all(iterable, /):
    for item in iterable:
        if not item:
            return False
    return True
"""##),
        PreludeDefinition("iteration_any_from", needs: [16], ##"""
def iteration_any_from(first, iterator, /):
    return True if first else iteration_any(iterator)
"""##),
        PreludeDefinition("iteration_all_from", needs: [17], ##"""
def iteration_all_from(first, iterator, /):
    return iteration_all(iterator) if first else False
"""##),
        PreludeDefinition("iteration_enumerate_new", needs: [], ##"""
def iteration_enumerate_new(cls, iterable, start=0):
    start = _index(start)
    return _new_enumerate(cls, iter(iterable), start)
"""##),
        PreludeDefinition("iteration_enumerate_next", needs: [], ##"""
def iteration_enumerate_next(self, /):
    return _enumerated(self, next(_part(self, 0)))
"""##),
        PreludeDefinition("iteration_zip_new", needs: [], ##"""
def iteration_zip_new(cls, *iterables, strict=False):
    strict = True if strict else False
    return _new_zip(cls, [iter(iterable) for iterable in iterables], strict)
"""##),
        PreludeDefinition("iteration_zip_next", needs: [], ##"""
def iteration_zip_next(self, /):
    iterators = _part(self, 0)
    if not iterators:
        raise StopIteration
    row = []
    try:
        for iterator in iterators:
            row.append(next(iterator))
        return tuple(row)
    except StopIteration:
        if not _is_strict(self):
            raise
    i = len(row)
    word = "shorter"
    if i == 0:
        word = "longer"
        for iterator in iterators:
            if i > 0:
                try:
                    next(iterator)
                    break
                except StopIteration:
                    pass
            i += 1
        else:
            raise StopIteration
    raise ValueError(
        "zip() argument " + str(i + 1) + " is " + word + " than argument" + (" " if i == 1 else "s 1-") + str(i))
"""##),
        PreludeDefinition("iteration_map_new", needs: [], ##"""
def iteration_map_new(cls, *args):
    if len(args) < 2:
        raise TypeError("map() must have at least two arguments.")
    return _new_map(cls, args[0], [iter(iterable) for iterable in args[1:]])
"""##),
        PreludeDefinition("iteration_map_next", needs: [], ##"""
def iteration_map_next(self, /):
    iterators = _part(self, 1)
    if len(iterators) == 1:
        return _part(self, 0)(next(iterators[0]))
    return _part(self, 0)(*[next(iterator) for iterator in iterators])
"""##),
        PreludeDefinition("iteration_filter_new", needs: [], ##"""
def iteration_filter_new(cls, function, iterable, /):
    return _new_filter(cls, function, iter(iterable))
"""##),
        PreludeDefinition("iteration_filter_next", needs: [], ##"""
def iteration_filter_next(self, /):
    function = _part(self, 0)
    iterator = _part(self, 1)
    if function is None or function is bool:
        while True:
            item = next(iterator)
            if item:
                return item
    while True:
        item = next(iterator)
        if function(item):
            return item
"""##),
        PreludeDefinition("iteration_filter_from", needs: [27], ##"""
def iteration_filter_from(self, item, /):
    """Goes on after native code took an item whose truth only Python code knows."""
    return item if item else iteration_filter_next(self)
"""##),
        PreludeDefinition("iteration_callable_next", needs: [], ##"""
def iteration_callable_next(self, /):
    if _callable_is_exhausted(self):
        raise StopIteration
    try:
        value = _part(self, 0)()
    except StopIteration:
        _callable_end(self)
        raise
    if _callable_is_exhausted(self):
        raise StopIteration
    sentinel = _part(self, 1)
    if sentinel is value or sentinel == value:
        _callable_end(self)
        raise StopIteration
    return value
"""##),
        PreludeDefinition("iteration_sequence_next", needs: [], ##"""
def iteration_sequence_next(self, /):
    state = _sequence_state(self)
    if state is None:
        raise StopIteration
    sequence, i = state
    try:
        item = sequence[i]
    except (IndexError, StopIteration):
        _sequence_end(self)
    else:
        _sequence_advance(self)
        return item
    raise StopIteration
"""##),
        PreludeDefinition("iteration_reversed_next", needs: [30], ##"""
def iteration_reversed_next(self, /):
    return iteration_sequence_next(self)
"""##),
        PreludeDefinition("iteration_sequence_hint", needs: [], ##"""
def iteration_sequence_hint(self, /):
    state = _sequence_state(self)
    if state is None:
        return 0
    sequence, i = state
    if _special(sequence, "__len__") is None:
        return NotImplemented
    return max(len(sequence) - i, 0)
"""##),
        PreludeDefinition("iteration_reversed_hint", needs: [], ##"""
def iteration_reversed_hint(self, /):
    state = _sequence_state(self)
    if state is None:
        return 0
    sequence, i = state
    return i + 1 if len(sequence) >= i + 1 else 0
"""##),
        PreludeDefinition("iteration_reversed_setstate", needs: [], ##"""
def iteration_reversed_setstate(self, state, /):
    if not isinstance(state, int):
        raise TypeError("an integer is required")
    if not -2 ** 63 <= state < 2 ** 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    known = _sequence_state(self)
    if known is None:
        return
    index = min(int.__index__(state), len(known[0]) - 1)
    if index < 0:
        _sequence_end(self)
    else:
        _sequence_move_back(self, index)
"""##),
        PreludeDefinition("iteration_zip_setstate", needs: [], ##"""
def iteration_zip_setstate(self, state, /):
    zip.__setstate__(self, True if state else False)
"""##),
        PreludeDefinition("iteration_reversed_new", needs: [], ##"""
def iteration_reversed_new(cls, sequence, /):
    method = _special(sequence, "__reversed__")
    if method is not None:
        return method()
    if _type_has(type(sequence), "__reversed__") or not _has_items(type(sequence)):
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")
    return _new_reversed(cls, sequence, len(sequence))
"""##),
    ]

    private static let file_list: [PreludeDefinition] = [
        PreludeDefinition("_len", needs: [], ##"""
_len = list.__len__
"""##),
        PreludeDefinition("_get", needs: [], ##"""
_get = list.__getitem__
"""##),
        PreludeDefinition("_set", needs: [], ##"""
_set = list.__setitem__
"""##),
        PreludeDefinition("_append", needs: [], ##"""
_append = list.append
"""##),
        PreludeDefinition("_shown", needs: [], ##"""
_shown = _kept('shown', [])
"""##),
        PreludeDefinition("list_init", needs: [3], ##"""
def list_init(self, iterable=(), /):
    if iterable is self:
        iterable = ()
    list.clear(self)
    iterator = iter(iterable)
    _length_hint(iterable)
    append = _append
    for item in iterator:
        append(self, item)
"""##),
        PreludeDefinition("list_extend", needs: [3], ##"""
def list_extend(self, iterable, /):
    if iterable is self:
        iterable = list.copy(self)
    iterator = iter(iterable)
    _length_hint(iterable)
    append = _append
    for item in iterator:
        append(self, item)
"""##),
        PreludeDefinition("list_iadd", needs: [6], ##"""
def list_iadd(self, value, /):
    list_extend(self, value)
    return self
"""##),
        PreludeDefinition("list_insert", needs: [], ##"""
def list_insert(self, index, object, /):
    list.insert(self, _index(index), object)
"""##),
        PreludeDefinition("list_pop", needs: [], ##"""
def list_pop(self, index=-1, /):
    return list.pop(self, _index(index))
"""##),
        PreludeDefinition("list_remove", needs: [0, 1], ##"""
def list_remove(self, value, /):
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            list.__delitem__(self, slice(i, i + 1))
            return
        i += 1
    raise ValueError("list.remove(x): x not in list")
"""##),
        PreludeDefinition("_bound", needs: [], ##"""
def _bound(value):
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or have an __index__ method")
    return _index(value)
"""##),
        PreludeDefinition("list_index", needs: [0, 1, 11], ##"""
def list_index(self, value, start=0, stop=9223372036854775807, /):
    start = _bound(start)
    stop = _bound(stop)
    if start < 0:
        start = max(start + _len(self), 0)
    if stop < 0:
        stop += _len(self)
    i = start
    while i < stop and i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            return i
        i += 1
    raise ValueError(repr(value) + " is not in list")
"""##),
        PreludeDefinition("list_count", needs: [0, 1], ##"""
def list_count(self, value, /):
    n = 0
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            n += 1
        i += 1
    return n
"""##),
        PreludeDefinition("list_contains", needs: [0, 1], ##"""
def list_contains(self, value, /):
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            return True
        i += 1
    return False
"""##),
        PreludeDefinition("_native_index", needs: [], ##"""
def _native_index(index):
    if isinstance(index, slice):
        return _plain_slice(index)
    return index if _type_lookup(type(index), "__index__") is None else _index(index)
"""##),
        PreludeDefinition("list_getitem", needs: [1, 15], ##"""
def list_getitem(self, index, /):
    return _get(self, _native_index(index))
"""##),
        PreludeDefinition("list_delitem", needs: [15], ##"""
def list_delitem(self, index, /):
    list.__delitem__(self, _native_index(index))
"""##),
        PreludeDefinition("list_setitem", needs: [2, 15], ##"""
def list_setitem(self, index, value, /):
    index = _native_index(index)
    if isinstance(index, slice) and type(value) is not list:
        try:
            iterator = iter(value)
        except TypeError:
            iterator = None
        if iterator is None:
            if index.step is None or index.step == 1:
                raise TypeError("can only assign an iterable")
            raise TypeError("must assign iterable to extended slice")
        value = list(iterator)
    _set(self, index, value)
"""##),
        PreludeDefinition("list_mul", needs: [], ##"""
def list_mul(self, value, /):
    return list.__mul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))
"""##),
        PreludeDefinition("list_imul", needs: [], ##"""
def list_imul(self, value, /):
    return list.__imul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))
"""##),
        PreludeDefinition("_difference", needs: [0, 1], ##"""
def _difference(self, value):
    """Index of the first items that differ, -1 where one list ends first."""
    i = 0
    while i < _len(self) and i < _len(value):
        a = _get(self, i)
        b = _get(value, i)
        if not (a is b or a == b):
            return i if i < _len(self) and i < _len(value) else -1
        i += 1
    return -1
"""##),
        PreludeDefinition("list_eq", needs: [0, 21], ##"""
def list_eq(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    return _len(self) == _len(value) and _difference(self, value) < 0 and _len(self) == _len(value)
"""##),
        PreludeDefinition("list_ne", needs: [22], ##"""
def list_ne(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    return not list_eq(self, value)
"""##),
        PreludeDefinition("list_lt", needs: [0, 1, 21], ##"""
def list_lt(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) < _len(value) if i < 0 else _get(self, i) < _get(value, i)
"""##),
        PreludeDefinition("list_le", needs: [0, 1, 21], ##"""
def list_le(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) <= _len(value) if i < 0 else _get(self, i) <= _get(value, i)
"""##),
        PreludeDefinition("list_gt", needs: [0, 1, 21], ##"""
def list_gt(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) > _len(value) if i < 0 else _get(self, i) > _get(value, i)
"""##),
        PreludeDefinition("list_ge", needs: [0, 1, 21], ##"""
def list_ge(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) >= _len(value) if i < 0 else _get(self, i) >= _get(value, i)
"""##),
        PreludeDefinition("list_repr", needs: [0, 1, 3, 4], ##"""
def list_repr(self, /):
    if _len(self) == 0:
        return "[]"
    for shown in _shown:
        if shown is self:
            return "[...]"
    _append(_shown, self)
    try:
        parts = []
        i = 0
        while i < _len(self):
            parts.append(repr(_get(self, i)))
            i += 1
    finally:
        _shown.pop()
    return "[" + ", ".join(parts) + "]"
"""##),
        PreludeDefinition("list_sort", needs: [30], ##"""
def list_sort(self, /, *, key=None, reverse=False):
    reverse = _index(reverse) != 0
    items = _sort_begin(self)
    try:
        _sort(items, items.copy() if key is None else [key(item) for item in items], reverse)
    finally:
        was_changed = _sort_end(self, items)
    if was_changed:
        raise ValueError("list modified during sort")
"""##),
        PreludeDefinition("_sort", needs: [31], ##"""
def _sort(items, keys, reverse):
    if _sort_natively(items, keys, reverse):
        return
    if reverse:
        keys.reverse()
    order = _positions(keys)
    if reverse:
        last = len(order) - 1
        order.reverse()
        items[:] = [items[last - i] for i in order]
    else:
        items[:] = [items[i] for i in order]
"""##),
        PreludeDefinition("_positions", needs: [32], ##"""
def _positions(keys):
    """The positions of the keys in ascending order, equal ones in their old order: runs, extended by binary insertion, and merged."""
    n = len(keys)
    least = n
    odd = 0
    while least >= 64:
        odd |= least & 1
        least >>= 1
    least += odd
    # Run after run: the positions, and the keys there.
    order = []
    row = []
    runs = []
    start = 0
    while start < n:
        end = start + 1
        run = [start]
        if end < n:
            end += 1
            if keys[start + 1] < keys[start]:
                while end < n and keys[end] < keys[end - 1]:
                    end += 1
                run = list(range(end - 1, start - 1, -1))
            else:
                while end < n and not keys[end] < keys[end - 1]:
                    end += 1
                run = list(range(start, end))
        run_keys = [keys[i] for i in run]
        while end < n and end < start + least:
            key = keys[end]
            low = 0
            high = end - start
            while low < high:
                middle = low + high >> 1
                if key < run_keys[middle]:
                    high = middle
                else:
                    low = middle + 1
            run.insert(low, end)
            run_keys.insert(low, key)
            end += 1
        order += run
        row += run_keys
        runs.append((start, end))
        start = end
        while len(runs) > 1 and runs[-2][1] - runs[-2][0] <= runs[-1][1] - runs[-1][0]:
            _merge_last(order, row, runs)
    while len(runs) > 1:
        _merge_last(order, row, runs)
    return order
"""##),
        PreludeDefinition("_merge_last", needs: [], ##"""
def _merge_last(order, row, runs):
    middle, end = runs.pop()
    start, _ = runs.pop()
    runs.append((start, end))
    if not row[middle] < row[middle - 1]:
        return
    left = order[start:middle]
    left_keys = row[start:middle]
    i = 0
    j = middle
    target = start
    a = left_keys[0]
    b = row[middle]
    while True:
        if b < a:
            order[target] = order[j]
            row[target] = b
            target += 1
            j += 1
            if j == end:
                break
            b = row[j]
        else:
            order[target] = left[i]
            row[target] = a
            target += 1
            i += 1
            if i == len(left):
                return
            a = left_keys[i]
    order[target:end] = left[i:]
    row[target:end] = left_keys[i:]
"""##),
    ]

    private static let file_matching: [PreludeDefinition] = [
        PreludeDefinition("matching_length", needs: [], ##"""
def matching_length(subject, /):
    return len(subject)
"""##),
        PreludeDefinition("matching_keys", needs: [], ##"""
def matching_keys(subject, keys, /):
    seen = set()
    values = []
    missing = []
    for key in keys:
        if key in seen:
            raise ValueError(f'mapping pattern checks duplicate key ({key!r})')
        seen.add(key)
        value = subject.get(key, missing)
        if value is missing:
            return None
        values.append(value)
    return tuple(values)
"""##),
        PreludeDefinition("_SELF", needs: [], ##"""
_SELF = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)
"""##),
        PreludeDefinition("_matches_itself", needs: [2], ##"""
def _matches_itself(cls):
    for base in _SELF:
        if _is_subtype(cls, base):
            return True
    return False
"""##),
        PreludeDefinition("matching_class", needs: [3], ##"""
def matching_class(subject, cls, names, count, /):
    if not isinstance(cls, type):
        raise TypeError('called match pattern must be a type')
    if not isinstance(subject, cls):
        return None
    seen = set()
    attributes = []
    wanted = []
    if count:
        is_self = False
        try:
            match_args = cls.__match_args__
        except AttributeError:
            match_args = ()
            is_self = _matches_itself(cls)
        if not isinstance(match_args, tuple):
            raise TypeError(f'{cls.__name__}.__match_args__ must be a tuple (got {type(match_args).__name__})')
        allowed = 1 if is_self else len(match_args)
        if allowed < count:
            plural = '' if allowed == 1 else 's'
            raise TypeError(f'{cls.__name__}() accepts {allowed} positional sub-pattern{plural} ({count} given)')
        if is_self:
            attributes.append(subject)
        else:
            for name in match_args[:count]:
                if not isinstance(name, str):
                    raise TypeError(f'__match_args__ elements must be strings (got {type(name).__name__})')
                wanted.append(name)
    for name in wanted + list(names):
        if name in seen:
            raise TypeError(f'{cls.__name__}() got multiple sub-patterns for attribute {name!r}')
        seen.add(name)
        try:
            attributes.append(getattr(subject, name))
        except AttributeError:
            return None
    return tuple(attributes)
"""##),
    ]

    private static let file_names: [PreludeDefinition] = [
        PreludeDefinition("names_setup_annotations", needs: [], ##"""
def names_setup_annotations(namespace, /):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}
"""##),
        PreludeDefinition("names_call_unpacked", needs: [], ##"""
def names_call_unpacked(f, args, kwargs, /):
    return f(*list(args), **kwargs)
"""##),
        PreludeDefinition("names_call_bound", needs: [], ##"""
def names_call_bound(descriptor, object, /, *args):
    return _bind(descriptor, object)(*args)
"""##),
        PreludeDefinition("names_call_instance", needs: [], ##"""
def names_call_instance(object, /, *args, **kwargs):
    return _special(object, '__call__')(*args, **kwargs)
"""##),
        PreludeDefinition("names_entering", needs: [], ##"""
def names_entering(pair, /):
    return pair[0]()
"""##),
        PreludeDefinition("names_bind_manager", needs: [4], ##"""
def names_bind_manager(manager, enter, exit, /):
    enter = _bind(enter, manager)
    return _bind(names_entering, (enter, _bind(exit, manager)))
"""##),
    ]

    private static let file_numbers: [PreludeDefinition] = [
        PreludeDefinition("_name", needs: [], ##"""
def _name(value):
    return type(value).__name__
"""##),
        PreludeDefinition("_absent", needs: [], ##"""
_absent = ["absent"]
"""##),
        PreludeDefinition("_infinity", needs: [], ##"""
_infinity = 1e400
"""##),
        PreludeDefinition("_warn_of_subclass", needs: [0], ##"""
def _warn_of_subclass(method, noun, result):
    """The warning that a conversion gave an instance of a class derived from the one it should give."""
    from _warnings import warn
    warn(f"{method} returned non-{noun} (type {_name(result)}).  The ability to return an instance of a strict subclass of {noun} "
         "is deprecated, and may be removed in a future version of Python.", DeprecationWarning)
"""##),
        PreludeDefinition("_plain_int", needs: [0, 3], ##"""
def _plain_int(result, method):
    """What a method that must return an int returned, as an int of exactly that class."""
    if not _is_int(result):
        raise TypeError(f"{method} returned non-int (type {_name(result)})")
    if type(result) is not int:
        _warn_of_subclass(method, "int", result)
    return _index(result)
"""##),
        PreludeDefinition("_to_int", needs: [0, 4], ##"""
def _to_int(x):
    """int(x), for an x of a class with methods for it; x itself where int() must see what it is."""
    method = _special(x, "__int__")
    if method is not None:
        return _plain_int(method(), "__int__")
    if _special(x, "__index__") is not None:
        return _index(x)
    method = _special(x, "__trunc__")
    if method is None:
        return x
    result = method()
    if _is_int(result):
        return _index(result)
    if _special(result, "__index__") is None:
        raise TypeError(f"__trunc__ returned non-Integral (type {_name(result)})")
    return _index(result)
"""##),
        PreludeDefinition("_to_float", needs: [0, 3], ##"""
def _to_float(x):
    """float(x), for an x of a class with methods for it; x itself where float() must see what it is."""
    method = _special(x, "__float__")
    if method is None:
        return x if _type_lookup(type(x), "__index__") is None else float(_index(x))
    result = method()
    if not _is_float(result):
        raise TypeError(f"{_name(x)}.__float__ returned non-float (type {_name(result)})")
    if type(result) is not float:
        _warn_of_subclass(f"{_name(x)}.__float__", "float", result)
    return float.__float__(result)
"""##),
        PreludeDefinition("numbers_real", needs: [0, 6], ##"""
def numbers_real(x, /):
    """An argument that must be a real number."""
    if _is_float(x):
        return float.__float__(x)
    x = _to_float(x)
    if not _is_float(x):
        raise TypeError("must be real number, not " + _name(x))
    return x
"""##),
        PreludeDefinition("_text", needs: [], ##"""
def _text(x):
    return bytes(x) if type(x) is memoryview else x
"""##),
        PreludeDefinition("int_new", needs: [5, 8], ##"""
def int_new(cls, /, *args, **options):
    if len(args) == 1 and not options:
        return int.__new__(cls, _to_int(_text(args[0])))
    if "base" in options:
        options["base"] = _index(options["base"])
    return int.__new__(cls, *[_text(x) if i == 0 else _index(x) for i, x in enumerate(args)], **options)
"""##),
        PreludeDefinition("float_new", needs: [6, 8], ##"""
def float_new(cls, x=0.0, /):
    return float.__new__(cls, _to_float(_text(x)))
"""##),
        PreludeDefinition("bool_new", needs: [], ##"""
def bool_new(cls, x=False, /):
    return True if x else False
"""##),
        PreludeDefinition("_is_number", needs: [], ##"""
def _is_number(x):
    return _is_complex(x) or _special(x, "__float__") is not None or _special(x, "__index__") is not None
"""##),
        PreludeDefinition("_part", needs: [6], ##"""
def _part(x):
    return complex.__pos__(x) if _is_complex(x) else _to_float(x)
"""##),
        PreludeDefinition("complex_new", needs: [0, 1, 3, 12, 13], ##"""
def complex_new(cls, real=0, imag=_absent):
    rest = () if imag is _absent else (imag,)
    if isinstance(real, str) or isinstance(imag, str):
        return complex.__new__(cls, real, *rest)
    method = _special(real, "__complex__")
    if method is not None:
        result = method()
        if not _is_complex(result):
            raise TypeError(f"__complex__ returned non-complex (type {_name(result)})")
        if type(result) is not complex:
            _warn_of_subclass("__complex__", "complex", result)
        real = complex.__pos__(result)
    if not _is_number(real):
        raise TypeError(f"complex() first argument must be a string or a number, not '{_name(real)}'")
    if rest and not _is_number(imag):
        raise TypeError(f"complex() second argument must be a number, not '{_name(imag)}'")
    real = _part(real)
    return complex.__new__(cls, real, *[_part(x) for x in rest])
"""##),
        PreludeDefinition("int_round", needs: [], ##"""
def int_round(self, /, *ndigits):
    return int.__round__(self, *[_index(n) for n in ndigits])
"""##),
        PreludeDefinition("float_round", needs: [], ##"""
def float_round(self, ndigits=None, /):
    return float.__round__(self, None if ndigits is None else _index(ndigits))
"""##),
        PreludeDefinition("_checked_spec", needs: [0], ##"""
def _checked_spec(format_spec):
    if not isinstance(format_spec, str):
        raise TypeError("__format__() argument must be str, not " + _name(format_spec))
    return format_spec
"""##),
        PreludeDefinition("int_format", needs: [17], ##"""
def int_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else int.__format__(self, format_spec)
"""##),
        PreludeDefinition("float_format", needs: [17], ##"""
def float_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else float.__format__(self, format_spec)
"""##),
        PreludeDefinition("complex_format", needs: [17], ##"""
def complex_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else complex.__format__(self, format_spec)
"""##),
        PreludeDefinition("int_to_bytes", needs: [], ##"""
def int_to_bytes(self, /, length=1, byteorder="big", *, signed=False):
    length = _index(length)
    return int.to_bytes(self, length, byteorder, signed=True if signed else False)
"""##),
        PreludeDefinition("int_from_bytes", needs: [23], ##"""
def int_from_bytes(cls, /, bytes, byteorder="big", *, signed=False):
    signed = True if signed else False
    number = int.from_bytes(_as_bytes(bytes), byteorder, signed=signed)
    return number if cls is int else cls(number)
"""##),
        PreludeDefinition("_as_bytes", needs: [0], ##"""
def _as_bytes(value):
    """bytes(value), without the meaning that numbers and strs have for it."""
    method = _special(value, "__bytes__")
    if method is not None:
        result = method()
        if not isinstance(result, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {_name(result)})")
        return result
    if _is_int(value) or isinstance(value, str):
        return value
    if not isinstance(value, (bytes, bytearray, memoryview)):
        try:
            value = iter(value)
        except TypeError:
            raise TypeError(f"cannot convert '{_name(value)}' object to bytes") from None
    return bytes(value)
"""##),
        PreludeDefinition("numbers_abs", needs: [0], ##"""
def numbers_abs(x, /):
    method = _special(x, "__abs__")
    if method is None:
        raise TypeError(f"bad operand type for abs(): '{_name(x)}'")
    return method()
"""##),
        PreludeDefinition("numbers_round", needs: [0], ##"""
def numbers_round(number, ndigits=None):
    method = _special(number, "__round__")
    if method is None:
        raise TypeError(f"type {_name(number)} doesn't define __round__ method")
    return method() if ndigits is None else method(ndigits)
"""##),
        PreludeDefinition("numbers_divmod", needs: [], ##"""
def numbers_divmod(x, y, /):
    cls = type(x)
    other = type(y)
    reflected = None
    if cls is not other:
        reflected = _special(y, "__rdivmod__")
        if reflected is not None and _is_subtype(other, cls):
            if _type_lookup(cls, "__rdivmod__") is not _type_lookup(other, "__rdivmod__"):
                result = reflected(x)
                if result is not NotImplemented:
                    return result
                reflected = None
    method = _special(x, "__divmod__")
    if method is not None:
        result = method(y)
        if result is not NotImplemented:
            return result
    if reflected is not None:
        result = reflected(x)
        if result is not NotImplemented:
            return result
    raise TypeError(f"unsupported operand type(s) for divmod(): '{cls.__name__}' and '{other.__name__}'")
"""##),
        PreludeDefinition("numbers_pow", needs: [0], ##"""
def numbers_pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    method = _special(base, "__pow__")
    if method is not None:
        result = method(exp, mod)
        if result is not NotImplemented:
            return result
    # The other operands' classes count only where they are builtin ones, which refuse a modulus.
    for x in (exp, mod):
        if _is_float(x):
            raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
        if _is_complex(x):
            raise ValueError("complex modulo")
    raise TypeError(
        f"unsupported operand type(s) for ** or pow(): '{_name(base)}', '{_name(exp)}', '{_name(mod)}'")
"""##),
        PreludeDefinition("numbers_with_reals", needs: [7], ##"""
def numbers_with_reals(function, /, *args):
    return function(*[x if type(x) is int else numbers_real(x) for x in args])
"""##),
        PreludeDefinition("numbers_with_numbers", needs: [7], ##"""
def numbers_with_numbers(function, /, *args):
    """Functions that know ints of any size."""
    return function(*[x if _is_int(x) else numbers_real(x) for x in args])
"""##),
        PreludeDefinition("numbers_with_first_real", needs: [7], ##"""
def numbers_with_first_real(function, x, i, /):
    return function(numbers_real(x), i)
"""##),
        PreludeDefinition("numbers_with_integers", needs: [], ##"""
def numbers_with_integers(function, /, *args):
    return function(*[_index(x) for x in args])
"""##),
        PreludeDefinition("numbers_with_items", needs: [7], ##"""
def numbers_with_items(function, items, /):
    """Functions of many numbers."""
    return function([x if type(x) is int else numbers_real(x) for x in items])
"""##),
        PreludeDefinition("numbers_with_points", needs: [7], ##"""
def numbers_with_points(function, p, q, /):
    p = tuple(p)
    q = tuple(q)
    if len(p) == len(q):
        p = [x if type(x) is int else numbers_real(x) for x in p]
        q = [x if type(x) is int else numbers_real(x) for x in q]
    return function(p, q)
"""##),
        PreludeDefinition("numbers_prod", needs: [], ##"""
def numbers_prod(iterable, /, *, start=1):
    for x in iterable:
        start = start * x
    return start
"""##),
        PreludeDefinition("numbers_prod_from", needs: [34], ##"""
def numbers_prod_from(items, start, /):
    return numbers_prod(items, start=start)
"""##),
        PreludeDefinition("numbers_isclose", needs: [2, 7], ##"""
def numbers_isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = numbers_real(a)
    b = numbers_real(b)
    rel_tol = numbers_real(rel_tol)
    abs_tol = numbers_real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    difference = abs(b - a)
    if abs(a) == _infinity or abs(b) == _infinity:
        return False
    return difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or difference <= abs_tol
"""##),
    ]

    private static let file_object: [PreludeDefinition] = [
        PreludeDefinition("object_new", needs: [], ##"""
def object_new(*args, **kwargs):
    if args and isinstance(args[0], type):
        cls = args[0]
        abstract = _type_own(cls, '__abstractmethods__')
        if abstract:
            names = sorted(abstract)
            plural = 's' if len(names) > 1 else ''
            raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} {', '.join(names)}")
    return object.__new__(*args, **kwargs)
"""##),
        PreludeDefinition("object_type_call", needs: [8], ##"""
def object_type_call(cls, /, *args, **kwargs):
    if cls is type:
        if len(args) == 1 and not kwargs:
            return type(args[0])
        if len(args) != 3:
            raise TypeError('type() takes 1 or 3 arguments')
    new = _type_lookup(cls, '__new__')
    if type(new) is staticmethod:
        new = new.__func__
    if type(new) is not _NATIVE:
        new = cls.__new__
    instance = new(cls, *args, **kwargs)
    if not _is_subtype(type(instance), cls):
        return instance
    result = _special(instance, '__init__')(*args, **kwargs)
    if result is not None:
        raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance
"""##),
        PreludeDefinition("object_call_init", needs: [], ##"""
def object_call_init(instance, /, *args, **kwargs):
    result = _special(instance, '__init__')(*args, **kwargs)
    if result is not None:
        raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance
"""##),
        PreludeDefinition("object_ne", needs: [], ##"""
def object_ne(self, other, /):
    result = _special(self, '__eq__')(other)
    if result is NotImplemented:
        return result
    return not result
"""##),
        PreludeDefinition("object_format", needs: [], ##"""
def object_format(self, spec, /):
    if not isinstance(spec, str):
        raise TypeError(f'__format__() argument must be str, not {type(spec).__name__}')
    if spec:
        raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')
    return str(self)
"""##),
        PreludeDefinition("object_dir", needs: [], ##"""
def object_dir(self, /):
    names = {}
    own = getattr(self, '__dict__', None)
    if isinstance(own, dict):
        names.update(own)
    cls = getattr(self, '__class__', None)
    if isinstance(cls, type):
        for base in cls.__mro__:
            names.update(base.__dict__)
    return list(names)
"""##),
        PreludeDefinition("object_truth", needs: [], ##"""
def object_truth(value, negated, /):
    return (not value) if negated else (not not value)
"""##),
        PreludeDefinition("object_load_name", needs: [], ##"""
def object_load_name(namespace, name, global_names, builtin_names, /):
    try:
        return namespace[name]
    except KeyError:
        pass
    if name in global_names:
        return global_names[name]
    if name in builtin_names:
        return builtin_names[name]
    raise NameError(f"name '{name}' is not defined", name=name)
"""##),
        PreludeDefinition("_NATIVE", needs: [], ##"""
_NATIVE = type(len)
"""##),
    ]

    private static let file_pickling: [PreludeDefinition] = [
        PreludeDefinition("pickling_reduce_ex", needs: [4], ##"""
def pickling_reduce_ex(self, protocol, /):
    reduce = type(self).__reduce__
    if reduce is not object.__reduce__:
        return self.__reduce__()
    return _reduced(self, _index(protocol))
"""##),
        PreludeDefinition("pickling_method_reduce", needs: [], ##"""
def pickling_method_reduce(self, /):
    return getattr, (self.__self__, self.__func__.__name__)
"""##),
        PreludeDefinition("pickling_builtin_method_reduce", needs: [], ##"""
def pickling_builtin_method_reduce(self, /):
    return getattr, (self.__self__, self.__name__)
"""##),
        PreludeDefinition("pickling_reduce", needs: [4], ##"""
def pickling_reduce(self, /):
    return _reduced(self, 0)
"""##),
        PreludeDefinition("_reduced", needs: [5, 7], ##"""
def _reduced(self, protocol):
    import copyreg
    if protocol < 2:
        return copyreg._reduce_ex(self, protocol)
    cls = type(self)
    if cls.__new__ is None:
        raise TypeError(f"cannot pickle '{cls.__name__}' object")
    args, kwargs = _new_arguments(self)
    is_container = isinstance(self, (list, dict))
    if type(self).__getstate__ is object.__getstate__:
        state = _default_state(self, args is None and not is_container)
    else:
        state = self.__getstate__()
    if kwargs:
        made = copyreg.__newobj_ex__, (cls, args, kwargs)
    else:
        made = copyreg.__newobj__, (cls, *(args or ()))
    return (*made, state, iter(self) if isinstance(self, list) else None, iter(self.items()) if isinstance(self, dict) else None)
"""##),
        PreludeDefinition("_new_arguments", needs: [], ##"""
def _new_arguments(self):
    method = _special(self, '__getnewargs_ex__')
    if method is not None:
        result = method()
        if not isinstance(result, tuple):
            raise TypeError(f"__getnewargs_ex__ should return a tuple, not '{type(result).__name__}'")
        if len(result) != 2:
            raise ValueError(f'__getnewargs_ex__ should return a tuple of length 2, not {len(result)}')
        args, kwargs = result
        if not isinstance(args, tuple):
            raise TypeError(f"first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '{type(args).__name__}'")
        if not isinstance(kwargs, dict):
            raise TypeError(f"second item of the tuple returned by __getnewargs_ex__ must be a dict, not '{type(kwargs).__name__}'")
        return args, kwargs
    method = _special(self, '__getnewargs__')
    if method is None:
        return None, None
    args = method()
    if not isinstance(args, tuple):
        raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
    return args, None
"""##),
        PreludeDefinition("pickling_getstate", needs: [7], ##"""
def pickling_getstate(self, /):
    return _default_state(self, False)
"""##),
        PreludeDefinition("_default_state", needs: [8], ##"""
def _default_state(self, required):
    if required and not _is_plain_instance(self):
        raise TypeError(f"cannot pickle '{type(self).__name__}' object")
    namespace = getattr(self, '__dict__', None) or None
    slots = {}
    for name in _slot_names(type(self)):
        try:
            slots[name] = getattr(self, name)
        except AttributeError:
            pass
    return (namespace, slots) if slots else namespace
"""##),
        PreludeDefinition("_slot_names", needs: [], ##"""
def _slot_names(cls):
    found = []
    for base in cls.__mro__:
        names = base.__dict__.get('__slots__', ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ('__dict__', '__weakref__'):
                continue
            if name.startswith('__') and not name.endswith('__'):
                stripped = base.__name__.lstrip('_')
                if stripped:
                    name = f'_{stripped}{name}'
            found.append(name)
    return found
"""##),
        PreludeDefinition("pickling_builtin_function_reduce", needs: [], ##"""
def pickling_builtin_function_reduce(self, /):
    owner = self.__self__
    if owner is None or type(owner).__name__ == 'module':
        return self.__name__
    return getattr, (owner, self.__name__)
"""##),
        PreludeDefinition("pickling_alias_reduce", needs: [], ##"""
def pickling_alias_reduce(self, /):
    if self.__unpacked__:
        return next, (iter(type(self)(self.__origin__, self.__args__)),)
    return type(self), (self.__origin__, self.__args__)
"""##),
        PreludeDefinition("pickling_set_reduce", needs: [], ##"""
def pickling_set_reduce(self, /):
    return type(self), (list(self),), self.__getstate__()
"""##),
    ]

    private static let file_printing: [PreludeDefinition] = [
        PreludeDefinition("_softspace", needs: [], ##"""
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
"""##),
        PreludeDefinition("_target", needs: [], ##"""
def _target(file):
    if file is None:
        file = _sys_attribute('stdout', None)
        if file is None:
            raise RuntimeError('lost sys.stdout')
    return file
"""##),
        PreludeDefinition("printing_print_item", needs: [0, 1], ##"""
def printing_print_item(value, file, /):
    file = _target(file)
    if _softspace(file, 0):
        file.write(' ')
    text = value if isinstance(value, str) else str(value)
    file.write(text)
    # A text that ends in white space other than a blank needs no blank after it.
    if not (isinstance(value, str) and text and text[-1].isspace() and text[-1] != ' '):
        _softspace(file, 1)
"""##),
        PreludeDefinition("printing_print_newline", needs: [0, 1], ##"""
def printing_print_newline(file, /):
    file = _target(file)
    file.write('\n')
    _softspace(file, 0)
"""##),
        PreludeDefinition("printing_print_expr", needs: [], ##"""
def printing_print_expr(value, /):
    hook = _sys_attribute('displayhook', None)
    if hook is None:
        raise RuntimeError('lost sys.displayhook')
    hook(value)
"""##),
        PreludeDefinition("printing_displayhook", needs: [1], ##"""
def printing_displayhook(value, /):
    if value is None:
        return
    names = _builtins_dict()
    names['_'] = None
    out = _target(None)
    out.write(repr(value))
    out.write('\n')
    names['_'] = value
"""##),
    ]

    private static let file_property: [PreludeDefinition] = [
        PreludeDefinition("property_init", needs: [], ##"""
def property_init(self, fget=None, fset=None, fdel=None, doc=None):
    text = doc
    if text is None and fget is not None:
        text = getattr(fget, '__doc__', None)
    if type(self) is property:
        _property_fill(self, fget, fset, fdel, text)
        return
    _property_fill(self, fget, fset, fdel, doc)
    if text is not None:
        try:
            self.__doc__ = text
        except AttributeError:
            _property_fill(self, fget, fset, fdel, text)
"""##),
        PreludeDefinition("property_getter", needs: [4], ##"""
def property_getter(self, fget, /):
    return _copied(self, self.fget if fget is None else fget, self.fset, self.fdel)
"""##),
        PreludeDefinition("property_setter", needs: [4], ##"""
def property_setter(self, fset, /):
    return _copied(self, self.fget, self.fset if fset is None else fset, self.fdel)
"""##),
        PreludeDefinition("property_deleter", needs: [4], ##"""
def property_deleter(self, fdel, /):
    return _copied(self, self.fget, self.fset, self.fdel if fdel is None else fdel)
"""##),
        PreludeDefinition("_copied", needs: [], ##"""
def _copied(old, fget, fset, fdel):
    doc = old.__doc__
    # A docstring that came from the getter follows the getter.
    if fget is not None and old.fget is not None and doc is getattr(old.fget, '__doc__', None):
        doc = None
    new = type(old)(fget, fset, fdel, doc)
    name = _property_name(old)
    if name is not None and isinstance(new, property):
        _property_set_name(new, name)
    return new
"""##),
    ]

    private static let file_range: [PreludeDefinition] = [
        PreludeDefinition("_get", needs: [], ##"""
_get = range.__getitem__
"""##),
        PreludeDefinition("range_new", needs: [], ##"""
def range_new(cls, start, *others):
    return range.__new__(cls, _index(start), *[_index(number) for number in others])
"""##),
        PreludeDefinition("range_getitem", needs: [0], ##"""
def range_getitem(self, index, /):
    if isinstance(index, slice):
        return _get(self, _plain_slice(index))
    return _get(self, index if _type_lookup(type(index), "__index__") is None else _index(index))
"""##),
        PreludeDefinition("range_contains", needs: [], ##"""
def range_contains(self, value, /):
    if type(value) is int:
        return range.__contains__(self, value)
    for item in self:
        if item == value:
            return True
    return False
"""##),
        PreludeDefinition("range_count", needs: [], ##"""
def range_count(self, value, /):
    if type(value) is int:
        return range.count(self, value)
    n = 0
    for item in self:
        if item == value:
            n += 1
    return n
"""##),
        PreludeDefinition("range_index", needs: [], ##"""
def range_index(self, value, /):
    if isinstance(value, int):
        return range.index(self, int(value))
    i = 0
    for item in self:
        if item == value:
            return i
        i += 1
    raise ValueError("sequence.index(x): x not in sequence")
"""##),
    ]

    private static let file_reflection: [PreludeDefinition] = [
        PreludeDefinition("_missing", needs: [], ##"""
_missing = ['missing']
"""##),
        PreludeDefinition("_missing_value", needs: [], ##"""
_missing_value = ['no value']
"""##),
        PreludeDefinition("reflection_isinstance", needs: [3, 6], ##"""
def reflection_isinstance(obj, cls, /):
    if type(obj) is cls:
        return True
    if type(cls) is type:
        return reflection_instancecheck(cls, obj)
    if _is_union(cls):
        cls = cls.__args__
    if _is_subtype(type(cls), tuple):
        for item in cls:
            if reflection_isinstance(obj, item):
                return True
        return False
    check = _special(cls, '__instancecheck__')
    if check is not None:
        return bool(check(obj))
    if type(getattr(cls, '__bases__', None)) is not tuple:
        raise TypeError('isinstance() arg 2 must be a type, a tuple of types, or a union')
    claimed = getattr(obj, '__class__', None)
    return claimed is not None and _is_below(claimed, cls)
"""##),
        PreludeDefinition("reflection_instancecheck", needs: [], ##"""
def reflection_instancecheck(cls, obj, /):
    own = type(obj)
    if _is_subtype(own, cls):
        return True
    claimed = getattr(obj, '__class__', None)
    return claimed is not own and _is_subtype(type(claimed), type) and _is_subtype(claimed, cls)
"""##),
        PreludeDefinition("reflection_issubclass", needs: [5], ##"""
def reflection_issubclass(sub, cls, /):
    if type(cls) is type:
        if sub is cls:
            return True
        return reflection_subclasscheck(cls, sub)
    if _is_union(cls):
        cls = cls.__args__
    if _is_subtype(type(cls), tuple):
        for item in cls:
            if reflection_issubclass(sub, item):
                return True
        return False
    check = _special(cls, '__subclasscheck__')
    if check is not None:
        return bool(check(sub))
    return reflection_subclasscheck(cls, sub)
"""##),
        PreludeDefinition("reflection_subclasscheck", needs: [6], ##"""
def reflection_subclasscheck(cls, sub, /):
    if _is_subtype(type(cls), type) and _is_subtype(type(sub), type):
        return _is_subtype(sub, cls)
    if type(getattr(sub, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 1 must be a class')
    if type(getattr(cls, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return _is_below(sub, cls)
"""##),
        PreludeDefinition("_is_below", needs: [], ##"""
def _is_below(sub, cls):
    while sub is not cls:
        bases = getattr(sub, '__bases__', None)
        if type(bases) is not tuple or not bases:
            return False
        if len(bases) > 1:
            # They may lead back here: then the recursion limit ends it.
            for base in bases:
                if _is_below(base, cls):
                    return True
            return False
        sub = bases[0]
    return True
"""##),
        PreludeDefinition("reflection_hash", needs: [], ##"""
def reflection_hash(obj, /):
    method = _type_lookup(type(obj), '__hash__')
    if method is None:
        raise TypeError(f"unhashable type: '{type(obj).__name__}'")
    result = _special(obj, '__hash__')()
    if not isinstance(result, int):
        raise TypeError('__hash__ method should return an integer')
    return _hash_int(result)
"""##),
        PreludeDefinition("reflection_getattr", needs: [0], ##"""
def reflection_getattr(obj, name, default=_missing, /):
    try:
        return _get_attribute(obj, name)
    except AttributeError:
        hook = _getattr_hook(obj)
        if hook is None:
            if default is _missing:
                raise
            return default
    if default is _missing:
        return hook(name)
    try:
        return hook(name)
    except AttributeError:
        return default
"""##),
        PreludeDefinition("reflection_hasattr", needs: [1, 8], ##"""
def reflection_hasattr(obj, name, /):
    return reflection_getattr(obj, name, _missing_value) is not _missing_value
"""##),
        PreludeDefinition("reflection_dir", needs: [], ##"""
def reflection_dir(*args):
    if not args:
        names = _caller_locals()
        return sorted(names.keys())
    method = _special(args[0], '__dir__')
    if method is None:
        raise TypeError('object does not provide __dir__')
    return sorted(method())
"""##),
        PreludeDefinition("reflection_vars", needs: [1, 8], ##"""
def reflection_vars(*args):
    if not args:
        return _caller_locals()
    result = reflection_getattr(args[0], '__dict__', _missing_value)
    if result is _missing_value:
        raise TypeError('vars() argument must have __dict__ attribute')
    return result
"""##),
        PreludeDefinition("reflection_union_eq", needs: [], ##"""
def reflection_union_eq(self, other, /):
    if not _is_union(other):
        return NotImplemented
    return set(self.__args__) == set(other.__args__)
"""##),
        PreludeDefinition("reflection_union_hash", needs: [], ##"""
def reflection_union_hash(self, /):
    return hash(frozenset(self.__args__))
"""##),
        PreludeDefinition("reflection_union_repr", needs: [25], ##"""
def reflection_union_repr(self, /):
    return ' | '.join([_shown(item) for item in self.__args__])
"""##),
        PreludeDefinition("reflection_union_getitem", needs: [24], ##"""
def reflection_union_getitem(self, parameters, /):
    members = _substituted(self.__args__, self.__parameters__, parameters, self)
    result = members[0]
    for member in members[1:]:
        result = result | member
    return result
"""##),
        PreludeDefinition("reflection_union_instancecheck", needs: [], ##"""
def reflection_union_instancecheck(self, instance, /):
    for item in self.__args__:
        if isinstance(instance, item):
            return True
    return False
"""##),
        PreludeDefinition("reflection_union_subclasscheck", needs: [], ##"""
def reflection_union_subclasscheck(self, subclass, /):
    if not isinstance(subclass, type):
        raise TypeError('issubclass() arg 1 must be a class')
    for item in self.__args__:
        if issubclass(subclass, item):
            return True
    return False
"""##),
        PreludeDefinition("reflection_alias_call", needs: [], ##"""
def reflection_alias_call(self, /, *args, **keywords):
    result = self.__origin__(*args, **keywords)
    try:
        result.__orig_class__ = self
    except (AttributeError, TypeError):
        pass
    return result
"""##),
        PreludeDefinition("reflection_alias_eq", needs: [], ##"""
def reflection_alias_eq(self, other, /):
    if type(other) is not type(self):
        return NotImplemented
    return (self.__unpacked__ is other.__unpacked__ and self.__origin__ == other.__origin__
            and self.__args__ == other.__args__)
"""##),
        PreludeDefinition("reflection_alias_hash", needs: [], ##"""
def reflection_alias_hash(self, /):
    return _hash_int(hash(self.__origin__) ^ hash(self.__args__))
"""##),
        PreludeDefinition("reflection_alias_repr", needs: [25, 26], ##"""
def reflection_alias_repr(self, /):
    args = ', '.join([_shown_argument(item) for item in self.__args__])
    return f"{'*' if self.__unpacked__ else ''}{_shown(self.__origin__)}[{args or '()'}]"
"""##),
        PreludeDefinition("reflection_alias_getitem", needs: [24], ##"""
def reflection_alias_getitem(self, parameters, /):
    return type(self)(self.__origin__, _substituted(self.__args__, self.__parameters__, parameters, self))
"""##),
        PreludeDefinition("reflection_alias_dir", needs: [], ##"""
def reflection_alias_dir(self, /):
    return list({**dict.fromkeys(dir(self.__origin__)), '__origin__': 0, '__args__': 0, '__parameters__': 0})
"""##),
        PreludeDefinition("_substituted", needs: [], ##"""
def _substituted(args, parameters, values, alias):
    if not parameters:
        raise TypeError(f'{alias!r} is not a generic class')
    if not isinstance(values, tuple):
        values = (values,)
    if len(values) != len(parameters):
        few = 'few' if len(values) < len(parameters) else 'many'
        raise TypeError(f'Too {few} arguments for {alias!r}; actual {len(values)}, expected {len(parameters)}')
    result = []
    for item in args:
        if item in parameters:
            result.append(values[parameters.index(item)])
        elif getattr(item, '__parameters__', None):
            own = tuple([values[parameters.index(p)] for p in item.__parameters__])
            result.append(item[own])
        else:
            result.append(item)
    return tuple(result)
"""##),
        PreludeDefinition("_shown", needs: [], ##"""
def _shown(item):
    if item is ...:
        return '...'
    if item is type(None):
        return 'None'
    if hasattr(item, '__origin__') and hasattr(item, '__args__'):
        return repr(item)
    name = getattr(item, '__qualname__', None)
    module = getattr(item, '__module__', None)
    if name is None or module is None:
        return repr(item)
    return name if module == 'builtins' else f'{module}.{name}'
"""##),
        PreludeDefinition("_shown_argument", needs: [25], ##"""
def _shown_argument(item):
    if item is type(None):
        return 'NoneType'
    if isinstance(item, list):
        return '[' + ', '.join([_shown(x) for x in item]) + ']'
    return _shown(item)
"""##),
    ]

    private static let file_representation: [PreludeDefinition] = [
        PreludeDefinition("representation_exception_repr", needs: [], ##"""
def representation_exception_repr(self):
    args = self.args
    if len(args) == 1:
        return f'{type(self).__name__}({args[0]!r})'
    return type(self).__name__ + repr(args)
"""##),
        PreludeDefinition("representation_exception_str", needs: [2, 3], ##"""
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
"""##),
        PreludeDefinition("_syntax_error", needs: [], ##"""
def _syntax_error(self):
    name = self.filename.rpartition('/')[2] if isinstance(self.filename, str) else None
    has_line = type(self.lineno) is int
    if name is not None:
        return f'{self.msg} ({name}, line {self.lineno})' if has_line else f'{self.msg} ({name})'
    return f'{self.msg} (line {self.lineno})' if has_line else str(self.msg)
"""##),
        PreludeDefinition("_unicode_error", needs: [], ##"""
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
"""##),
        PreludeDefinition("representation_method_repr", needs: [], ##"""
def representation_method_repr(self):
    function = self.__func__
    name = getattr(function, '__qualname__', None)
    if not isinstance(name, str):
        name = getattr(function, '__name__', '?')
    return f'<bound method {name} of {self.__self__!r}>'
"""##),
        PreludeDefinition("representation_wrapper_repr", needs: [], ##"""
def representation_wrapper_repr(self):
    return f'<{type(self).__name__}({self.__wrapped__!r})>'
"""##),
        PreludeDefinition("representation_module_repr", needs: [], ##"""
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
"""##),
    ]

    private static let file_set: [PreludeDefinition] = [
        PreludeDefinition("_len", needs: [], ##"""
_len = set.__len__
"""##),
        PreludeDefinition("_frozen_len", needs: [], ##"""
_frozen_len = frozenset.__len__
"""##),
        PreludeDefinition("_shown", needs: [], ##"""
_shown = _kept('shown', [])
"""##),
        PreludeDefinition("_size", needs: [0, 1], ##"""
def _size(self):
    return _len(self) if isinstance(self, set) else _frozen_len(self)
"""##),
        PreludeDefinition("_find", needs: [], ##"""
def _find(self, key, h):
    """Position of the element with hash h, -1 when it is absent. A set that comparing changed is searched again."""
    i = _set_find(self, key, h)
    if i is not None:
        return i
    n = 0
    while True:
        i = _set_candidate(self, h, n)
        if i < 0:
            return -1
        other = _set_key(self, i)
        if other is key:
            return i
        is_equal = other == key
        if not _set_is_at(self, i, other):
            n = 0
        elif is_equal:
            return i
        else:
            n += 1
"""##),
        PreludeDefinition("_add", needs: [4], ##"""
def _add(self, key, h):
    if _find(self, key, h) < 0:
        _set_insert(self, key, h)
"""##),
        PreludeDefinition("_elements", needs: [3], ##"""
def _elements(source):
    """The pairs (element, hash) of an iterable; those of sets and dicts know their hash."""
    if _is_set(source):
        n = _size(source)
        i = _set_next(source, 0)
        while i >= 0:
            yield _set_key(source, i), _set_hash(source, i)
            if _size(source) != n:
                raise RuntimeError("Set changed size during iteration")
            i = _set_next(source, i + 1)
    elif _is_exact_dict(source):
        i = _dict_next(source, 0)
        while i >= 0:
            yield _dict_key(source, i), _dict_hash(source, i)
            i = _dict_next(source, i + 1)
    else:
        for key in source:
            yield key, hash(key)
"""##),
        PreludeDefinition("_update", needs: [3, 5, 6], ##"""
def _update(self, source):
    if _is_set(source):
        if source is self:
            return
        if _size(source) == 0:
            return
        if _size(self) == 0:
            _set_merge(self, source)
            return
        _set_reserve(self, _size(source))
    elif _is_exact_dict(source):
        _set_reserve(self, dict.__len__(source))
    else:
        put = _set_put
        for key in source:
            if not put(self, key):
                _add(self, key, hash(key))
        return
    for key, h in _elements(source):
        _add(self, key, h)
"""##),
        PreludeDefinition("set_init", needs: [0, 7], ##"""
def set_init(self, iterable=(), /):
    if _len(self):
        set.clear(self)
    if iterable is not self:
        _update(self, iterable)
"""##),
        PreludeDefinition("set_frozenset_new", needs: [7], ##"""
def set_frozenset_new(cls, iterable=(), /):
    if cls is frozenset and type(iterable) is frozenset:
        return iterable
    result = _set_of_class(cls)
    _update(result, iterable)
    return result
"""##),
        PreludeDefinition("set_build", needs: [5], ##"""
def set_build(items, /):
    """The set display of these items."""
    result = set()
    for key in items:
        if not _set_put(result, key):
            _add(result, key, hash(key))
    return result
"""##),
        PreludeDefinition("set_set_add", needs: [5], ##"""
def set_set_add(self, key, /):
    """What a set comprehension does with one element."""
    _add(self, key, hash(key))
"""##),
        PreludeDefinition("set_add", needs: [5], ##"""
def set_add(self, element, /):
    _add(self, element, hash(element))
"""##),
        PreludeDefinition("_lookup_key", needs: [], ##"""
def _lookup_key(key):
    """The key to search for: a set stands for the frozenset equal to it."""
    if isinstance(key, set):
        method = _special(key, "__hash__")
        if method is None:
            return frozenset(key)
    return key
"""##),
        PreludeDefinition("set_contains", needs: [4, 13], ##"""
def set_contains(self, value, /):
    key = _lookup_key(value)
    return _find(self, key, hash(key)) >= 0
"""##),
        PreludeDefinition("set_remove", needs: [4, 13], ##"""
def set_remove(self, element, /):
    key = _lookup_key(element)
    i = _find(self, key, hash(key))
    if i < 0:
        raise KeyError(element)
    _set_remove(self, i)
"""##),
        PreludeDefinition("set_discard", needs: [4, 13], ##"""
def set_discard(self, element, /):
    key = _lookup_key(element)
    i = _find(self, key, hash(key))
    if i >= 0:
        _set_remove(self, i)
"""##),
        PreludeDefinition("set_update", needs: [7], ##"""
def set_update(self, *others):
    for other in others:
        _update(self, other)
"""##),
        PreludeDefinition("_subtract", needs: [3, 4, 6, 27], ##"""
def _subtract(self, other):
    if other is self:
        set.clear(self)
        return
    if _is_set(other) and _size(other) >> 3 > _size(self):
        other = _intersect(self, other)
    for key, h in _elements(other):
        i = _find(self, key, h)
        if i >= 0:
            _set_remove(self, i)
    _set_tidy(self)
"""##),
        PreludeDefinition("set_difference_update", needs: [18], ##"""
def set_difference_update(self, *others):
    for other in others:
        _subtract(self, other)
"""##),
        PreludeDefinition("_toggle", needs: [4, 6, 7], ##"""
def _toggle(self, other):
    if other is self:
        set.clear(self)
        return
    if not _is_set(other) and not _is_exact_dict(other):
        source = _set_like(self)
        _update(source, other)
        other = source
    for key, h in _elements(other):
        i = _find(self, key, h)
        if i >= 0:
            _set_remove(self, i)
        else:
            _set_insert(self, key, h)
"""##),
        PreludeDefinition("set_symmetric_difference_update", needs: [20], ##"""
def set_symmetric_difference_update(self, other, /):
    _toggle(self, other)
"""##),
        PreludeDefinition("set_intersection_update", needs: [29], ##"""
def set_intersection_update(self, *others):
    _set_take(self, set_intersection(self, *others))
"""##),
        PreludeDefinition("set_ior", needs: [7], ##"""
def set_ior(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _update(self, value)
    return self
"""##),
        PreludeDefinition("set_isub", needs: [18], ##"""
def set_isub(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _subtract(self, value)
    return self
"""##),
        PreludeDefinition("set_ixor", needs: [20], ##"""
def set_ixor(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _toggle(self, value)
    return self
"""##),
        PreludeDefinition("set_iand", needs: [27], ##"""
def set_iand(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _set_take(self, _intersect(self, value))
    return self
"""##),
        PreludeDefinition("_intersect", needs: [3, 4, 5, 6], ##"""
def _intersect(self, other):
    if other is self:
        return _set_copy(self)
    result = _set_like(self)
    if _is_set(other) and _size(other) > _size(self):
        self, other = other, self
    for key, h in _elements(other):
        if _find(self, key, h) >= 0:
            _add(result, key, h)
    return result
"""##),
        PreludeDefinition("set_union", needs: [7], ##"""
def set_union(self, *others):
    result = _set_copy(self)
    for other in others:
        if other is not self:
            _update(result, other)
    return result
"""##),
        PreludeDefinition("set_intersection", needs: [27], ##"""
def set_intersection(self, *others):
    if not others:
        return _set_copy(self)
    result = self
    for other in others:
        result = _intersect(result, other)
    return result
"""##),
        PreludeDefinition("_difference", needs: [3, 4, 5, 6, 18], ##"""
def _difference(self, other):
    if _is_set(other):
        size = _size(other)
    elif _is_exact_dict(other):
        size = dict.__len__(other)
    else:
        size = -1
    if size < 0 or _size(self) >> 2 > size:
        result = _set_copy(self)
        _subtract(result, result if other is self else other)
        return result
    result = _set_like(self)
    for key, h in _elements(self):
        if _is_set(other):
            is_there = _find(other, key, h) >= 0
        else:
            is_there = key in other
        if not is_there:
            _add(result, key, h)
    return result
"""##),
        PreludeDefinition("set_difference", needs: [18, 30], ##"""
def set_difference(self, *others):
    if not others:
        return _set_copy(self)
    result = _difference(self, others[0])
    for other in others[1:]:
        _subtract(result, other)
    return result
"""##),
        PreludeDefinition("set_symmetric_difference", needs: [7, 20], ##"""
def set_symmetric_difference(self, other, /):
    result = _set_like(self)
    _update(result, other)
    _toggle(result, self)
    return result
"""##),
        PreludeDefinition("_both_sets", needs: [], ##"""
def _both_sets(a, b):
    return _is_set(a) and _is_set(b)
"""##),
        PreludeDefinition("set_or", needs: [28, 33], ##"""
def set_or(self, value, /):
    return set_union(self, value) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_ror", needs: [28, 33], ##"""
def set_ror(self, value, /):
    return set_union(value, self) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_and", needs: [27, 33], ##"""
def set_and(self, value, /):
    return _intersect(self, value) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_rand", needs: [27, 33], ##"""
def set_rand(self, value, /):
    return _intersect(value, self) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_sub", needs: [30, 33], ##"""
def set_sub(self, value, /):
    return _difference(self, value) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_rsub", needs: [30, 33], ##"""
def set_rsub(self, value, /):
    return _difference(value, self) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_xor", needs: [32, 33], ##"""
def set_xor(self, value, /):
    return set_symmetric_difference(self, value) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("set_rxor", needs: [32, 33], ##"""
def set_rxor(self, value, /):
    return set_symmetric_difference(value, self) if _both_sets(self, value) else NotImplemented
"""##),
        PreludeDefinition("_is_subset", needs: [3, 4, 6], ##"""
def _is_subset(self, other):
    if _size(self) > _size(other):
        return False
    for key, h in _elements(self):
        if _find(other, key, h) < 0:
            return False
    return True
"""##),
        PreludeDefinition("set_issubset", needs: [3, 27, 42], ##"""
def set_issubset(self, other, /):
    if _is_set(other):
        return _is_subset(self, other)
    return _size(_intersect(self, other)) == _size(self)
"""##),
        PreludeDefinition("set_issuperset", needs: [4, 6, 42], ##"""
def set_issuperset(self, other, /):
    if _is_set(other):
        return _is_subset(other, self)
    for key, h in _elements(other):
        if _find(self, key, h) < 0:
            return False
    return True
"""##),
        PreludeDefinition("set_isdisjoint", needs: [3, 4, 6], ##"""
def set_isdisjoint(self, other, /):
    if other is self:
        return _size(self) == 0
    if _is_set(other) and _size(other) > _size(self):
        self, other = other, self
    for key, h in _elements(other):
        if _find(self, key, h) >= 0:
            return False
    return True
"""##),
        PreludeDefinition("set_eq", needs: [3, 42], ##"""
def set_eq(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) == _size(value) and _is_subset(self, value)
"""##),
        PreludeDefinition("set_ne", needs: [3, 42], ##"""
def set_ne(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return not (_size(self) == _size(value) and _is_subset(self, value))
"""##),
        PreludeDefinition("set_lt", needs: [3, 42], ##"""
def set_lt(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) < _size(value) and _is_subset(self, value)
"""##),
        PreludeDefinition("set_le", needs: [42], ##"""
def set_le(self, value, /):
    return _is_subset(self, value) if _is_set(value) else NotImplemented
"""##),
        PreludeDefinition("set_gt", needs: [3, 42], ##"""
def set_gt(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) > _size(value) and _is_subset(value, self)
"""##),
        PreludeDefinition("set_ge", needs: [42], ##"""
def set_ge(self, value, /):
    return _is_subset(value, self) if _is_set(value) else NotImplemented
"""##),
        PreludeDefinition("set_repr", needs: [2, 3, 6], ##"""
def set_repr(self, /):
    name = type(self).__name__
    if _size(self) == 0:
        return name + "()"
    for shown in _shown:
        if shown is self:
            return name + "(...)"
    list.append(_shown, self)
    try:
        items = []
        for key, h in _elements(self):
            items.append(repr(key))
    finally:
        _shown.pop()
    text = "{" + ", ".join(items) + "}"
    return text if type(self) is set else name + "(" + text + ")"
"""##),
    ]

    private static let file_slice: [PreludeDefinition] = [
        PreludeDefinition("_bound", needs: [], ##"""
def _bound(value):
    if value is None:
        return None
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return _index(value)
"""##),
        PreludeDefinition("slice_plain", needs: [0], ##"""
def slice_plain(self, /):
    """The slice with plain ints."""
    step = _bound(self.step)
    start = _bound(self.start)
    return slice(start, _bound(self.stop), step)
"""##),
        PreludeDefinition("slice_indices", needs: [1], ##"""
def slice_indices(self, length, /):
    return slice.indices(slice_plain(self), _index(length))
"""##),
        PreludeDefinition("_parts", needs: [], ##"""
def _parts(self):
    return (self.start, self.stop, self.step)
"""##),
        PreludeDefinition("slice_eq", needs: [3], ##"""
def slice_eq(self, value, /):
    return _parts(self) == _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_ne", needs: [3], ##"""
def slice_ne(self, value, /):
    return _parts(self) != _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_lt", needs: [3], ##"""
def slice_lt(self, value, /):
    return _parts(self) < _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_le", needs: [3], ##"""
def slice_le(self, value, /):
    return _parts(self) <= _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_gt", needs: [3], ##"""
def slice_gt(self, value, /):
    return _parts(self) > _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_ge", needs: [3], ##"""
def slice_ge(self, value, /):
    return _parts(self) >= _parts(value) if isinstance(value, slice) else NotImplemented
"""##),
        PreludeDefinition("slice_repr", needs: [], ##"""
def slice_repr(self, /):
    return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"
"""##),
    ]

    private static let file_str: [PreludeDefinition] = [
        PreludeDefinition("_missing", needs: [], ##"""
_missing = []
"""##),
        PreludeDefinition("_int", needs: [], ##"""
def _int(value):
    # An int in place of an object with __index__; anything else as it is, for the native to refuse.
    return value if isinstance(value, int) or _type_lookup(type(value), '__index__') is None else _index(value)
"""##),
        PreludeDefinition("_key", needs: [1], ##"""
def _key(key):
    if type(key) is slice:
        return slice(_int(key.start), _int(key.stop), _int(key.step))
    return _int(key)
"""##),
        PreludeDefinition("str_new", needs: [0, 4, 5, 29], ##"""
def str_new(cls, object=_missing, encoding=_missing, errors=_missing):
    if encoding is _missing and errors is _missing:
        text = '' if object is _missing else _text(object)
    elif object is _missing:
        text = ''
    else:
        if encoding is _missing:
            encoding = 'utf-8'
        if errors is _missing:
            errors = 'strict'
        for name, value in (('encoding', encoding), ('errors', errors)):
            if not isinstance(value, str):
                shown = 'None' if value is None else type(value).__name__
                raise TypeError(f"str() argument '{name}' must be str, not {shown}")
        text = _decode(object, encoding, errors)
    if cls is str or not isinstance(text, str):
        return text
    return str.__new__(cls, _exact(text))
"""##),
        PreludeDefinition("_text", needs: [], ##"""
def _text(object):
    text = _call_special(object, '__str__')
    if not isinstance(text, str):
        raise TypeError(f'__str__ returned non-string (type {type(text).__name__})')
    return text
"""##),
        PreludeDefinition("_exact", needs: [], ##"""
def _exact(text):
    return str.__str__(text)
"""##),
        PreludeDefinition("str_mul", needs: [1], ##"""
def str_mul(self, value, /):
    return str.__mul__(self, _int(value))
"""##),
        PreludeDefinition("str_getitem", needs: [2], ##"""
def str_getitem(self, key, /):
    return str.__getitem__(self, _key(key))
"""##),
        PreludeDefinition("str_find", needs: [1], ##"""
def str_find(self, sub, start=None, end=None, /):
    return str.find(self, sub, _int(start), _int(end))
"""##),
        PreludeDefinition("str_rfind", needs: [1], ##"""
def str_rfind(self, sub, start=None, end=None, /):
    return str.rfind(self, sub, _int(start), _int(end))
"""##),
        PreludeDefinition("str_index", needs: [1], ##"""
def str_index(self, sub, start=None, end=None, /):
    return str.index(self, sub, _int(start), _int(end))
"""##),
        PreludeDefinition("str_rindex", needs: [1], ##"""
def str_rindex(self, sub, start=None, end=None, /):
    return str.rindex(self, sub, _int(start), _int(end))
"""##),
        PreludeDefinition("str_count", needs: [1], ##"""
def str_count(self, sub, start=None, end=None, /):
    return str.count(self, sub, _int(start), _int(end))
"""##),
        PreludeDefinition("str_startswith", needs: [1], ##"""
def str_startswith(self, prefix, start=None, end=None, /):
    return str.startswith(self, prefix, _int(start), _int(end))
"""##),
        PreludeDefinition("str_endswith", needs: [1], ##"""
def str_endswith(self, suffix, start=None, end=None, /):
    return str.endswith(self, suffix, _int(start), _int(end))
"""##),
        PreludeDefinition("str_replace", needs: [1], ##"""
def str_replace(self, old, new, count=-1, /):
    return str.replace(self, old, new, _int(count))
"""##),
        PreludeDefinition("str_split", needs: [1], ##"""
def str_split(self, /, sep=None, maxsplit=-1):
    return str.split(self, sep, _int(maxsplit))
"""##),
        PreludeDefinition("str_rsplit", needs: [1], ##"""
def str_rsplit(self, /, sep=None, maxsplit=-1):
    return str.rsplit(self, sep, _int(maxsplit))
"""##),
        PreludeDefinition("str_splitlines", needs: [1], ##"""
def str_splitlines(self, /, keepends=False):
    return str.splitlines(self, _int(keepends))
"""##),
        PreludeDefinition("str_join", needs: [], ##"""
def str_join(self, iterable, /):
    try:
        iterator = iter(iterable)
    except TypeError:
        raise TypeError('can only join an iterable') from None
    return str.join(self, [*iterator])
"""##),
        PreludeDefinition("str_ljust", needs: [1], ##"""
def str_ljust(self, width, fillchar=' ', /):
    return str.ljust(self, _int(width), fillchar)
"""##),
        PreludeDefinition("str_rjust", needs: [1], ##"""
def str_rjust(self, width, fillchar=' ', /):
    return str.rjust(self, _int(width), fillchar)
"""##),
        PreludeDefinition("str_center", needs: [1], ##"""
def str_center(self, width, fillchar=' ', /):
    return str.center(self, _int(width), fillchar)
"""##),
        PreludeDefinition("str_zfill", needs: [1], ##"""
def str_zfill(self, width, /):
    return str.zfill(self, _int(width))
"""##),
        PreludeDefinition("str_expandtabs", needs: [1], ##"""
def str_expandtabs(self, /, tabsize=8):
    return str.expandtabs(self, _int(tabsize))
"""##),
        PreludeDefinition("str_translate", needs: [], ##"""
def str_translate(self, table, /):
    parts = []
    for i in range(str.__len__(self)):
        character = str.__getitem__(self, i)
        try:
            value = table[ord(character)]
        except LookupError:
            parts.append(character)
            continue
        if value is None:
            continue
        if isinstance(value, str):
            parts.append(value)
        elif isinstance(value, int):
            if not 0 <= value <= 0x10ffff:
                raise ValueError('character mapping must be in range(0x110000)')
            parts.append(chr(value))
        else:
            raise TypeError('character mapping must return integer, None or str')
    return ''.join(parts)
"""##),
        PreludeDefinition("str_maketrans", needs: [0], ##"""
def str_maketrans(x, y=_missing, z=_missing, /):
    if y is not _missing:
        return str.maketrans(x, y) if z is _missing else str.maketrans(x, y, z)
    if not isinstance(x, dict):
        raise TypeError('if you give only one argument to maketrans it must be a dict')
    table = {}
    for key, value in dict.items(x):
        if isinstance(key, str):
            if len(key) != 1:
                raise ValueError('string keys in translate table must be of length 1')
            table[ord(key)] = value
        elif isinstance(key, int):
            table[key] = value
        else:
            raise TypeError('keys in translate table must be strings or integers')
    return table
"""##),
        PreludeDefinition("str_encode", needs: [30, 31], ##"""
def str_encode(self, /, encoding='utf-8', errors='strict'):
    if not isinstance(encoding, str) or not isinstance(errors, str):
        return str.encode(self, encoding, errors)
    if not _knows_codec(encoding):
        return _registered(encoding, 'encode', self, errors, bytes)
    if _knows_handler(errors):
        return str.encode(self, encoding, errors)
    parts = []
    position = 0
    while True:
        try:
            parts.append(str.encode(str.__getitem__(self, slice(position, None)), encoding))
            return b''.join(parts)
        except UnicodeEncodeError as error:
            fault = UnicodeEncodeError(error.encoding, self, error.start + position, error.end + position, error.reason)
        parts.append(str.encode(str.__getitem__(self, slice(position, fault.start)), encoding))
        replacement, position = _handled(errors, fault, len(self))
        if isinstance(replacement, str):
            try:
                replacement = str.encode(replacement, encoding)
            except UnicodeEncodeError:
                raise fault from None
        elif not isinstance(replacement, bytes):
            raise TypeError('encoding error handler must return (str/bytes, int) tuple')
        parts.append(replacement)
"""##),
        PreludeDefinition("bytes_decode", needs: [29], ##"""
def bytes_decode(self, /, encoding='utf-8', errors='strict'):
    return _decode(self, encoding, errors)
"""##),
        PreludeDefinition("_decode", needs: [30, 31], ##"""
def _decode(data, encoding, errors):
    if isinstance(data, str):
        raise TypeError('decoding str is not supported')
    if not isinstance(data, (bytes, bytearray)):
        try:
            data = bytes(memoryview(data))
        except TypeError:
            raise TypeError(f'decoding to str: need a bytes-like object, {type(data).__name__} found') from None
    base = bytes if isinstance(data, bytes) else bytearray
    if not isinstance(encoding, str) or not isinstance(errors, str):
        return base.decode(data, encoding, errors)
    if not _knows_codec(encoding):
        return _registered(encoding, 'decode', data, errors, str)
    if _knows_handler(errors):
        return base.decode(data, encoding, errors)
    data = bytes(data)
    parts = []
    position = 0
    while True:
        try:
            parts.append(bytes.decode(data[position:], encoding))
            return ''.join(parts)
        except UnicodeDecodeError as error:
            fault = UnicodeDecodeError(error.encoding, data, error.start + position, error.end + position, error.reason)
        parts.append(bytes.decode(data[position:fault.start], encoding))
        replacement, position = _handled(errors, fault, len(data))
        if not isinstance(replacement, str):
            raise TypeError('decoding error handler must return (str, int) tuple')
        parts.append(replacement)
"""##),
        PreludeDefinition("_handled", needs: [], ##"""
def _handled(errors, fault, length):
    try:
        from _codecs import lookup_error
    except ImportError:
        raise LookupError(f"unknown error handler name '{errors}'") from None
    result = lookup_error(errors)(fault)
    if not isinstance(result, tuple) or len(result) != 2:
        what = 'encoding' if isinstance(fault, UnicodeEncodeError) else 'decoding'
        kinds = 'str/bytes' if what == 'encoding' else 'str'
        raise TypeError(f'{what} error handler must return ({kinds}, int) tuple')
    replacement, position = result
    if position < 0:
        position += length
    if not 0 <= position <= length:
        raise IndexError(f'position {result[1]} from error handler out of bounds')
    return replacement, position
"""##),
        PreludeDefinition("_registered", needs: [], ##"""
def _registered(encoding, direction, data, errors, expected):
    try:
        from _codecs import lookup
    except ImportError:
        raise LookupError(f'unknown encoding: {encoding}') from None
    codec = lookup(encoding)
    if not getattr(codec, '_is_text_encoding', True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{direction}() to handle arbitrary codecs")
    result = getattr(codec, direction)(data, errors)[0]
    if not isinstance(result, expected):
        raise TypeError(f"'{encoding}' {direction}r returned '{type(result).__name__}' instead of '{expected.__name__}'; "
                        f"use codecs.{direction}() to {direction} to arbitrary types")
    return result
"""##),
    ]

    private static let file_sys: [PreludeDefinition] = [
        PreludeDefinition("sys_getsizeof", needs: [], ##"""
def sys_getsizeof(object, default=NotImplemented):
    method = _special(object, '__sizeof__')
    try:
        size = method()
    except TypeError:
        if default is NotImplemented:
            raise
        return default
    if not isinstance(size, int):
        if default is not NotImplemented:
            return default
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    return size
"""##),
        PreludeDefinition("sys_unraisablehook", needs: [], ##"""
def sys_unraisablehook(unraisable, /):
    message = unraisable.err_msg
    text = 'Exception ignored in' if message is None else message
    if unraisable.object is not None:
        text += f': {unraisable.object!r}'
    value = unraisable.exc_value
    if value is None:
        value = unraisable.exc_type()
    file = _sys_attribute('stderr', None)
    if file is not None:
        file.write(text + '\n')
        file.write(_exception_text(value, []))
"""##),
        PreludeDefinition("_showing", needs: [], ##"""
_showing = _kept('shown', [])
"""##),
        PreludeDefinition("sys_namespace_repr", needs: [2, 5], ##"""
def sys_namespace_repr(self, /):
    name = 'namespace' if type(self) is _NAMESPACE else type(self).__name__
    for other in _showing:
        if other is self:
            return name + '(...)'
    _showing.append(self)
    try:
        items = [f'{key}={value!r}' for key, value in self.__dict__.items() if isinstance(key, str) and key]
    finally:
        _showing.pop()
    return f"{name}({', '.join(items)})"
"""##),
        PreludeDefinition("sys_namespace_eq", needs: [5], ##"""
def sys_namespace_eq(self, other, /):
    if not isinstance(other, _NAMESPACE):
        return NotImplemented
    return self.__dict__ == other.__dict__
"""##),
        PreludeDefinition("_NAMESPACE", needs: [], ##"""
_NAMESPACE = type(_sys_attribute('implementation', None))
"""##),
    ]

    private static let file_tracing: [PreludeDefinition] = [
        PreludeDefinition("tracing_events", needs: [1, 2, 3], ##"""
def tracing_events(frame, events, value, /):
    for event in events:
        if event == 'line':
            if frame.f_trace_lines:
                tracing_local(frame, 'line', None)
        elif event == 'opcode':
            if frame.f_trace_opcodes:
                tracing_local(frame, 'opcode', None)
        elif event == 'call':
            trace = _tracer(False)
            if trace is not None:
                tracing_tell(trace, frame, 'call', None)
            tracing_profile(frame, 'call', None)
            _end_call_event(frame)
        elif event == 'return':
            tracing_local(frame, 'return', value)
            tracing_profile(frame, 'return', value)
        elif event == 'exception':
            tracing_local(frame, 'exception', value)
        elif event == 'c_call':
            tracing_profile(frame, 'c_call', value)
        else:
            tracing_profile(frame, event, _ended_native())
"""##),
        PreludeDefinition("tracing_local", needs: [2], ##"""
def tracing_local(frame, event, value, /):
    trace = frame.f_trace
    if trace is not None and _tracer(False) is not None:
        tracing_tell(trace, frame, event, value)
"""##),
        PreludeDefinition("tracing_tell", needs: [], ##"""
def tracing_tell(trace, frame, event, value, /):
    try:
        result = trace(frame, event, value)
    except BaseException:
        _clear_tracer(False)
        frame.f_trace = None
        raise
    if result is not None:
        frame.f_trace = result
"""##),
        PreludeDefinition("tracing_profile", needs: [], ##"""
def tracing_profile(frame, event, value, /):
    profile = _tracer(True)
    if profile is None:
        return
    try:
        profile(frame, event, value)
    except BaseException:
        _clear_tracer(True)
        raise
"""##),
    ]

    private static let file_tuple: [PreludeDefinition] = [
        PreludeDefinition("_len", needs: [], ##"""
_len = tuple.__len__
"""##),
        PreludeDefinition("_get", needs: [], ##"""
_get = tuple.__getitem__
"""##),
        PreludeDefinition("_shown", needs: [], ##"""
_shown = _kept('shown', [])
"""##),
        PreludeDefinition("tuple_new", needs: [], ##"""
def tuple_new(cls, iterable=(), /):
    if cls is tuple and type(iterable) is tuple:
        return iterable
    iterator = iter(iterable)
    _length_hint(iterable)
    return tuple.__new__(cls, [item for item in iterator])
"""##),
        PreludeDefinition("_bound", needs: [], ##"""
def _bound(value):
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or have an __index__ method")
    return _index(value)
"""##),
        PreludeDefinition("tuple_index", needs: [0, 1, 4], ##"""
def tuple_index(self, value, start=0, stop=9223372036854775807, /):
    start = _bound(start)
    stop = _bound(stop)
    n = _len(self)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop += n
    i = start
    while i < stop and i < n:
        item = _get(self, i)
        if item is value or item == value:
            return i
        i += 1
    raise ValueError("tuple.index(x): x not in tuple")
"""##),
        PreludeDefinition("tuple_count", needs: [], ##"""
def tuple_count(self, value, /):
    n = 0
    for item in tuple.__iter__(self):
        if item is value or item == value:
            n += 1
    return n
"""##),
        PreludeDefinition("tuple_contains", needs: [], ##"""
def tuple_contains(self, value, /):
    for item in tuple.__iter__(self):
        if item is value or item == value:
            return True
    return False
"""##),
        PreludeDefinition("tuple_getitem", needs: [1], ##"""
def tuple_getitem(self, index, /):
    if isinstance(index, slice):
        return _get(self, _plain_slice(index))
    return _get(self, index if _type_lookup(type(index), "__index__") is None else _index(index))
"""##),
        PreludeDefinition("tuple_mul", needs: [], ##"""
def tuple_mul(self, value, /):
    return tuple.__mul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))
"""##),
        PreludeDefinition("_difference", needs: [0, 1], ##"""
def _difference(self, value):
    """Index of the first items that differ, -1 where one tuple ends first."""
    n = min(_len(self), _len(value))
    i = 0
    while i < n:
        a = _get(self, i)
        b = _get(value, i)
        if not (a is b or a == b):
            return i
        i += 1
    return -1
"""##),
        PreludeDefinition("tuple_eq", needs: [0, 10], ##"""
def tuple_eq(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    return _difference(self, value) < 0 and _len(self) == _len(value)
"""##),
        PreludeDefinition("tuple_ne", needs: [0, 10], ##"""
def tuple_ne(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    return not (_difference(self, value) < 0 and _len(self) == _len(value))
"""##),
        PreludeDefinition("tuple_lt", needs: [0, 1, 10], ##"""
def tuple_lt(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) < _len(value) if i < 0 else _get(self, i) < _get(value, i)
"""##),
        PreludeDefinition("tuple_le", needs: [0, 1, 10], ##"""
def tuple_le(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) <= _len(value) if i < 0 else _get(self, i) <= _get(value, i)
"""##),
        PreludeDefinition("tuple_gt", needs: [0, 1, 10], ##"""
def tuple_gt(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) > _len(value) if i < 0 else _get(self, i) > _get(value, i)
"""##),
        PreludeDefinition("tuple_ge", needs: [0, 1, 10], ##"""
def tuple_ge(self, value, /):
    if not isinstance(value, tuple):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) >= _len(value) if i < 0 else _get(self, i) >= _get(value, i)
"""##),
        PreludeDefinition("tuple_hash", needs: [], ##"""
def tuple_hash(self, /):
    return _tuple_hash([hash(item) for item in tuple.__iter__(self)])
"""##),
        PreludeDefinition("tuple_repr", needs: [0, 2], ##"""
def tuple_repr(self, /):
    n = _len(self)
    if n == 0:
        return "()"
    for shown in _shown:
        if shown is self:
            return "(...)"
    list.append(_shown, self)
    try:
        # No comprehension: one frame for each level of nesting.
        parts = []
        for item in tuple.__iter__(self):
            parts.append(repr(item))
    finally:
        _shown.pop()
    return "(" + parts[0] + ",)" if n == 1 else "(" + ", ".join(parts) + ")"
"""##),
    ]

    private static let file_type: [PreludeDefinition] = [
        PreludeDefinition("type_build_class", needs: [1, 2, 4, 8], ##"""
def type_build_class(func, name, /, *bases, **keywords):
    if type(func) is not _FUNCTION:
        raise TypeError('__build_class__: func must be a function')
    if not isinstance(name, str):
        raise TypeError('__build_class__: name is not a string')
    given_bases = bases
    for base in bases:
        if not isinstance(base, type):
            bases = type_resolve_bases(bases)
            break
    is_class = True
    if 'metaclass' in keywords:
        meta = keywords.pop('metaclass')
        is_class = isinstance(meta, type)
    elif bases:
        meta = type(bases[0])
    else:
        meta = type
    if is_class:
        meta = _calculate_metaclass(meta, bases)
    if meta is type:
        namespace = {}
    else:
        prepare = getattr(meta, '__prepare__', None)
        if prepare is None:
            namespace = {}
        else:
            namespace = prepare(name, bases, **keywords)
            if _type_lookup(type(namespace), '__getitem__') is None:
                who = meta.__name__ if is_class else '<metaclass>'
                raise TypeError(f'{who}.__prepare__() must return a mapping, not {type(namespace).__name__}')
    cell = _run_class_body(func, namespace)
    if bases is not given_bases:
        namespace['__orig_bases__'] = given_bases
    if meta is type:
        cls = type_make_class(type, name, bases, namespace, keywords)
    else:
        cls = meta(name, bases, namespace, **keywords)
    if cell is not None and isinstance(cls, type):
        type_check_cell(cell, name, cls)
    return cls
"""##),
        PreludeDefinition("type_check_cell", needs: [], ##"""
def type_check_cell(cell, name, cls):
    try:
        found = cell.cell_contents
    except ValueError:
        found = None
    if found is cls:
        return
    if found is None:
        raise RuntimeError(f'__class__ not set defining {name!r} as {cls!r}. Was __classcell__ propagated to type.__new__?')
    raise TypeError(f'__class__ set to {found!r} defining {name!r} as {cls!r}')
"""##),
        PreludeDefinition("type_resolve_bases", needs: [], ##"""
def type_resolve_bases(bases):
    resolved = []
    changed = False
    for base in bases:
        if isinstance(base, type):
            resolved.append(base)
            continue
        entries = getattr(base, '__mro_entries__', None)
        if entries is None:
            resolved.append(base)
            continue
        found = entries(bases)
        if not isinstance(found, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved.extend(found)
        changed = True
    return tuple(resolved) if changed else bases
"""##),
        PreludeDefinition("type_new", needs: [4, 6], ##"""
def type_new(cls, /, *args, **keywords):
    if not isinstance(cls, type):
        raise TypeError(f'type.__new__(X): X is not a type object ({type(cls).__name__})')
    if not _is_subtype(cls, type):
        raise TypeError(f'type.__new__({cls.__name__}): {cls.__name__} is not a subtype of type')
    if len(args) != 3:
        raise TypeError(f'type.__new__() takes exactly 3 arguments ({len(args)} given)')
    name, bases, namespace = args
    if not isinstance(name, str):
        raise TypeError(f'type.__new__() argument 1 must be str, not {_type_name(name)}')
    if not isinstance(bases, tuple):
        raise TypeError(f'type.__new__() argument 2 must be tuple, not {_type_name(bases)}')
    if not isinstance(namespace, dict):
        raise TypeError(f'type.__new__() argument 3 must be dict, not {_type_name(namespace)}')
    for base in bases:
        if not isinstance(base, type) and hasattr(base, '__mro_entries__'):
            raise TypeError("type() doesn't support MRO entry resolution; use types.new_class()")
    winner = _calculate_metaclass(cls, bases)
    if winner is not cls:
        if _type_lookup(winner, '__new__') is not _type_lookup(type, '__new__'):
            return winner.__new__(winner, name, bases, namespace, **keywords)
        cls = winner
    return type_make_class(cls, name, bases, namespace, keywords)
"""##),
        PreludeDefinition("type_make_class", needs: [5, 6], ##"""
def type_make_class(meta, name, bases, namespace, keywords):
    slots = None
    if '__slots__' in namespace:
        slots = namespace['__slots__']
        slots = (slots,) if isinstance(slots, str) else tuple(slots)
    cls = _type_make(meta, name, bases, namespace, slots)
    if meta is not type and _type_lookup(meta, 'mro') is not _type_lookup(type, 'mro'):
        _type_set_mro(cls, tuple(cls.mro()))
    for value, attribute in _named_values(cls):
        try:
            _special(value, '__set_name__')(cls, attribute)
        except BaseException as error:
            failure = RuntimeError(
                f"Error calling __set_name__ on '{_type_name(value)}' instance {attribute!r} in '{cls.__name__}'")
            raise failure from error
    hook = super(cls, cls).__init_subclass__
    if getattr(hook, '__func__', None) is None and _is_object_hook(cls):
        if keywords:
            raise TypeError(f'{cls.__qualname__}.__init_subclass__() takes no keyword arguments')
    else:
        hook(**keywords)
    return cls
"""##),
        PreludeDefinition("_is_object_hook", needs: [], ##"""
def _is_object_hook(cls):
    for base in type.__getattribute__(cls, '__mro__')[1:]:
        if _type_own(base, '__init_subclass__') is not None:
            return base is object
    return True
"""##),
        PreludeDefinition("_type_name", needs: [], ##"""
def _type_name(value):
    return type(value).__name__
"""##),
        PreludeDefinition("type_subclasscheck", needs: [], ##"""
def type_subclasscheck(cls, subclass, /):
    if isinstance(subclass, type):
        return _is_subtype(subclass, cls) or cls in subclass.__mro__
    return reflection_is_derived(subclass, cls)
"""##),
        PreludeDefinition("_FUNCTION", needs: [0], ##"""
_FUNCTION = type(type_build_class)
"""##),
    ]

    private static let file_weakref: [PreludeDefinition] = [
        PreludeDefinition("weakref_eq", needs: [], ##"""
def weakref_eq(self, other, /):
    if not isinstance(other, type(self)) and not isinstance(self, type(other)):
        return NotImplemented
    a, b = self(), other()
    if a is None or b is None:
        return self is other
    return a == b
"""##),
        PreludeDefinition("weakref_ne", needs: [], ##"""
def weakref_ne(self, other, /):
    if not isinstance(other, type(self)) and not isinstance(self, type(other)):
        return NotImplemented
    a, b = self(), other()
    if a is None or b is None:
        return self is not other
    return a != b
"""##),
        PreludeDefinition("weakref_hash", needs: [], ##"""
def weakref_hash(self, /):
    target = self()
    if target is None:
        raise TypeError('weak object has gone away')
    return hash(target)
"""##),
    ]
}
