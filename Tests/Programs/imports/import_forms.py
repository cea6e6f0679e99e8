# Import statements: packages, relative imports of every depth, namespace packages, __all__, __getattr__ and __dir__ of modules.
import sys
import forms
from forms import first as one, computed, VALUE
import forms.second as two, forms.deep
from forms.deep import *

print(forms.order, one.VALUE, VALUE is one.VALUE, computed, forms.computed, dir(forms))
print(two.VALUE, one.late(), two.up())
print(sorted(name for name in ("inner", "listed", "unlisted", "_unlisted") if name in globals()), inner.__name__)
print(forms.deep.inner is inner, sys.modules["forms.deep.inner"] is inner)
from forms.deep.inner.leaf import too_far
try:
    too_far()
except ImportError as error:
    print(type(error).__name__, error)
try:
    forms.absent
except AttributeError as error:
    print(error)
try:
    from forms import absent
except ImportError as error:
    print(str(error).split(" (")[0], error.name, error.path.endswith("forms/__init__.py"))

import forms.space.member
space = forms.space
print(space.__name__, space.__package__, getattr(space, "__file__", None), len(list(space.__path__)), space.member.where)
print(space.__spec__.origin, space.__spec__.parent, space.__spec__.submodule_search_locations is not None)
spec = forms.__spec__
print(spec.name, spec.parent, spec.origin.endswith("forms/__init__.py"), spec.has_location, spec.submodule_search_locations == forms.__path__)
print(one.__spec__.name, one.__spec__.parent, one.__spec__.submodule_search_locations, one.__file__.rpartition("/")[2])
print(__name__, __spec__, __package__, sys.modules["__main__"].__dict__ is globals())


def local_names():
    import forms.deep.inner.leaf
    from forms import second as s, first
    return sorted(locals()), forms.deep.inner.leaf.__name__


print(local_names())
for text in ("import forms.absent", "import forms.first.absent", "from forms.first import absent", "from forms.absent import x", "import absent.x", "from . import x",
             "from .forms import x", "from forms.deep import _unlisted, unlisted; print(_unlisted, unlisted)", "import forms as f, sys as s; print(f.__name__, s.__name__)"):
    try:
        exec(text, {"__name__": "__main__", "__package__": None})
    except ImportError as error:
        print(text, "--", type(error).__name__, str(error).split(" (/")[0], error.name)
try:
    exec("def f(): from forms import *")
except SyntaxError as error:
    print(error)
del sys.modules["forms.second"]
import forms.second
print(forms.second is two, forms.second.VALUE)
sys.modules["forms.second"] = None
try:
    import forms.second
except ImportError as error:
    print(type(error).__name__, error)
from forms import second
print(second is forms.second)
