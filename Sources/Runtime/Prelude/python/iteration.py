"""Twins of the builtin functions over iterables and of enumerate, zip, map, filter, reversed, where iterators are generators or
objects of classes written in Python; and what the interpreter itself calls for such objects."""


def iteration_special(object, name, /):
    """The special method `name` of an object, found on its class by some descriptor."""
    cls = type(object)
    method = _type_lookup(cls, name)
    if method is None:
        return None
    getter = _type_lookup(type(method), "__get__")
    return method if getter is None else getter(method, object, cls)


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


# What instructions need.


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


def iteration_collect(iterable, /):
    """All items in a list."""
    result = []
    append = result.append
    iterator = iter(iterable)
    _length_hint(iterable)
    for item in iterator:
        append(item)
    return result


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


def iteration_collect_some(iterable, limit, /):
    """The items in a list, at most one more than `limit`."""
    result = []
    for item in iterable:
        result.append(item)
        if len(result) > limit:
            break
    return result


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


# Builtin functions.


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


def iteration_iter(iterable, /, *sentinel):
    if sentinel:
        if not callable(iterable):
            raise TypeError("iter(v, w): v must be callable")
        return _new_callable_iterator(iterable, sentinel[0])
    return iteration_get_iter(iterable)


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


def iteration_sorted(iterable, /, *, key=None, reverse=False):
    result = list(iterable)
    result.sort(key=key, reverse=reverse)
    return result


def iteration_sort_list(items, reverse, /):
    items.sort(reverse=reverse)
    return items


def _candidates(name, args, options):
    if not args:
        raise TypeError(name + " expected at least 1 argument, got 0")
    if len(args) > 1:
        if "default" in options:
            raise TypeError("Cannot specify a default for " + name + "() with multiple positional arguments")
        return iter(args)
    return iter(args[0])


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


def iteration_any(iterable, /):
    for item in iterable:
        if item:
            return True
    return False


def iteration_all(iterable, /):
    for item in iterable:
        if not item:
            return False
    return True


def iteration_any_from(first, iterator, /):
    return True if first else iteration_any(iterator)


def iteration_all_from(first, iterator, /):
    return iteration_all(iterator) if first else False


# enumerate, zip, map, filter.


def iteration_enumerate_new(cls, iterable, start=0):
    start = _index(start)
    return _new_enumerate(cls, iter(iterable), start)


def iteration_enumerate_next(self, /):
    return _enumerated(self, next(_part(self, 0)))


def iteration_zip_new(cls, *iterables, strict=False):
    strict = True if strict else False
    return _new_zip(cls, [iter(iterable) for iterable in iterables], strict)


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


def iteration_map_new(cls, *args):
    if len(args) < 2:
        raise TypeError("map() must have at least two arguments.")
    return _new_map(cls, args[0], [iter(iterable) for iterable in args[1:]])


def iteration_map_next(self, /):
    iterators = _part(self, 1)
    if len(iterators) == 1:
        return _part(self, 0)(next(iterators[0]))
    return _part(self, 0)(*[next(iterator) for iterator in iterators])


def iteration_filter_new(cls, function, iterable, /):
    return _new_filter(cls, function, iter(iterable))


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


def iteration_filter_from(self, item, /):
    """Goes on after native code took an item whose truth only Python code knows."""
    return item if item else iteration_filter_next(self)


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


# Iterators over __getitem__.


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


def iteration_reversed_next(self, /):
    return iteration_sequence_next(self)


def iteration_sequence_hint(self, /):
    state = _sequence_state(self)
    if state is None:
        return 0
    sequence, i = state
    if _special(sequence, "__len__") is None:
        return NotImplemented
    return max(len(sequence) - i, 0)


def iteration_reversed_hint(self, /):
    state = _sequence_state(self)
    if state is None:
        return 0
    sequence, i = state
    return i + 1 if len(sequence) >= i + 1 else 0


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


def iteration_zip_setstate(self, state, /):
    zip.__setstate__(self, True if state else False)


def iteration_reversed_new(cls, sequence, /):
    method = _special(sequence, "__reversed__")
    if method is not None:
        return method()
    if _type_has(type(sequence), "__reversed__") or not _has_items(type(sequence)):
        raise TypeError("'" + type(sequence).__name__ + "' object is not reversible")
    return _new_reversed(cls, sequence, len(sequence))
