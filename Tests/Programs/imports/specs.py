# importlib.util and importlib.machinery: specs found, modules made from them.
import importlib.util
import importlib.machinery
import sys

spec = importlib.util.find_spec("loading")
print(spec.name, type(spec.loader).__name__, "loading" in sys.modules, len(spec.submodule_search_locations))
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__spec__ is spec, hasattr(module, "value"), module.__path__ == spec.submodule_search_locations)
spec.loader.exec_module(module)
print("loading" in sys.modules)
print(importlib.util.find_spec("absent"), importlib.util.find_spec("loading.absent"), "loading" in sys.modules)
found = importlib.util.find_spec(".counted", "loading")
print(found.name, found.parent)
for arguments in [("loading.counted.x",), (".x",), ("absent.x",), (".x", "")]:
    try:
        print(arguments, importlib.util.find_spec(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)
sys.modules["odd"] = odd = type(sys)("odd")
try:
    importlib.util.find_spec("odd")
except ValueError as error:
    print(error)
sys.modules["odd"] = None
print(importlib.util.find_spec("odd"))

path = found.origin
own = importlib.util.spec_from_file_location("renamed", path)
print(own.name, own.has_location, own.origin == path, own.parent == "")
renamed = importlib.util.module_from_spec(own)
sys.modules["renamed"] = renamed
own.loader.exec_module(renamed)
print(renamed.times, "loading.counted" in sys.modules)
print(importlib.util.spec_from_file_location("x", "x.unknown"))
print(importlib.util.resolve_name("a.b", None), importlib.util.resolve_name(".b", "a"), importlib.util.resolve_name("..b", "a.c"))
try:
    importlib.util.resolve_name("...b", "a.c")
except ImportError as error:
    print(error)
print(importlib.util.source_from_cache("/x/__pycache__/m.some-1.pyc"))
for name in ("/x/m.pyc", "/x/__pycache__/m.pyc"):
    try:
        importlib.util.source_from_cache(name)
    except ValueError as error:
        print(error)
print(repr(importlib.util.decode_source(b"# -*- coding: latin-1 -*-\r\nx = '\xe9'\r\n")), repr(importlib.util.decode_source(b"\xef\xbb\xbfa\rb")))

ModuleSpec = importlib.machinery.ModuleSpec
a, b = ModuleSpec("a.b", None), ModuleSpec("a.b", None, origin="here", is_package=True)
print(a, b, a == ModuleSpec("a.b", None), a == b, a.parent, b.parent, a.cached, b.has_location)
print(importlib.machinery.SOURCE_SUFFIXES, ".py" in importlib.machinery.all_suffixes())
loader = importlib.machinery.SourceFileLoader("loading.counted", path)
print(loader == found.loader, hash(loader) == hash(found.loader), loader.get_filename("loading.counted") == path, loader.get_data(path)[:4])
try:
    loader.get_filename("other")
except ImportError as error:
    print(error, error.name)
print(eval(loader.get_code("loading.counted"), {"__name__": "text"}))
finder = importlib.machinery.FileFinder(path.rpartition("/")[0], (importlib.machinery.SourceFileLoader, [".py"]))
print(finder.find_spec("counted").name, finder.find_spec("absent"))
print(importlib.machinery.PathFinder.find_spec("counted", [finder.path]).origin == path)
print(importlib.machinery.BuiltinImporter.find_spec("sys").origin, importlib.machinery.BuiltinImporter.find_spec("loading"))
try:
    importlib.machinery.BuiltinImporter.create_module(ModuleSpec("loading", None))
except ImportError as error:
    print(error)
