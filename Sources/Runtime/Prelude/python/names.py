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
