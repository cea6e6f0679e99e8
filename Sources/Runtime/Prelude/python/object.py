# Twins of `object`, and what calls of classes and a few instructions come to when Python code takes part.

def object_new(*args, **kwargs):
    if args and isinstance(args[0], type):
        cls = args[0]
        abstract = _type_own(cls, '__abstractmethods__')
        if abstract:
            names = sorted(abstract)
            plural = 's' if len(names) > 1 else ''
            raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} {', '.join(names)}")
    return object.__new__(*args, **kwargs)


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


def object_call_init(instance, /, *args, **kwargs):
    result = _special(instance, '__init__')(*args, **kwargs)
    if result is not None:
        raise TypeError(f"__init__() should return None, not '{type(result).__name__}'")
    return instance


def object_ne(self, other, /):
    result = _special(self, '__eq__')(other)
    if result is NotImplemented:
        return result
    return not result


def object_format(self, spec, /):
    if not isinstance(spec, str):
        raise TypeError(f'__format__() argument must be str, not {type(spec).__name__}')
    if spec:
        raise TypeError(f'unsupported format string passed to {type(self).__name__}.__format__')
    return str(self)


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


# The truth of what `__contains__` returned, or its opposite for `not in`.
def object_truth(value, negated, /):
    return (not value) if negated else (not not value)


# LOAD_NAME in a namespace that is no plain dict: its KeyError means to look further.
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


_NATIVE = type(len)
