# Finders and loaders of the program's own: sys.meta_path, sys.path_hooks, sys.path_importer_cache.
import sys
from importlib.machinery import ModuleSpec

print([getattr(finder, "__name__", finder) for finder in sys.meta_path])


class Loader:
    def create_module(self, spec):
        print("create", spec.name, spec.origin)
        return None

    def exec_module(self, module):
        print("exec", module.__name__, module.__package__, module.__spec__.loader is self, module.__loader__ is self)
        module.value = len(module.__name__)
        if module.__name__ == "made.wrong":
            raise ValueError("not this one")


class Finder:
    loader = Loader()

    def find_spec(self, name, path, target=None):
        print("find", name, path, target)
        if name == "made":
            spec = ModuleSpec(name, self.loader, origin="nowhere", is_package=True)
            spec.submodule_search_locations.append("of:made")
            return spec
        if name.startswith("made."):
            return ModuleSpec(name, self.loader, origin="inside")


finder = Finder()
sys.meta_path.insert(0, finder)
import made.first
print(made.value, made.first.value, made.__path__, made)
print(made.first)
from made import second
print(second.value)
try:
    import made.wrong
except ValueError as error:
    print(error, "made.wrong" in sys.modules)
try:
    import missing
except ImportError as error:
    print(type(error).__name__, error)
sys.meta_path.remove(finder)
try:
    import made.third
except ImportError as error:
    print(error)


class Half:
    @staticmethod
    def exec_module(module):
        pass


class HalfFinder:
    @staticmethod
    def find_spec(name, path, target=None):
        if name == "half":
            return ModuleSpec(name, Half)
        if name == "none":
            return ModuleSpec(name, None)


sys.meta_path.append(HalfFinder)
for name in ("half", "none"):
    try:
        __import__(name)
    except ImportError as error:
        print(error)
sys.meta_path.pop()


class Entry:
    def __init__(self, path):
        self.path = path

    def find_spec(self, name, target=None):
        print("entry", self.path, name)
        if name == "hooked":
            return ModuleSpec(name, Finder.loader, origin=self.path)


def hook(path):
    if not path.startswith("db:"):
        raise ImportError("not mine")
    print("hook", path)
    return Entry(path)


sys.path_hooks.append(hook)
sys.path.insert(0, "db:one")
import hooked
print(hooked.value, type(sys.path_importer_cache["db:one"]).__name__)
try:
    import nothing_there
except ImportError as error:
    print(error)
old = sys.meta_path
sys.meta_path = []
try:
    import heapq
except ImportError as error:
    print(error)
sys.meta_path = old
