"""The import system: modules in files. Python library reference, "importlib.machinery".

Modules are compiled from source whenever they are imported: no files of bytecode are read or written."""

SOURCE_SUFFIXES = ['.py']
BYTECODE_SUFFIXES = ['.pyc']
DEBUG_BYTECODE_SUFFIXES = OPTIMIZED_BYTECODE_SUFFIXES = BYTECODE_SUFFIXES
EXTENSION_SUFFIXES = []
# Not CPython's: what Torpor compiles is not for it.
MAGIC_NUMBER = b't\x0b\r\n'
_RAW_MAGIC_NUMBER = int.from_bytes(MAGIC_NUMBER, 'little')
_PYCACHE = '__pycache__'
_OPT = 'opt-'
path_sep = '/'
path_separators = '/'


def _path_join(*parts):
    return '/'.join([part.rstrip('/') for part in parts if part])


def _path_split(path):
    folder, slash, tail = path.rpartition('/')
    return folder, tail


def _path_isabs(path):
    return path.startswith('/')


def _path_abspath(path):
    return path if path.startswith('/') else _path_join(_current_folder(), path)


def _fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    return type(path).__fspath__(path)


def _cached_name(path):
    """The name for the bytecode of a source file; None where there is none."""
    if not path.endswith('.py'):
        return path if path.endswith('.pyc') else None
    try:
        return cache_from_source(path)
    except NotImplementedError:
        return None


def cache_from_source(path, debug_override=None, *, optimization=None):
    """Where the bytecode of a source file would lie."""
    if debug_override is not None:
        if optimization is not None:
            raise TypeError('debug_override or optimization must be set to None')
        optimization = '' if debug_override else 1
    path = _fspath(path)
    folder, tail = _path_split(path)
    base, dot, rest = tail.rpartition('.')
    tag = sys.implementation.cache_tag
    if tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    name = f'{base or rest}{dot}{tag}'
    if optimization is None:
        optimization = sys.flags.optimize or ''
    optimization = str(optimization)
    if optimization:
        if not optimization.isalnum():
            raise ValueError(f'{optimization!r} is not alphanumeric')
        name += f'.{_OPT}{optimization}'
    name += '.pyc'
    if sys.pycache_prefix is not None:
        return _path_join(sys.pycache_prefix, _path_abspath(folder).lstrip('/'), name)
    return _path_join(folder, _PYCACHE, name) if folder or not path.startswith('/') else f'/{_PYCACHE}/{name}'


def source_from_cache(path):
    """The source file of a bytecode file, by its name."""
    if sys.implementation.cache_tag is None:
        raise NotImplementedError('sys.implementation.cache_tag is None')
    path = _fspath(path)
    folder, name = _path_split(path)
    folder, cache = _path_split(folder)
    if cache != _PYCACHE:
        raise ValueError(f'{_PYCACHE} not bottom-level directory in {path!r}')
    parts = name.split('.')
    if len(parts) not in (3, 4):
        raise ValueError(f'expected only 2 or 3 dots in {name!r}')
    if len(parts) == 4:
        level = parts[2]
        if not level.startswith(_OPT):
            raise ValueError(f'optimization portion of filename does not start with {_OPT!r}')
        if not level[len(_OPT):].isalnum():
            raise ValueError(f'optimization level {level!r} is not an alphanumeric value')
    return _path_join(folder, parts[0] + '.py')


def decode_source(source_bytes):
    """The text of a source file, its encoding found and its line ends made \\n."""
    source = bytes(source_bytes)
    encoding = 'utf-8'
    if source.startswith(b'\xef\xbb\xbf'):
        source = source[3:]
    else:
        for line in source.split(b'\n', 2)[:2]:
            comment, found, rest = line.partition(b'coding')
            if found and comment.lstrip().startswith(b'#') and rest[:1] in (b':', b'='):
                words = rest[1:].split()
                if words:
                    encoding = words[0].decode('ascii', 'replace')
                break
            if line.strip() and not line.lstrip().startswith(b'#'):
                break
    return source.decode(encoding).replace('\r\n', '\n').replace('\r', '\n')


_POPULATE = object()


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=_POPULATE):
    """The spec of a module in a file, with a loader chosen by its suffix; None where no loader is for it."""
    if location is None:
        location = '<unknown>'
        if hasattr(loader, 'get_filename'):
            try:
                location = loader.get_filename(name)
            except ImportError:
                pass
    else:
        location = _fspath(location)
        if isinstance(location, bytes):
            location = location.decode()
        location = _path_abspath(location)
    if loader is None:
        for kind, suffixes in _supported_loaders():
            if location.endswith(tuple(suffixes)):
                loader = kind(name, location)
                break
        else:
            return None
    spec = _bootstrap.ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    if submodule_search_locations is _POPULATE:
        if hasattr(loader, 'is_package'):
            try:
                if loader.is_package(name):
                    spec.submodule_search_locations = []
            except ImportError:
                pass
    else:
        spec.submodule_search_locations = submodule_search_locations
    if spec.submodule_search_locations == [] and location:
        spec.submodule_search_locations.append(_path_split(location)[0])
    return spec


def _supported_loaders():
    return [(SourceFileLoader, SOURCE_SUFFIXES), (SourcelessFileLoader, BYTECODE_SUFFIXES)]


class _LoaderBasics:
    def is_package(self, fullname):
        stem = _path_split(self.get_filename(fullname))[1].rpartition('.')[0]
        return stem == '__init__' and fullname.rpartition('.')[2] != '__init__'

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        code = self.get_code(module.__name__)
        if code is None:
            raise ImportError(f'cannot load module {module.__name__!r} when get_code() returns None')
        exec(code, module.__dict__)

    def load_module(self, fullname):
        return _bootstrap._load_by_loader(self, fullname)


class SourceLoader(_LoaderBasics):
    """What loads a module from source that `get_data` reads."""

    def path_mtime(self, path):
        raise OSError

    def path_stats(self, path):
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        pass

    def get_source(self, fullname):
        path = self.get_filename(fullname)
        try:
            data = self.get_data(path)
        except OSError as error:
            raise ImportError('source not available through get_data()', name=fullname) from error
        return decode_source(data)

    def source_to_code(self, data, path, *, _optimize=-1):
        return compile(data, path, 'exec', dont_inherit=True, optimize=_optimize)

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


class FileLoader:
    """What loads one module from one file."""

    def __init__(self, fullname, path):
        self.name = fullname
        self.path = path

    def __eq__(self, other):
        return self.__class__ == other.__class__ and self.__dict__ == other.__dict__

    def __hash__(self):
        return hash(self.name) ^ hash(self.path)

    def _check_name(self, name):
        if name is not None and name != self.name:
            raise ImportError(f'loader for {self.name} cannot handle {name}', name=name)

    def get_filename(self, name=None):
        self._check_name(name)
        return self.path

    def load_module(self, name=None):
        self._check_name(name)
        return _bootstrap._load_by_loader(self, self.name)

    def get_data(self, path):
        return _read_file(path)

    def get_resource_reader(self, name=None):
        self._check_name(name)
        from importlib.readers import FileReader
        return FileReader(self)


class SourceFileLoader(FileLoader, SourceLoader):
    """Loads a module from a source file."""

    def path_stats(self, path):
        mtime, size = _file_facts(path)
        return {'mtime': mtime, 'size': size}


class SourcelessFileLoader(FileLoader, _LoaderBasics):
    """Stands for files of bytecode alone, which cannot be loaded: the instructions are not CPython's."""

    def get_code(self, fullname):
        raise ImportError(f'{self.path}: files of bytecode cannot be loaded', name=fullname, path=self.path)

    def get_source(self, fullname):
        return None


class ExtensionFileLoader(FileLoader, _LoaderBasics):
    """Stands for modules in C, which cannot be loaded."""

    def create_module(self, spec):
        raise ImportError(f'{self.path}: extension modules cannot be loaded', name=spec.name, path=self.path)

    def get_code(self, fullname):
        return None

    get_source = get_code


class _NamespacePath:
    """`__path__` of a namespace package: found anew when the path of its parent has changed."""

    def __init__(self, name, path, path_finder):
        self._name = name
        self._path = path
        self._path_finder = path_finder
        self._last_parent_path = tuple(self._parent_path())

    def _parent_path(self):
        parent = self._name.rpartition('.')[0]
        return sys.modules[parent].__path__ if parent else sys.path

    def _recalculate(self):
        parent_path = tuple(self._parent_path())
        if parent_path != self._last_parent_path:
            spec = self._path_finder(self._name, parent_path)
            if spec is not None and spec.loader is None and spec.submodule_search_locations:
                self._path = spec.submodule_search_locations
            self._last_parent_path = parent_path
        return self._path

    def __iter__(self):
        return iter(self._recalculate())

    def __getitem__(self, index):
        return self._recalculate()[index]

    def __setitem__(self, index, path):
        self._path[index] = path

    def __len__(self):
        return len(self._recalculate())

    def __contains__(self, item):
        return item in self._recalculate()

    def __repr__(self):
        return f'_NamespacePath({self._path!r})'

    def append(self, item):
        self._path.append(item)


class NamespaceLoader:
    """The loader of packages that are folders without an `__init__.py`."""

    def __init__(self, name, path, path_finder):
        self._path = _NamespacePath(name, path, path_finder)

    @classmethod
    def _of(cls, path):
        loader = cls.__new__(cls)
        loader._path = path
        return loader

    def is_package(self, fullname):
        return True

    def get_source(self, fullname):
        return ''

    def get_code(self, fullname):
        return compile('', '<string>', 'exec', dont_inherit=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        pass

    def load_module(self, fullname):
        return _bootstrap._load_by_loader(self, fullname)

    def get_resource_reader(self, module):
        from importlib.readers import NamespaceReader
        return NamespaceReader(self._path)


_NamespaceLoader = NamespaceLoader


class PathFinder:
    """Finds modules along `sys.path` and `__path__`, with a finder for each entry."""

    @staticmethod
    def invalidate_caches():
        for name, finder in list(sys.path_importer_cache.items()):
            if finder is None or not _path_isabs(name):
                del sys.path_importer_cache[name]
            elif hasattr(finder, 'invalidate_caches'):
                finder.invalidate_caches()

    @staticmethod
    def _entry_finder(path):
        """The finder for an entry, from the first hook that takes it."""
        if path == '':
            try:
                path = _current_folder()
            except FileNotFoundError:
                return None
        cache = sys.path_importer_cache
        if path in cache:
            return cache[path]
        finder = None
        for hook in sys.path_hooks:
            try:
                finder = hook(path)
                break
            except ImportError:
                continue
        cache[path] = finder
        return finder

    _path_importer_cache = _entry_finder

    @classmethod
    def _get_spec(cls, fullname, path, target=None):
        portions = []
        for entry in path:
            if not isinstance(entry, str):
                continue
            finder = cls._entry_finder(entry)
            if finder is None:
                continue
            if hasattr(finder, 'find_spec'):
                spec = finder.find_spec(fullname, target)
            else:
                loader = finder.find_module(fullname)
                spec = None if loader is None else _bootstrap.spec_from_loader(fullname, loader)
            if spec is None:
                continue
            if spec.loader is not None:
                return spec
            if spec.submodule_search_locations is None:
                raise ImportError('spec missing loader')
            portions.extend(spec.submodule_search_locations)
        spec = _bootstrap.ModuleSpec(fullname, None)
        spec.submodule_search_locations = portions
        return spec

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if path is None:
            path = sys.path
        spec = cls._get_spec(fullname, path, target)
        if spec.loader is None:
            portions = spec.submodule_search_locations
            if not portions:
                return None
            spec.submodule_search_locations = _NamespacePath(fullname, portions, cls._get_spec)
        return spec

    @classmethod
    def find_module(cls, fullname, path=None):
        spec = cls.find_spec(fullname, path)
        return None if spec is None else spec.loader

    @staticmethod
    def find_distributions(*args, **kwargs):
        from importlib.metadata import MetadataPathFinder
        return MetadataPathFinder.find_distributions(*args, **kwargs)


class FileFinder:
    """Finds the modules in one folder. It keeps no list of the folder's files, so there is nothing to invalidate."""

    def __init__(self, path, *loader_details):
        self._loaders = [(suffix, loader) for loader, suffixes in loader_details for suffix in suffixes]
        self.path = _current_folder() if not path or path == '.' else _path_abspath(path)

    def invalidate_caches(self):
        pass

    def find_spec(self, fullname, target=None):
        base = _path_join(self.path, fullname.rpartition('.')[2]) if self.path != '/' else '/' + fullname.rpartition('.')[2]
        is_folder = _is_folder(base)
        if is_folder:
            for suffix, loader in self._loaders:
                file = f'{base}/__init__{suffix}'
                if _is_file(file):
                    return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=[base])
        for suffix, loader in self._loaders:
            file = base + suffix
            if _is_file(file):
                return spec_from_file_location(fullname, file, loader=loader(fullname, file), submodule_search_locations=None)
        if is_folder:
            spec = _bootstrap.ModuleSpec(fullname, None)
            spec.submodule_search_locations = [base]
            return spec
        return None

    def find_loader(self, fullname):
        spec = self.find_spec(fullname)
        return (None, []) if spec is None else (spec.loader, spec.submodule_search_locations or [])

    def find_module(self, fullname):
        return self.find_loader(fullname)[0]

    @classmethod
    def path_hook(cls, *loader_details):
        """A hook for `sys.path_hooks` that takes folders."""
        def path_hook_for_FileFinder(path):
            if not _is_folder(path or _current_folder()):
                raise ImportError('only directories are supported', path=path)
            return cls(path, *loader_details)

        return path_hook_for_FileFinder

    def __repr__(self):
        return f'FileFinder({self.path!r})'


_file_finder_hook = FileFinder.path_hook((SourceFileLoader, SOURCE_SUFFIXES))
