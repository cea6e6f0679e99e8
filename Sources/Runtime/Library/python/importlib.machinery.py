"""The finders, loaders and specs of the import system. Python library reference, "importlib.machinery"."""

from _frozen_importlib import BuiltinImporter, FrozenImporter, ModuleSpec
from _frozen_importlib_external import (
    BYTECODE_SUFFIXES, DEBUG_BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, OPTIMIZED_BYTECODE_SUFFIXES, SOURCE_SUFFIXES,
    ExtensionFileLoader, FileFinder, NamespaceLoader, PathFinder, SourceFileLoader, SourcelessFileLoader,
)


class WindowsRegistryFinder:
    """Finds nothing: there is no registry."""

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

    @classmethod
    def find_module(cls, fullname, path=None):
        return None


def all_suffixes():
    """The suffixes of all files that modules may lie in."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES
