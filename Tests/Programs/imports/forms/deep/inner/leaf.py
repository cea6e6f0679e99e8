def climb():
    from . import __name__ as own
    from .. import listed
    from ...first import VALUE
    from ... import second
    from ...deep.inner import leaf
    return own, listed, VALUE[0], second.VALUE, leaf.__name__
def too_far():
    from .... import anything
