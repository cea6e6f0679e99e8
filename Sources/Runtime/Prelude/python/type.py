# Class statements and `type.__new__`: the steps that may call Python code.

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


# Replaces bases that are no classes by what their `__mro_entries__` returns.
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


# Whether the first `__init_subclass__` behind the class in its MRO is that of `object`.
def _is_object_hook(cls):
    for base in type.__getattribute__(cls, '__mro__')[1:]:
        if _type_own(base, '__init_subclass__') is not None:
            return base is object
    return True


def _type_name(value):
    return type(value).__name__


def type_subclasscheck(cls, subclass, /):
    if isinstance(subclass, type):
        return _is_subtype(subclass, cls) or cls in subclass.__mro__
    return reflection_is_derived(subclass, cls)


_FUNCTION = type(type_build_class)
