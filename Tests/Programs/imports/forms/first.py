from . import order
order.append(__name__)
VALUE = (__name__, __package__, __spec__.name, __spec__.parent)
def late():
    from . import second
    from .second import VALUE as value
    return second.__name__, value
