"""The import system for programs. Python library reference, "importlib"."""

import sys
import _imp
from builtins import __import__
import _frozen_importlib as _bootstrap
import _frozen_importlib_external as _bootstrap_external

__all__ = ['__import__', 'import_module', 'invalidate_caches', 'reload']

sys.modules['importlib._bootstrap'] = _bootstrap
sys.modules['importlib._bootstrap_external'] = _bootstrap_external
_reloading = {}


def import_module(name, package=None):
    """Import a module; a relative name is resolved against `package`."""
    level = len(name) - len(name.lstrip('.')) if name.startswith('.') else 0
    if level and not package:
        raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
    return _bootstrap._gcd_import(name[level:], package, level)


def invalidate_caches():
    """Have the finders look at the files anew."""
    for finder in sys.meta_path:
        if hasattr(finder, 'invalidate_caches'):
            finder.invalidate_caches()


def find_loader(name, path=None):
    """The loader of a module; deprecated, `importlib.util.find_spec` tells more."""
    if name in sys.modules:
        try:
            loader = sys.modules[name].__loader__
        except AttributeError:
            raise ValueError(f'{name}.__loader__ is not set') from None
        if loader is None:
            raise ValueError(f'{name}.__loader__ is None')
        return loader
    spec = _bootstrap._find_spec(name, path)
    if spec is None:
        return None
    if spec.loader is None:
        if spec.submodule_search_locations is None:
            raise ImportError(f'spec for {name} missing loader', name=name)
        raise ImportError('namespace packages do not have loaders', name=name)
    return spec.loader


def reload(module):
    """Execute a module's code again in the module as it is, found anew."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError('reload() argument must be a module') from None
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name} not in sys.modules', name=name)
    if name in _reloading:
        return _reloading[name]
    _reloading[name] = module
    try:
        parent = name.rpartition('.')[0]
        path = None
        if parent:
            if parent not in sys.modules:
                raise ImportError(f'parent {parent!r} not in sys.modules', name=parent)
            path = sys.modules[parent].__path__
        spec = module.__spec__ = _bootstrap._find_spec(name, path, module)
        if spec is None:
            raise ModuleNotFoundError(f'spec not found for the module {name!r}', name=name)
        _bootstrap._exec(spec, module)
        # The module may have put something else in its place.
        return sys.modules[name]
    finally:
        _reloading.pop(name, None)
