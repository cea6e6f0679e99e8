from . import stock
from .stock import count as how_many
from .tools.numbers import double
def total(names):
    return sum(how_many(n) for n in names), double(len(names)), stock.__name__
