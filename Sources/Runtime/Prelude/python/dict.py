"""Twins of the methods of dict, its views and mappingproxy, where keys or values are compared by classes written in Python."""

_len = dict.__len__

# The dicts and views whose repr is being made, outermost first.
_shown = _kept('shown', [])


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


def _store(self, key, h, value):
    i = _find(self, key, h)
    if i < 0:
        _dict_add(self, key, h, value)
    else:
        _dict_replace(self, i, value)


def dict_getitem(self, key, /):
    i = _find(self, key, hash(key))
    if i >= 0:
        return _dict_value(self, i)
    if type(self) is not dict:
        missing = _special(self, "__missing__")
        if missing is not None:
            return missing(key)
    raise KeyError(key)


def dict_setitem(self, key, value, /):
    _store(self, key, hash(key), value)


def dict_delitem(self, key, /):
    i = _find(self, key, hash(key))
    if i < 0:
        raise KeyError(key)
    _dict_remove(self, i)


def dict_contains(self, key, /):
    return _find(self, key, hash(key)) >= 0


def dict_get(self, key, default=None, /):
    i = _find(self, key, hash(key))
    return default if i < 0 else _dict_value(self, i)


def dict_setdefault(self, key, default=None, /):
    h = hash(key)
    i = _find(self, key, h)
    if i >= 0:
        return _dict_value(self, i)
    _dict_add(self, key, h, default)
    return default


def dict_pop(self, key, /, *default):
    i = _find(self, key, hash(key)) if _len(self) else -1
    if i >= 0:
        value = _dict_value(self, i)
        _dict_remove(self, i)
        return value
    if default:
        return default[0]
    raise KeyError(key)


# Merging.


def dict_update(self, iterable=(), /, **keywords):
    _update(self, iterable)
    for key in keywords:
        _store(self, key, hash(key), keywords[key])


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


def dict_ior(self, value, /):
    _update(self, value)
    return self


def dict_ior_pairs(self, value, /):
    _update(self, value)
    return self


def dict_or(self, value, /):
    if not isinstance(self, dict) or not isinstance(value, dict):
        return NotImplemented
    result = _dict_copy(self)
    _update(result, value)
    return result


def dict_ror(self, value, /):
    return dict_or(value, self)


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


def dict_build(items, /):
    """The dict display of key, value, key, value…"""
    result = {}
    i = 0
    while i < len(items):
        _store(result, items[i], hash(items[i]), items[i + 1])
        i += 2
    return result


# What a mapping's keys() returned, where it can be iterated.
def _keys(source):
    keys = source.keys()
    if not isinstance(keys, (list, tuple)) and _special(keys, "__iter__") is None and _special(keys, "__getitem__") is None:
        raise TypeError(type(source).__name__ + ".keys() returned a non-iterable (type " + type(keys).__name__ + ")")
    return keys


def dict_display_update(self, source, /):
    """`{**source}`"""
    if _plain_dict(source) is not None:
        _merge(self, source)
    elif hasattr(source, "keys"):
        for key in _keys(source):
            _store(self, key, hash(key), source[key])
    else:
        raise TypeError("'" + _shown_type(source) + "' object is not a mapping")


def dict_call_merge(self, source, name, /):
    """`f(**source)` behind other keywords; `name` says what is called."""
    for key in _keys(source):
        if dict.__contains__(self, key):
            if not isinstance(key, str):
                raise TypeError("keywords must be strings")
            raise TypeError(name + " got multiple values for keyword argument '" + key + "'")
        _store(self, key, hash(key), source[key])


# The whole dict.


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


def dict_ne(self, value, /):
    if not isinstance(value, dict):
        return NotImplemented
    return not dict_eq(self, value)


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


# Views.


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


def _is_set_like(value):
    return _is_set(value) or _view_part(value) == 0 or _view_part(value) == 2


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


def dict_view_contains(self, value, /):
    return _view_has(self, value)


def _is_subset(self, other):
    for item in self:
        if item not in other:
            return False
    return True


def dict_view_eq(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) == len(value) and _is_subset(self, value)


def dict_view_ne(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return not (len(self) == len(value) and _is_subset(self, value))


def dict_view_lt(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) < len(value) and _is_subset(self, value)


def dict_view_le(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) <= len(value) and _is_subset(self, value)


def dict_view_gt(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) > len(value) and _is_subset(value, self)


def dict_view_ge(self, value, /):
    if not _is_set_like(value):
        return NotImplemented
    return len(self) >= len(value) and _is_subset(value, self)


def dict_view_isdisjoint(self, other, /):
    if self is other:
        return len(self) == 0
    if _is_set_like(other) and len(other) > len(self):
        self, other = other, self
    for item in other:
        if item in self:
            return False
    return True


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


def dict_view_rand(self, value, /):
    return dict_view_and(value, self)


def dict_view_or(self, value, /):
    result = set(self)
    result.update(value)
    return result


def dict_view_ror(self, value, /):
    return dict_view_or(value, self)


def dict_view_sub(self, value, /):
    result = set(self)
    result.difference_update(value)
    return result


def dict_view_rsub(self, value, /):
    return dict_view_sub(value, self)


def dict_view_xor(self, value, /):
    result = set(self)
    result.symmetric_difference_update(value)
    return result


def dict_view_rxor(self, value, /):
    return dict_view_xor(value, self)


# mappingproxy.


def _target(value):
    return _view_dict(value) if _is_proxy(value) else value


def dict_proxy_getitem(self, key, /):
    return _view_dict(self)[key]


def dict_proxy_contains(self, key, /):
    return key in _view_dict(self)


def dict_proxy_len(self, /):
    return len(_view_dict(self))


def dict_proxy_iter(self, /):
    return iter(_view_dict(self))


def dict_proxy_reversed(self, /):
    return reversed(_view_dict(self))


def dict_proxy_keys(self, /):
    return _view_dict(self).keys()


def dict_proxy_values(self, /):
    return _view_dict(self).values()


def dict_proxy_items(self, /):
    return _view_dict(self).items()


def dict_proxy_get(self, key, default=None, /):
    return _view_dict(self).get(key, default)


def dict_proxy_copy(self, /):
    return _view_dict(self).copy()


def dict_proxy_eq(self, value, /):
    return _view_dict(self) == _target(value)


def dict_proxy_ne(self, value, /):
    return _view_dict(self) != _target(value)


def dict_proxy_or(self, value, /):
    return _target(self) | _target(value)


def dict_proxy_ror(self, value, /):
    return _target(value) | _target(self)


def dict_proxy_repr(self, /):
    return "mappingproxy(" + repr(_view_dict(self)) + ")"
