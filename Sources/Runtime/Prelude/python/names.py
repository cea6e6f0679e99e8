# What a few instructions come to when their operands are objects of classes made by Python code.

# SETUP_ANNOTATIONS in a namespace that is no plain dict.
def names_setup_annotations(namespace, /):
    try:
        namespace['__annotations__']
    except KeyError:
        namespace['__annotations__'] = {}


# f(*args, **kwargs) where `args` must be iterated by Python code.
def names_call_unpacked(f, args, kwargs, /):
    return f(*list(args), **kwargs)


# A special method whose descriptor is bound by Python code.
def names_call_bound(descriptor, object, /, *args):
    return _bind(descriptor, object)(*args)


# object(*args, **kwargs) where `__call__` is such a method.
def names_call_instance(object, /, *args, **kwargs):
    return _special(object, '__call__')(*args, **kwargs)


# The function of a method whose self is the pair (bound __enter__, bound __exit__): BEFORE_WITH knows it and takes the pair apart.
def names_entering(pair, /):
    return pair[0]()


# BEFORE_WITH where binding `__enter__` or `__exit__` is Python code's work.
def names_bind_manager(manager, enter, exit, /):
    enter = _bind(enter, manager)
    return _bind(names_entering, (enter, _bind(exit, manager)))
