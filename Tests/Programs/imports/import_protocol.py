# The import statement calls __import__; sys.modules may hold anything; __import__ and its arguments.
import builtins
import sys

calls = []
original = builtins.__import__


def recording(name, globals=None, locals=None, fromlist=(), level=0):
    calls.append((name, globals is not None and globals.get("__name__"), fromlist, level))
    return original(name, globals, locals, fromlist, level)


builtins.__import__ = recording
import math
import forms.first
from forms import order, first as f
from forms.deep import *
try:
    from . import nothing
except ImportError as error:
    print(error)
builtins.__import__ = original
print([call for call in calls if call[1] == "__main__"])


class Stand:
    """Stands in sys.modules for a module."""
    value = 5
    __all__ = ["value", "computed"]

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return f"<{name}>"


sys.modules["stand"] = Stand()
import stand
from stand import value, other
from stand import *
print(stand.value, value, other, computed)
sys.modules["number"] = 7
import number
print(number, number is sys.modules["number"])
try:
    from number import missing
except ImportError as error:
    print(error)
try:
    import number.sub
except ImportError as error:
    print(error)

for arguments in [("forms",), ("forms.first",), ("forms.first", {}, {}, ["VALUE"]), ("first", {"__package__": "forms"}, None, (), 1), ("", {"__package__": "forms"}, None, ["first"], 1),
                  ("", {"__name__": "forms.first"}, None, ["order"], 1), ("deep.inner", {"__package__": "forms"}, None, (), 1), ("forms", None, None, ["absent"])]:
    print(arguments[0], getattr(__import__(*arguments), "__name__", None))
for arguments in [("",), ("", {}, {}, [], 1), ("x", {"__package__": 3}, None, (), 1), ("x", {"__package__": ""}, None, (), 1), ("x", {"__name__": "a.b"}, None, (), 5), (3,), ("forms", None, None, (), -1),
                  ("forms", None, None, [3]), ("x", None, None, (), 1), ("x", {"__name__": 3}, None, (), 1), ("x.y", {"__package__": "absent"}, None, (), 1)]:
    try:
        print(arguments, __import__(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)
del builtins.__import__
try:
    import math
except ImportError as error:
    print(error)
builtins.__import__ = lambda *args: ("made of", args[0], args[3], args[4])
import anything
import any.thing
print(anything, any)
for text in ("import any.thing as thing", "from any import thing"):
    try:
        exec(text)
    except ImportError as error:
        print(error)
builtins.__import__ = original
