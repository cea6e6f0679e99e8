# Twins of the builtin functions that look at objects, and of unions and generic aliases.

_missing = ['missing']
_missing_value = ['no value']


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


def reflection_instancecheck(cls, obj, /):
    own = type(obj)
    if _is_subtype(own, cls):
        return True
    claimed = getattr(obj, '__class__', None)
    return claimed is not own and _is_subtype(type(claimed), type) and _is_subtype(claimed, cls)


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


def reflection_subclasscheck(cls, sub, /):
    if _is_subtype(type(cls), type) and _is_subtype(type(sub), type):
        return _is_subtype(sub, cls)
    if type(getattr(sub, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 1 must be a class')
    if type(getattr(cls, '__bases__', None)) is not tuple:
        raise TypeError('issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return _is_below(sub, cls)


# Whether `cls` is `sub` or above it by `__bases__`, for objects that only look like classes.
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


def reflection_hash(obj, /):
    method = _type_lookup(type(obj), '__hash__')
    if method is None:
        raise TypeError(f"unhashable type: '{type(obj).__name__}'")
    result = _special(obj, '__hash__')()
    if not isinstance(result, int):
        raise TypeError('__hash__ method should return an integer')
    return _hash_int(result)


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


def reflection_hasattr(obj, name, /):
    return reflection_getattr(obj, name, _missing_value) is not _missing_value


def reflection_dir(*args):
    if not args:
        names = _caller_locals()
        return sorted(names.keys())
    method = _special(args[0], '__dir__')
    if method is None:
        raise TypeError('object does not provide __dir__')
    return sorted(method())


def reflection_vars(*args):
    if not args:
        return _caller_locals()
    result = reflection_getattr(args[0], '__dict__', _missing_value)
    if result is _missing_value:
        raise TypeError('vars() argument must have __dict__ attribute')
    return result


def reflection_union_eq(self, other, /):
    if not _is_union(other):
        return NotImplemented
    return set(self.__args__) == set(other.__args__)


def reflection_union_hash(self, /):
    return hash(frozenset(self.__args__))


def reflection_union_repr(self, /):
    return ' | '.join([_shown(item) for item in self.__args__])


def reflection_union_getitem(self, parameters, /):
    members = _substituted(self.__args__, self.__parameters__, parameters, self)
    result = members[0]
    for member in members[1:]:
        result = result | member
    return result


def reflection_union_instancecheck(self, instance, /):
    for item in self.__args__:
        if isinstance(instance, item):
            return True
    return False


def reflection_union_subclasscheck(self, subclass, /):
    if not isinstance(subclass, type):
        raise TypeError('issubclass() arg 1 must be a class')
    for item in self.__args__:
        if issubclass(subclass, item):
            return True
    return False


def reflection_alias_call(self, /, *args, **keywords):
    result = self.__origin__(*args, **keywords)
    try:
        result.__orig_class__ = self
    except (AttributeError, TypeError):
        pass
    return result


def reflection_alias_eq(self, other, /):
    if type(other) is not type(self):
        return NotImplemented
    return (self.__unpacked__ is other.__unpacked__ and self.__origin__ == other.__origin__
            and self.__args__ == other.__args__)


def reflection_alias_hash(self, /):
    return _hash_int(hash(self.__origin__) ^ hash(self.__args__))


def reflection_alias_repr(self, /):
    args = ', '.join([_shown_argument(item) for item in self.__args__])
    return f"{'*' if self.__unpacked__ else ''}{_shown(self.__origin__)}[{args or '()'}]"


def reflection_alias_getitem(self, parameters, /):
    return type(self)(self.__origin__, _substituted(self.__args__, self.__parameters__, parameters, self))


def reflection_alias_dir(self, /):
    return list({**dict.fromkeys(dir(self.__origin__)), '__origin__': 0, '__args__': 0, '__parameters__': 0})


# The arguments with values in place of the type variables `parameters`.
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


def _shown_argument(item):
    if item is type(None):
        return 'NoneType'
    if isinstance(item, list):
        return '[' + ', '.join([_shown(x) for x in item]) + ']'
    return _shown(item)
