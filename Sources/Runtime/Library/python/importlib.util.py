"""What finders, loaders and those who ask them need. Python library reference, "importlib.util"."""

import sys
import _imp
from _frozen_importlib import _find_spec, _resolve_name, module_from_spec, spec_from_loader
from _frozen_importlib_external import (
    _RAW_MAGIC_NUMBER, MAGIC_NUMBER, cache_from_source, decode_source, source_from_cache, spec_from_file_location,
)


def source_hash(source_bytes):
    """The hash of a source file that a bytecode file made from it would carry."""
    return _imp.source_hash(_RAW_MAGIC_NUMBER, source_bytes)


def resolve_name(name, package):
    """The absolute name of a module, whose name may begin with dots."""
    level = len(name) - len(name.lstrip('.'))
    if not level:
        return name
    if not package:
        raise ImportError(f'no package specified for {name!r} (required for relative module names)')
    return _resolve_name(name[level:], package, level)


def find_spec(name, package=None):
    """The spec of a module, loaded or not; its packages are imported. None where there is no such module."""
    full_name = resolve_name(name, package)
    if full_name in sys.modules:
        module = sys.modules[full_name]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f'{name}.__spec__ is not set') from None
        if spec is None:
            raise ValueError(f'{name}.__spec__ is None')
        return spec
    parent = full_name.rpartition('.')[0]
    path = None
    if parent:
        package = __import__(parent, fromlist=['__path__'])
        try:
            path = package.__path__
        except AttributeError as error:
            raise ModuleNotFoundError(
                f'__path__ attribute not found on {parent!r} while trying to find {full_name!r}', name=full_name) from error
    return _find_spec(full_name, path)


class LazyLoader:
    """Would execute a module when it is first used: modules of a class of their own cannot be made yet."""

    def __init__(self, loader):
        raise NotImplementedError('importlib.util.LazyLoader is not built yet')

    @classmethod
    def factory(cls, loader):
        return lambda *args, **kwargs: cls(loader(*args, **kwargs))
