"""Twins of the methods of list, where comparing, iterating or indexing is up to classes written in Python."""

_len = list.__len__
_get = list.__getitem__
_set = list.__setitem__
_append = list.append

# The lists whose repr is being made, outermost first.
_shown = _kept('shown', [])


def list_init(self, iterable=(), /):
    if iterable is self:
        iterable = ()
    list.clear(self)
    iterator = iter(iterable)
    _length_hint(iterable)
    append = _append
    for item in iterator:
        append(self, item)


def list_extend(self, iterable, /):
    if iterable is self:
        iterable = list.copy(self)
    iterator = iter(iterable)
    _length_hint(iterable)
    append = _append
    for item in iterator:
        append(self, item)


def list_iadd(self, value, /):
    list_extend(self, value)
    return self


def list_insert(self, index, object, /):
    list.insert(self, _index(index), object)


def list_pop(self, index=-1, /):
    return list.pop(self, _index(index))


def list_remove(self, value, /):
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            list.__delitem__(self, slice(i, i + 1))
            return
        i += 1
    raise ValueError("list.remove(x): x not in list")


def _bound(value):
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or have an __index__ method")
    return _index(value)


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


def list_count(self, value, /):
    n = 0
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            n += 1
        i += 1
    return n


def list_contains(self, value, /):
    i = 0
    while i < _len(self):
        item = _get(self, i)
        if item is value or item == value:
            return True
        i += 1
    return False


def _native_index(index):
    if isinstance(index, slice):
        return _plain_slice(index)
    return index if _type_lookup(type(index), "__index__") is None else _index(index)


def list_getitem(self, index, /):
    return _get(self, _native_index(index))


def list_delitem(self, index, /):
    list.__delitem__(self, _native_index(index))


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


def list_mul(self, value, /):
    return list.__mul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))


def list_imul(self, value, /):
    return list.__imul__(self, value if _type_lookup(type(value), "__index__") is None else _index(value))


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


def list_eq(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    return _len(self) == _len(value) and _difference(self, value) < 0 and _len(self) == _len(value)


def list_ne(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    return not list_eq(self, value)


def list_lt(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) < _len(value) if i < 0 else _get(self, i) < _get(value, i)


def list_le(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) <= _len(value) if i < 0 else _get(self, i) <= _get(value, i)


def list_gt(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) > _len(value) if i < 0 else _get(self, i) > _get(value, i)


def list_ge(self, value, /):
    if not isinstance(value, list):
        return NotImplemented
    i = _difference(self, value)
    return _len(self) >= _len(value) if i < 0 else _get(self, i) >= _get(value, i)


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


# Sorting. The list is empty meanwhile; its items are in a list of their own, which stays a permutation whatever happens.


def list_sort(self, /, *, key=None, reverse=False):
    reverse = _index(reverse) != 0
    items = _sort_begin(self)
    try:
        _sort(items, items.copy() if key is None else [key(item) for item in items], reverse)
    finally:
        was_changed = _sort_end(self, items)
    if was_changed:
        raise ValueError("list modified during sort")


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
