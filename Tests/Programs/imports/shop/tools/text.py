from .. import VERSION
from . import numbers
from ..stock import items
def shout(s):
    return f"{s.upper()}! {VERSION} {numbers.double(len(items))}"
