# The import system. Python language reference, "The import system".

# The class of `__spec__`, made when the first module is imported.
_classes = _kept('classes', {})


def _spec_class():
    if 'ModuleSpec' not in _classes:
        class ModuleSpec:
            """The specification for a module, used for loading."""

            def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
                self.name = name
                self.loader = loader
                self.origin = origin
                self.loader_state = loader_state
                self.submodule_search_locations = [] if is_package else None
                self.cached = None
                self.has_location = False
                self._initializing = False

            @property
            def parent(self):
                if self.submodule_search_locations is None:
                    return self.name.rpartition('.')[0]
                return self.name

            def __repr__(self):
                text = f'ModuleSpec(name={self.name!r}, loader={self.loader!r}'
                if self.origin is not None:
                    text += f', origin={self.origin!r}'
                if self.submodule_search_locations is not None:
                    text += f', submodule_search_locations={self.submodule_search_locations}'
                return text + ')'

        ModuleSpec.__module__ = '_frozen_importlib'
        ModuleSpec.__qualname__ = 'ModuleSpec'
        _classes['ModuleSpec'] = ModuleSpec
    return _classes['ModuleSpec']


# __import__
def imports_import(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        raise TypeError('module name must be a string')
    if not isinstance(level, int):
        raise TypeError(f"'{type(level).__name__}' object cannot be interpreted as an integer")
    if level < 0:
        raise ValueError('level must be >= 0')
    if level:
        full_name = _resolve(name, globals, level)
    elif name:
        full_name = name
    else:
        raise ValueError('Empty module name')
    module = _load(full_name)
    if fromlist:
        if _has_attribute(module, '__path__'):
            _load_listed(module, fromlist, False)
        return module
    if not level:
        return _load(name.partition('.')[0])
    if not name:
        return module
    cut = len(name) - len(name.partition('.')[0])
    if not cut:
        return module
    top = full_name[:len(full_name) - cut]
    modules = _modules()
    if top not in modules:
        raise KeyError(f'{top!r} not in sys.modules as expected')
    return modules[top]


def _has_attribute(module, name):
    try:
        getattr(module, name)
    except AttributeError:
        return False
    return True


# The absolute name behind the dots of a relative import.
def _resolve(name, globals, level):
    if not isinstance(globals, dict):
        raise TypeError('globals must be a dict')
    package = globals.get('__package__')
    spec = globals.get('__spec__')
    if package is not None:
        if not isinstance(package, str):
            raise TypeError('package must be a string')
    elif spec is not None:
        package = spec.parent
        if not isinstance(package, str):
            raise TypeError('__spec__.parent must be a string')
    else:
        if '__name__' not in globals:
            raise KeyError("'__name__' not in globals")
        package = globals['__name__']
        if not isinstance(package, str):
            raise TypeError('__name__ must be a string')
        if '__path__' not in globals:
            package = package.rpartition('.')[0]
    if not package:
        raise ImportError('attempted relative import with no known parent package')
    for _ in range(level - 1):
        package, dot, _tail = package.rpartition('.')
        if not dot:
            raise ImportError('attempted relative import beyond top-level package')
    return f'{package}.{name}' if name else package


# The module of an absolute name, loaded now if it is not in sys.modules.
def _load(name):
    modules = _modules()
    if name in modules:
        module = modules[name]
        if module is None:
            raise ModuleNotFoundError(f'import of {name} halted; None in sys.modules', name=name)
        return module
    parent, _, tail = name.rpartition('.')
    path = None
    if parent:
        if parent not in modules:
            _load(parent)
        # Loading the package may have loaded this module.
        if name in modules:
            return modules[name]
        parent_module = modules[parent]
        try:
            path = parent_module.__path__
        except AttributeError:
            raise ModuleNotFoundError(f'No module named {name!r}; {parent!r} is not a package', name=name) from None
    module = _find_and_load(name, tail, path)
    if parent:
        try:
            setattr(modules[parent], tail, module)
        except AttributeError:
            pass
    return module


def _find_and_load(name, tail, path):
    if path is None:
        code = _library_code(name)
        native = _native_module(name)
        if code is not None:
            return _load_library(name, code, native)
        if native is not None:
            _modules()[name] = native
            return native
        path = _sys_attribute('path', ())
    portions = []
    for folder in path:
        if isinstance(folder, bytes):
            folder = folder.decode()
        if not isinstance(folder, str):
            continue
        found = _find_source(folder, tail)
        if isinstance(found, tuple):
            return _load_source(name, found[0], found[1])
        if found is not None:
            portions.append(found)
    if portions:
        module = _made_module(name, None, portions)
        module.__spec__._initializing = False
        _modules()[name] = module
        return module
    raise ModuleNotFoundError(f'No module named {name!r}', name=name)


# A module with the attributes that the import system sets.
def _made_module(name, file, path):
    module = _new_module(name)
    spec = _spec_class()(name, None, origin=file)
    spec._initializing = True
    spec.submodule_search_locations = path
    module.__package__ = name if path is not None else name.rpartition('.')[0]
    module.__spec__ = spec
    if path is not None:
        module.__path__ = path
    spec.has_location = file is not None
    # A namespace package has None.
    module.__file__ = file
    return module


# A module of the library looks like one written in C. Its native part, if there is one, is there already.
def _load_library(name, code, native):
    module = _made_module(name, None, None)
    del module.__file__
    if native is not None:
        for key, value in _module_dict(native).items():
            if not key.startswith('__'):
                setattr(module, key, value)
    module.__spec__.origin = 'built-in'
    return _executed(name, module, lambda: code)


def _load_source(name, file, is_package):
    module = _made_module(name, file, [file.rpartition('/')[0]] if is_package else None)
    return _executed(name, module, lambda: _compile_file(file))


# Puts the new module into sys.modules and executes its code.
def _executed(name, module, compiled):
    modules = _modules()
    spec = module.__spec__
    modules[name] = module
    try:
        code = compiled()
        namespace = _module_dict(module)
        namespace['__builtins__'] = _builtins_dict()
        _run_module(code, namespace)
    except BaseException:
        modules.pop(name, None)
        raise
    finally:
        spec._initializing = False
    # A module may put something else in its place.
    if name not in modules:
        raise ImportError(f'{name!r} not in sys.modules')
    module = modules.pop(name)
    modules[name] = module
    return module


# `-m`: finds a module, or the __main__ of a package, and runs it as __main__.
def imports_run_main(name, /):
    try:
        file = _find_main(name)
        if file is True:
            package, name = name, name + '.__main__'
            file = _find_main(name)
            if file is None:
                raise ImportError(f"No module named {name}; {package!r} is a package and cannot be directly executed")
        if file is None:
            raise ImportError(f'No module named {name}')
    except ImportError as error:
        raise SystemExit(f'torpor: {error}') from None
    main = _modules()['__main__']
    spec = _spec_class()(name, None, origin=file)
    spec.has_location = True
    namespace = _module_dict(main)
    namespace['__file__'] = file
    namespace['__package__'] = name.rpartition('.')[0]
    namespace['__spec__'] = spec
    arguments = _sys_attribute('argv', None)
    if arguments:
        arguments[0] = file
    _run_module(_compile_file(file), namespace)


# Where the modules of the package lie in which `-m name` is.
def _package_path(package, name):
    try:
        module = _load(package)
        if _has_attribute(module, '__path__'):
            return module.__path__
        raise ModuleNotFoundError(f'__path__ attribute not found on {package!r} while trying to find {name!r}')
    except ImportError as error:
        raise ImportError(f'Error while finding module specification for {name!r} ({type(error).__name__}: {error})') from None


# The file of a module that is not loaded; True for a package, None where there is none.
def _find_main(name):
    parent, _, tail = name.rpartition('.')
    path = _package_path(parent, name) if parent else _sys_attribute('path', ())
    for folder in path:
        found = _find_source(folder, tail)
        if isinstance(found, tuple):
            return True if found[1] else found[0]
    return None


# `from package import a, b`: names that are no attributes may be submodules.
def _load_listed(module, fromlist, is_all):
    for name in fromlist:
        if not isinstance(name, str):
            where = module.__name__ + '.__all__' if is_all else "``from list''"
            raise TypeError(f'Item in {where} must be str, not {type(name).__name__}')
        if name == '*':
            if not is_all and _has_attribute(module, '__all__'):
                _load_listed(module, module.__all__, True)
        elif not _has_attribute(module, name):
            full_name = f'{module.__name__}.{name}'
            try:
                _load(full_name)
            except ModuleNotFoundError as error:
                # Absent, or None in sys.modules: then the import itself fails later, or does not.
                if error.name == full_name and _modules().get(full_name, error) is not None:
                    continue
                raise


# IMPORT_FROM
def imports_import_from(module, name, /):
    try:
        return getattr(module, name)
    except AttributeError:
        pass
    try:
        package = module.__name__
    except AttributeError:
        package = None
    if isinstance(package, str):
        full_name = f'{package}.{name}'
        modules = _modules()
        if full_name in modules:
            return modules[full_name]
    else:
        package = None
    shown = '<unknown module name>' if package is None else package
    file = None
    namespace = _module_dict(module)
    if namespace is not None:
        file = namespace.get('__file__')
    if not isinstance(file, str):
        message = f'cannot import name {name!r} from {shown!r} (unknown location)'
        file = None
    elif getattr(getattr(module, '__spec__', None), '_initializing', False):
        message = (f'cannot import name {name!r} from partially initialized module {shown!r} '
                   f'(most likely due to a circular import) ({file})')
    else:
        message = f'cannot import name {name!r} from {shown!r} ({file})'
    raise ImportError(message, name=package, path=file)


# IMPORT_STAR
def imports_import_star(module, namespace, /):
    listed = True
    try:
        names = module.__all__
    except AttributeError:
        listed = False
        try:
            names = list(module.__dict__)
        except AttributeError:
            raise ImportError('from-import-* object has no __dict__ and no __all__') from None
    i = 0
    while True:
        try:
            name = names[i]
        except IndexError:
            break
        i += 1
        if not isinstance(name, str):
            what, where = ('Item', '__all__') if listed else ('Key', '__dict__')
            raise TypeError(f'{what} in {module.__name__}.{where} must be str, not {type(name).__name__}')
        if not listed and name.startswith('_'):
            continue
        namespace[name] = getattr(module, name)
