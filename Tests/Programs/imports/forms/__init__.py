order = ["package"]
from . import first
from .first import VALUE
def __getattr__(name):
    if name == "computed": return "computed by the package"
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
def __dir__(): return ["computed", "order", "zz"]
