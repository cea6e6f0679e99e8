"""Twins of the methods of set and frozenset, where elements are hashed, compared or produced by code written in Python.

They insert in the same order and resize at the same moments as the native ones, so that both give sets of the same order.
"""

_len = set.__len__
_frozen_len = frozenset.__len__

# The sets whose repr is being made, outermost first.
_shown = _kept('shown', [])


def _size(self):
    return _len(self) if isinstance(self, set) else _frozen_len(self)


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


def _add(self, key, h):
    if _find(self, key, h) < 0:
        _set_insert(self, key, h)


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


def set_init(self, iterable=(), /):
    if _len(self):
        set.clear(self)
    if iterable is not self:
        _update(self, iterable)


def set_frozenset_new(cls, iterable=(), /):
    if cls is frozenset and type(iterable) is frozenset:
        return iterable
    result = _set_of_class(cls)
    _update(result, iterable)
    return result


def set_build(items, /):
    """The set display of these items."""
    result = set()
    for key in items:
        if not _set_put(result, key):
            _add(result, key, hash(key))
    return result


def set_set_add(self, key, /):
    """What a set comprehension does with one element."""
    _add(self, key, hash(key))


def set_add(self, element, /):
    _add(self, element, hash(element))


def _lookup_key(key):
    """The key to search for: a set stands for the frozenset equal to it."""
    if isinstance(key, set):
        method = _special(key, "__hash__")
        if method is None:
            return frozenset(key)
    return key


def set_contains(self, value, /):
    key = _lookup_key(value)
    return _find(self, key, hash(key)) >= 0


def set_remove(self, element, /):
    key = _lookup_key(element)
    i = _find(self, key, hash(key))
    if i < 0:
        raise KeyError(element)
    _set_remove(self, i)


def set_discard(self, element, /):
    key = _lookup_key(element)
    i = _find(self, key, hash(key))
    if i >= 0:
        _set_remove(self, i)


# In place.


def set_update(self, *others):
    for other in others:
        _update(self, other)


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


def set_difference_update(self, *others):
    for other in others:
        _subtract(self, other)


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


def set_symmetric_difference_update(self, other, /):
    _toggle(self, other)


def set_intersection_update(self, *others):
    _set_take(self, set_intersection(self, *others))


def set_ior(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _update(self, value)
    return self


def set_isub(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _subtract(self, value)
    return self


def set_ixor(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _toggle(self, value)
    return self


def set_iand(self, value, /):
    if not _is_set(value):
        return NotImplemented
    _set_take(self, _intersect(self, value))
    return self


# Into a new set.


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


def set_union(self, *others):
    result = _set_copy(self)
    for other in others:
        if other is not self:
            _update(result, other)
    return result


def set_intersection(self, *others):
    if not others:
        return _set_copy(self)
    result = self
    for other in others:
        result = _intersect(result, other)
    return result


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


def set_difference(self, *others):
    if not others:
        return _set_copy(self)
    result = _difference(self, others[0])
    for other in others[1:]:
        _subtract(result, other)
    return result


def set_symmetric_difference(self, other, /):
    result = _set_like(self)
    _update(result, other)
    _toggle(result, self)
    return result


def _both_sets(a, b):
    return _is_set(a) and _is_set(b)


def set_or(self, value, /):
    return set_union(self, value) if _both_sets(self, value) else NotImplemented


def set_ror(self, value, /):
    return set_union(value, self) if _both_sets(self, value) else NotImplemented


def set_and(self, value, /):
    return _intersect(self, value) if _both_sets(self, value) else NotImplemented


def set_rand(self, value, /):
    return _intersect(value, self) if _both_sets(self, value) else NotImplemented


def set_sub(self, value, /):
    return _difference(self, value) if _both_sets(self, value) else NotImplemented


def set_rsub(self, value, /):
    return _difference(value, self) if _both_sets(self, value) else NotImplemented


def set_xor(self, value, /):
    return set_symmetric_difference(self, value) if _both_sets(self, value) else NotImplemented


def set_rxor(self, value, /):
    return set_symmetric_difference(value, self) if _both_sets(self, value) else NotImplemented


# Comparing.


def _is_subset(self, other):
    if _size(self) > _size(other):
        return False
    for key, h in _elements(self):
        if _find(other, key, h) < 0:
            return False
    return True


def set_issubset(self, other, /):
    if _is_set(other):
        return _is_subset(self, other)
    return _size(_intersect(self, other)) == _size(self)


def set_issuperset(self, other, /):
    if _is_set(other):
        return _is_subset(other, self)
    for key, h in _elements(other):
        if _find(self, key, h) < 0:
            return False
    return True


def set_isdisjoint(self, other, /):
    if other is self:
        return _size(self) == 0
    if _is_set(other) and _size(other) > _size(self):
        self, other = other, self
    for key, h in _elements(other):
        if _find(self, key, h) >= 0:
            return False
    return True


def set_eq(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) == _size(value) and _is_subset(self, value)


def set_ne(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return not (_size(self) == _size(value) and _is_subset(self, value))


def set_lt(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) < _size(value) and _is_subset(self, value)


def set_le(self, value, /):
    return _is_subset(self, value) if _is_set(value) else NotImplemented


def set_gt(self, value, /):
    if not _is_set(value):
        return NotImplemented
    return _size(self) > _size(value) and _is_subset(value, self)


def set_ge(self, value, /):
    return _is_subset(value, self) if _is_set(value) else NotImplemented


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
