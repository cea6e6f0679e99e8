# The import system. Python language reference, "The import system".

# What of it the program can replace, finders, loaders and specs, is the library's `_frozen_importlib` and
# `_frozen_importlib_external`, which are made when the first source file is imported or `sys.meta_path` is looked at.
# Until then modules that are part of Torpor are found here.

_machinery_modules = _kept('machinery', {})

# The modules of the library whose code was begun, by name: it is executed once, however often they are loaded.
_begun = _kept('library', {})


# Modules of the library whose classes CPython makes by class statements, or as if by them: those stay open.
_IN_PYTHON = ('_ast', '_frozen_importlib', '_frozen_importlib_external', 'importlib', 'importlib.machinery', 'importlib.util')


# The import system as a module.
def _machinery():
    if not _machinery_modules:
        made = {}
        for name in ('_frozen_importlib', '_frozen_importlib_external'):
            module = _new_library_module(name)
            namespace = _module_dict(module)
            namespace['sys'] = _native_module('sys')
            namespace['_imp'] = _native_module('_imp')
            namespace['_bootstrap'] = made.get('_frozen_importlib')
            made[name] = module
            imports_exec_builtin(module)
        made['_frozen_importlib']._install(module)
        for name, module in made.items():
            _modules().setdefault(name, module)
        _machinery_modules.update(made)
    return _machinery_modules['_frozen_importlib']


# A module of the library whose code is not executed yet. Its native part, if there is one, is there already.
def _new_library_module(name):
    module = _new_module(name)
    namespace = _module_dict(module)
    # They are made when they are asked for: `imports_module_attribute`.
    del namespace['__spec__'], namespace['__loader__']
    native = _native_module(name)
    if native is not None:
        for key, value in _module_dict(native).items():
            if not key.startswith('__'):
                namespace[key] = value
    path = _library_path(name)
    if path is None:
        namespace['__package__'] = name.rpartition('.')[0]
    else:
        namespace['__package__'] = name
        namespace['__path__'] = path
    return module


# _imp.create_builtin
def imports_create_builtin(spec):
    name = spec.name
    if _is_library(name):
        return _begun[name] if name in _begun else _new_library_module(name)
    module = _native_module(name)
    if module is None:
        raise ImportError(f'{name!r} is not a built-in module', name=name)
    return module


# _imp.exec_builtin
def imports_exec_builtin(module):
    namespace = _module_dict(module)
    if namespace is None:
        return 0
    name = namespace.get('__name__')
    if isinstance(name, str) and _is_library(name) and name not in _begun:
        _begun[name] = module
        namespace['__builtins__'] = _builtins_dict()
        try:
            _run_module(_library_code(name), namespace)
            if name not in _IN_PYTHON:
                _close_classes(namespace)
        except BaseException:
            _begun.pop(name, None)
            raise
    return 0


# What a module made here is asked for when it has no such attribute: its spec and loader, and the finders of `sys`.
def imports_module_attribute(module, name, /):
    namespace = _module_dict(module)
    own = namespace.get('__name__')
    if own == 'sys' and name in ('meta_path', 'path_hooks') and module is _native_module('sys'):
        _machinery()
    elif name in ('__spec__', '__loader__') and isinstance(own, str) and (_begun.get(own) is module or _native_module(own) is module):
        _machinery()._describe_builtin(module)
    elif own == 'weakref' and module is _native_module('weakref'):
        # What the standard library's module has beside it is executed in the module.
        for folder in _sys_attribute('path', ()):
            found = _find_source(folder, 'weakref') if isinstance(folder, str) else None
            if isinstance(found, tuple):
                namespace['__builtins__'] = _builtins_dict()
                _run_module(_compile_file(found[0]), namespace)
                break
    if name in namespace:
        return namespace[name]
    raise AttributeError(f'module {own!r} has no attribute {name!r}', name=name, obj=module)


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
    if '.' in name or _machinery_modules or _sys_attribute('meta_path', None) is not None:
        return _machinery()._find_and_load(name)
    if name == '_frozen_importlib' or name == '_frozen_importlib_external':
        _machinery()
        return modules[name]
    is_library = _is_library(name)
    module = _new_library_module(name) if is_library else _native_module(name)
    if module is None:
        return _machinery()._find_and_load(name)
    modules[name] = module
    if is_library:
        try:
            imports_exec_builtin(module)
        except BaseException:
            modules.pop(name, None)
            raise
    return modules[name]


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
    spec = _machinery()._spec_of_main(name, file)
    namespace = _module_dict(main)
    namespace['__file__'] = file
    namespace['__package__'] = name.rpartition('.')[0]
    namespace['__spec__'] = spec
    namespace['__loader__'] = spec.loader
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
