# importlib.import_module, reload, invalidate_caches, and what modules say of how they were loaded.
import importlib
import sys
import types

counted = importlib.import_module("loading.counted")
print(counted.__name__, counted is sys.modules["loading.counted"], importlib.import_module(".counted", "loading") is counted)
print(importlib.import_module("..counted", "loading.deeper") is counted, importlib.import_module("loading").counted is counted)

for arguments in [(".counted",), ("..x", "loading"), ("",), ("loading.none",), ("loading.counted.none",), ("absent",), (".", "loading"), (".x", 3)]:
    try:
        print(arguments, importlib.import_module(*arguments).__name__)
    except Exception as error:
        print(arguments, type(error).__name__, error, getattr(error, "name", None))
try:
    importlib.import_module(3)
except Exception as error:
    print(type(error).__name__)

counted.mine = "kept"
print(importlib.reload(counted) is counted, counted.times, counted.mine)
for what in [3, types.ModuleType("unknown")]:
    try:
        importlib.reload(what)
    except Exception as error:
        print(type(error).__name__, error)
try:
    import loading.broken
except KeyError as error:
    print(repr(error), "loading.broken" in sys.modules, hasattr(sys.modules["loading"], "broken"))

importlib.invalidate_caches()
spec = counted.__spec__
print(spec.name, spec.parent, spec.has_location, spec.origin.endswith("/loading/counted.py"), spec.submodule_search_locations)
print(spec.loader is counted.__loader__, type(spec.loader).__name__, spec.loader.name, spec.loader.path == spec.origin == counted.__file__)
print(spec.cached == counted.__cached__, "/__pycache__/counted." in spec.cached)
package = sys.modules["loading"]
print(package.__path__ == package.__spec__.submodule_search_locations, package.__package__, package.__spec__.parent)
print(spec.loader.is_package("loading.counted"), package.__loader__.is_package("loading"), spec.loader.get_source("loading.counted")[:3])
for module in [sys, importlib.import_module("math")]:
    print(module.__spec__, module.__loader__.__name__, module.__package__ == "")
sys.modules["blocked"] = None
try:
    importlib.import_module("blocked")
except ImportError as error:
    print(type(error).__name__, error, error.name)
