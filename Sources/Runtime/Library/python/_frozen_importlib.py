"""The import system: specs, the finder of the modules that are part of Torpor, and what loads a module by its spec.
Python language reference, "The import system"; Python library reference, "importlib".

`sys`, `_imp` and the native functions are there when this begins: nothing can be imported yet. `import` itself and the names that
it binds are the prelude's `imports.py`."""

_new_module = type(sys)
_path_machinery = None      # _frozen_importlib_external, from _install on


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self._initializing = False
        self._set_fileattr = False
        self._cached = None

    def __repr__(self):
        parts = [f'name={self.name!r}', f'loader={self.loader!r}']
        if self.origin is not None:
            parts.append(f'origin={self.origin!r}')
        if self.submodule_search_locations is not None:
            parts.append(f'submodule_search_locations={self.submodule_search_locations}')
        return f'{self.__class__.__name__}({", ".join(parts)})'

    def __eq__(self, other):
        names = 'name', 'loader', 'origin', 'submodule_search_locations', 'cached', 'has_location'
        try:
            for name in names:
                if not getattr(self, name) == getattr(other, name):
                    return False
        except AttributeError:
            return NotImplemented
        return True

    @property
    def cached(self):
        """Where CPython would keep the compiled module; nothing is written there."""
        if self._cached is None and self.origin is not None and self._set_fileattr:
            self._cached = _path_machinery._cached_name(self.origin)
        return self._cached

    @cached.setter
    def cached(self, cached):
        self._cached = cached

    @property
    def parent(self):
        """The name of the module's package."""
        return self.name.rpartition('.')[0] if self.submodule_search_locations is None else self.name

    @property
    def has_location(self):
        return self._set_fileattr

    @has_location.setter
    def has_location(self, value):
        self._set_fileattr = bool(value)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec from what the loader says of the module."""
    if origin is None:
        origin = getattr(loader, '_ORIGIN', None)
    if not origin and hasattr(loader, 'get_filename'):
        spec_from_file = _path_machinery.spec_from_file_location
        if is_package is None:
            return spec_from_file(name, loader=loader)
        return spec_from_file(name, loader=loader, submodule_search_locations=[] if is_package else None)
    if is_package is None:
        is_package = False
        if hasattr(loader, 'is_package'):
            try:
                is_package = loader.is_package(name)
            except ImportError:
                is_package = None
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def _spec_from_module(module, loader=None, origin=None):
    """The module's own spec, or one from its other attributes."""
    spec = getattr(module, '__spec__', None)
    if spec is not None:
        return spec
    file = getattr(module, '__file__', None)
    if loader is None:
        loader = getattr(module, '__loader__', None)
    if origin is None:
        origin = file if file is not None else getattr(loader, '_ORIGIN', None)
    spec = ModuleSpec(module.__name__, loader, origin=origin)
    spec._set_fileattr = file is not None and origin == file
    spec.cached = getattr(module, '__cached__', None)
    path = getattr(module, '__path__', None)
    spec.submodule_search_locations = None if path is None else list(path)
    return spec


def _init_module_attrs(spec, module, *, override=False):
    """Sets the attributes that the import system gives a module."""
    def put(name, value):
        if override or getattr(module, name, None) is None:
            try:
                setattr(module, name, value)
            except AttributeError:
                pass

    put('__name__', spec.name)
    loader = spec.loader
    if loader is None and spec.submodule_search_locations is not None:
        loader = spec.loader = _path_machinery.NamespaceLoader._of(spec.submodule_search_locations)
        module.__file__ = None
    put('__loader__', loader)
    put('__package__', spec.parent)
    try:
        module.__spec__ = spec
    except AttributeError:
        pass
    if spec.submodule_search_locations is not None:
        put('__path__', spec.submodule_search_locations)
    if spec.has_location:
        put('__file__', spec.origin)
        if spec.cached is not None:
            put('__cached__', spec.cached)
    return module


def module_from_spec(spec):
    """A new module for a spec, not executed yet."""
    module = None
    if hasattr(spec.loader, 'create_module'):
        module = spec.loader.create_module(spec)
    elif hasattr(spec.loader, 'exec_module'):
        raise ImportError('loaders that define exec_module() must also define create_module()')
    if module is None:
        module = _new_module(spec.name)
        # A module that was made has an empty package, which is not the one of a module in a package.
        module.__package__ = None
    return _init_module_attrs(spec, module)


def _loaded_by_itself(spec):
    """The module of a loader that only has `load_module`."""
    try:
        spec.loader.load_module(spec.name)
    except BaseException:
        if spec.name in sys.modules:
            sys.modules[spec.name] = sys.modules.pop(spec.name)
        raise
    module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    if getattr(module, '__loader__', None) is None:
        module.__loader__ = spec.loader
    if getattr(module, '__package__', None) is None:
        module.__package__ = module.__name__ if hasattr(module, '__path__') else spec.name.rpartition('.')[0]
    if getattr(module, '__spec__', None) is None:
        module.__spec__ = spec
    return module


def _load(spec):
    """The module of a spec, made, put into `sys.modules` and executed."""
    if spec.loader is not None and not hasattr(spec.loader, 'exec_module'):
        return _loaded_by_itself(spec)
    module = module_from_spec(spec)
    spec._initializing = True
    try:
        sys.modules[spec.name] = module
        try:
            if spec.loader is not None:
                spec.loader.exec_module(module)
            elif spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=spec.name)
        except BaseException:
            sys.modules.pop(spec.name, None)
            raise
        # A module may put something else in its place.
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    finally:
        spec._initializing = False
    return module


_load_unlocked = _load


def _exec(spec, module):
    """Executes a spec in a module that is in `sys.modules` already, as reloading does."""
    name = spec.name
    if sys.modules.get(name) is not module:
        raise ImportError(f'module {name!r} not in sys.modules', name=name)
    try:
        if spec.loader is None:
            if spec.submodule_search_locations is None:
                raise ImportError('missing loader', name=name)
            _init_module_attrs(spec, module, override=True)
        else:
            _init_module_attrs(spec, module, override=True)
            if hasattr(spec.loader, 'exec_module'):
                spec.loader.exec_module(module)
            else:
                spec.loader.load_module(name)
    finally:
        module = sys.modules[spec.name] = sys.modules.pop(spec.name)
    return module


def _find_spec(name, path, target=None):
    """The spec that the first finder of `sys.meta_path` which knows the module gives; None without one."""
    finders = sys.meta_path
    if finders is None:
        raise ImportError('sys.meta_path is None, Python is likely shutting down')
    was_loaded = name in sys.modules
    for finder in finders:
        try:
            find = finder.find_spec
        except AttributeError:
            # The protocol of Python 3.3.
            if not hasattr(finder, 'find_module'):
                continue
            loader = finder.find_module(name, path)
            spec = None if loader is None else spec_from_loader(name, loader)
        else:
            spec = find(name, path, target)
        if spec is None:
            continue
        if not was_loaded and name in sys.modules:
            # The finder has imported it.
            own = getattr(sys.modules[name], '__spec__', None)
            return spec if own is None else own
        return spec
    return None


def _find_and_load(name):
    """The module of an absolute name, loaded if it is not in `sys.modules`; its packages before it."""
    modules = sys.modules
    if name in modules:
        module = modules[name]
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    parent, _, tail = name.rpartition('.')
    path = None
    if parent:
        if parent not in modules:
            _find_and_load(parent)
        # Loading the package may have loaded this module.
        if name in modules:
            return modules[name]
        try:
            path = modules[parent].__path__
        except AttributeError:
            raise ModuleNotFoundError(f'No module named {name!r}; {parent!r} is not a package', name=name) from None
    spec = _find_spec(name, path)
    if spec is None:
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    module = _load(spec)
    if parent:
        try:
            setattr(modules[parent], tail, module)
        except AttributeError:
            pass
    return module


def _resolve_name(name, package, level):
    """The absolute name behind the dots of a relative one."""
    base = package
    for _ in range(level - 1):
        base, dot, _tail = base.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    return f'{base}.{name}' if name else base


def _gcd_import(name, package=None, level=0):
    """The module of a name that may be relative to a package."""
    if not isinstance(name, str):
        raise TypeError(f'module name must be str, not {type(name)}')
    if level < 0:
        raise ValueError('level must be >= 0')
    if level > 0:
        if not isinstance(package, str):
            raise TypeError('__package__ not set to a string')
        if not package:
            raise ImportError('attempted relative import with no known parent package')
        name = _resolve_name(name, package, level)
    elif not name:
        raise ValueError('Empty module name')
    return _find_and_load(name)


class BuiltinImporter:
    """Finds and loads the modules that are part of Torpor, those of its library in Python among them."""

    _ORIGIN = 'built-in'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if not _imp.is_builtin(fullname):
            return None
        spec = ModuleSpec(fullname, cls, origin=cls._ORIGIN)
        spec.submodule_search_locations = _library_path(fullname)
        return spec

    @classmethod
    def find_module(cls, fullname, path=None):
        spec = cls.find_spec(fullname, path)
        return spec.loader if spec is not None else None

    @staticmethod
    def create_module(spec):
        if not _imp.is_builtin(spec.name):
            raise ImportError(f'{spec.name!r} is not a built-in module', name=spec.name)
        return _imp.create_builtin(spec)

    @staticmethod
    def exec_module(module):
        _imp.exec_builtin(module)

    @classmethod
    def load_module(cls, fullname):
        return _load_by_loader(cls, fullname)

    @classmethod
    def get_code(cls, fullname):
        _require_builtin(fullname)
        return None

    @classmethod
    def get_source(cls, fullname):
        _require_builtin(fullname)
        return None

    @classmethod
    def is_package(cls, fullname):
        _require_builtin(fullname)
        return _library_path(fullname) is not None


def _require_builtin(name):
    if not _imp.is_builtin(name):
        raise ImportError(f'{name!r} is not a built-in module', name=name)


class FrozenImporter:
    """Finds the modules that are compiled into the program as code objects: there are none."""

    _ORIGIN = 'frozen'

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        return None

    @classmethod
    def find_module(cls, fullname, path=None):
        return None

    @staticmethod
    def create_module(spec):
        raise ImportError(f'{spec.name!r} is not a frozen module', name=spec.name)

    @staticmethod
    def exec_module(module):
        raise ImportError(f'{module.__name__!r} is not a frozen module', name=module.__name__)

    @classmethod
    def get_code(cls, fullname):
        raise ImportError(f'{fullname!r} is not a frozen module', name=fullname)

    get_source = is_package = load_module = get_code


def _load_by_loader(loader, name):
    """`load_module` of a loader that has `exec_module`: a module that is there already is executed again."""
    spec = spec_from_loader(name, loader)
    if name in sys.modules:
        _exec(spec, sys.modules[name])
        return sys.modules[name]
    return _load(spec)


_load_module_shim = _load_by_loader


def _describe_builtin(module):
    """Gives a module that is part of Torpor its spec."""
    spec = BuiltinImporter.find_spec(module.__name__)
    for name, value in ('__spec__', spec), ('__loader__', BuiltinImporter):
        if name not in module.__dict__:
            setattr(module, name, value)


def _spec_of_main(name, file):
    """The spec of what `-m` runs."""
    return _path_machinery.spec_from_file_location(name, file)


def _call_with_frames_removed(function, *args, **kwargs):
    return function(*args, **kwargs)


def _verbose_message(message, *args, verbosity=1):
    pass


def _install(path_machinery):
    """Makes the finders known to `sys`, and gives `__main__` its loader."""
    global _path_machinery
    _path_machinery = path_machinery
    namespace = sys.__dict__
    namespace.setdefault('meta_path', [BuiltinImporter, FrozenImporter, path_machinery.PathFinder])
    namespace.setdefault('path_hooks', [path_machinery._file_finder_hook])
    main = sys.modules.get('__main__')
    file = getattr(main, '__file__', None)
    if file is not None and main.__dict__.get('__loader__') is None:
        main.__loader__ = path_machinery.SourceFileLoader('__main__', file)
