# What copying and pickling ask of every object. Python library reference, "Pickling Class Instances".

def pickling_reduce_ex(self, protocol, /):
    reduce = type(self).__reduce__
    if reduce is not object.__reduce__:
        return self.__reduce__()
    return _reduced(self, _index(protocol))


def pickling_method_reduce(self, /):
    return getattr, (self.__self__, self.__func__.__name__)


def pickling_builtin_method_reduce(self, /):
    return getattr, (self.__self__, self.__name__)


def pickling_reduce(self, /):
    return _reduced(self, 0)


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


# What __new__ is to be given: (None, None) when the object does not say.
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


def pickling_getstate(self, /):
    return _default_state(self, False)


# The attributes of the instance; with `required` they must be all there is to the object.
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


# The names, as attributes, of the slots of a class and its bases.
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


# A function of a module is pickled by its name.
def pickling_builtin_function_reduce(self, /):
    owner = self.__self__
    if owner is None or type(owner).__name__ == 'module':
        return self.__name__
    return getattr, (owner, self.__name__)


def pickling_alias_reduce(self, /):
    if self.__unpacked__:
        return next, (iter(type(self)(self.__origin__, self.__args__)),)
    return type(self), (self.__origin__, self.__args__)


def pickling_set_reduce(self, /):
    return type(self), (list(self),), self.__getstate__()
