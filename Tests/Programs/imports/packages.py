# A package beside the program: submodules, relative imports, __all__, package attributes.
import shop
print(shop.__name__, shop.__package__, shop.VERSION, hasattr(shop, "stock"))
print(shop.__file__.endswith("shop/__init__.py"), len(shop.__path__))
import shop.stock
print(shop.stock.count("apple"), shop.stock.__name__, shop.stock.__package__)
from shop import cart
print(cart.total(["apple", "pear", "apple"]), cart.stock is shop.stock)
from shop.tools import text as words, numbers
print(words.shout("hi"), numbers.double(21), words.__name__)
from shop.tools.numbers import double, double as twice
print(double is twice, double.__module__)
import shop.tools.text as t2
print(t2 is words)
from shop import *
print(sorted(n for n in ("public", "_hidden", "VERSION", "listed") if n in globals()))
import sys
print(sorted(m for m in sys.modules if m.startswith("shop")))
print(repr(shop).startswith("<module 'shop' from"), type(shop).__name__)
def local_import():
    import shop.tools as tools
    from shop.tools import numbers as n
    return tools.__name__, n.double(2), sorted(locals())
print(local_import())
def attempt(source):
    try:
        exec(source, {"__name__": "test"})
        print("fine:", source)
    except ImportError as error:
        print(type(error).__name__, error, "|", error.name)
attempt("import missing_module")
attempt("import shop.missing")
attempt("import shop.stock.deeper")
attempt("from shop import missing")
attempt("from shop.tools import text, nothing")
attempt("import missing_module.sub")
attempt("from missing_module import x")
attempt("from . import x")
attempt("from .. import x")
attempt("from shop.tools.text import shout, whisper")
attempt("import math.x")
try:
    from shop import cart as c, absent
except ImportError as error:
    print(error.name, error.msg.split(" (")[0])
