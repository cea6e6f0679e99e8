# The instructions of `match` where Python code may take part (PEP 634).

# GET_LEN
def matching_length(subject, /):
    return len(subject)


# MATCH_KEYS: the values of these keys, or None where one is missing.
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


# The classes whose one positional pattern is matched with the object itself.
_SELF = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)


def _matches_itself(cls):
    for base in _SELF:
        if _is_subtype(cls, base):
            return True
    return False


# MATCH_CLASS: the attributes to match with sub-patterns, or None where the subject does not match.
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
