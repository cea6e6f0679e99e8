"""What the operating system offers. Python library reference, "os".

The native part makes the system calls; here paths are converted and the structures that the calls give are made."""

import sys

error = OSError
_NO_FOLLOW = 0x100      # AT_SYMLINK_NOFOLLOW
_REMOVE_FOLDER = 0x200  # AT_REMOVEDIR
_HERE = -100            # AT_FDCWD

# What takes descriptors of folders or files in the place of paths, or does not follow links: see os.supports_fd and its like.
_have_functions = [
    'HAVE_FACCESSAT', 'HAVE_FSTATAT', 'HAVE_MKDIRAT', 'HAVE_OPENAT', 'HAVE_UNLINKAT', 'HAVE_FDOPENDIR', 'HAVE_FCHDIR', 'HAVE_LSTAT',
]


# A program keeps the number of the process it began in: what compares numbers to find out that it was forked (asyncio does for each
# running loop) must not take waking for it.
_process_number, _kill, _own_number = getpid, kill, getpid()


def getpid():
    """The number of the process that the program began in."""
    return _own_number


def kill(pid, signal, /):
    """Send a signal to a process; the program's own number stands for the process that it is in now."""
    _kill(_process_number() if pid == _own_number else pid, signal)


def fspath(path):
    """The str or bytes that a path-like object stands for."""
    if isinstance(path, (str, bytes)):
        return path
    kind = type(path)
    method = getattr(kind, '__fspath__', None)
    if method is None:
        raise TypeError(f'expected str, bytes or os.PathLike object, not {kind.__name__}')
    result = method(path)
    if not isinstance(result, (str, bytes)):
        raise TypeError(f'expected {kind.__name__}.__fspath__() to return str or bytes, not {type(result).__name__}')
    return result


def _path(path, function, argument='path', takes=''):
    """A path argument as str or bytes, or as the descriptor that it may be where `takes` says so."""
    if isinstance(path, (str, bytes)):
        if ('\0' if isinstance(path, str) else b'\0') in path:
            raise ValueError('embedded null byte')
        return path
    kind = type(path)
    if takes and hasattr(kind, '__index__'):
        return kind.__index__(path)
    if hasattr(kind, '__fspath__'):
        return _path(fspath(path), function, argument)
    words = {'': 'string, bytes or os.PathLike', 'fd': 'string, bytes, os.PathLike or integer',
             'none': 'string, bytes, os.PathLike, integer or None'}[takes]
    raise TypeError(f'{function}: {argument} should be {words}, not {kind.__name__}')


def _folder(descriptor):
    if descriptor is None:
        return _HERE
    if not hasattr(type(descriptor), '__index__'):
        raise TypeError(f'argument should be integer or None, not {type(descriptor).__name__}')
    return type(descriptor).__index__(descriptor)


def _absent(function, name):
    raise NotImplementedError(f'{function}: {name} unavailable on this platform')


class _Record(tuple):
    """A tuple whose items have names, and which may have attributes that are no items."""
    _fields = ()
    _hidden = ()

    def __new__(cls, sequence, dict={}):
        items = tuple(sequence)
        least, most = len(cls._fields), len(cls._fields) + len(cls._hidden)
        name = f'{cls.__module__}.{cls.__name__}'
        if len(items) < least:
            word = 'at least ' if cls._hidden else ''
            raise TypeError(f'{name}() takes an {word}{least}-sequence ({len(items)}-sequence given)' if word else
                            f'{name}() takes a {least}-sequence ({len(items)}-sequence given)')
        if len(items) > most:
            word = 'an at most ' if cls._hidden else 'a '
            raise TypeError(f'{name}() takes {word}{most}-sequence ({len(items)}-sequence given)')
        self = tuple.__new__(cls, items[:least])
        extra = items[least:] + tuple(dict.get(key) for key in cls._hidden[len(items) - least:])
        self.__dict__.update(zip(cls._hidden, extra))
        return self

    def __setattr__(self, name, value):
        known = name in self._fields or name in self._hidden
        raise AttributeError('readonly attribute' if known else f'{type(self).__name__!r} object has no attribute {name!r}')

    def __repr__(self):
        return f'{self.__module__}.{type(self).__name__}({", ".join(f"{n}={v!r}" for n, v in zip(self._fields, self))})'

    def __reduce__(self):
        return type(self), (tuple(self), dict(self.__dict__))


def _record(name, fields, hidden='', module='os', shadowed=0):
    """The class of such tuples; the last `shadowed` items have no attribute of their own."""
    fields, hidden = tuple(fields.split()), tuple(hidden.split())
    body = {'__module__': module, '_fields': fields, '_hidden': hidden, 'n_fields': len(fields) + len(hidden),
            'n_sequence_fields': len(fields), 'n_unnamed_fields': shadowed, '__match_args__': fields[:len(fields) - shadowed]}
    for i, field in enumerate(fields[:len(fields) - shadowed]):
        body[field] = property(lambda self, i=i: self[i])
    return type(name, (_Record,), body)


stat_result = _record(
    'stat_result', 'st_mode st_ino st_dev st_nlink st_uid st_gid st_size st_atime st_mtime st_ctime',
    'st_atime st_mtime st_ctime st_atime_ns st_mtime_ns st_ctime_ns st_blksize st_blocks st_rdev', shadowed=3)
terminal_size = _record('terminal_size', 'columns lines')
times_result = _record('times_result', 'user system children_user children_system elapsed', module='posix')
uname_result = _record('uname_result', 'sysname nodename release version machine', module='posix')


def _stat_result(numbers):
    ns = numbers[10:13]
    return stat_result(numbers[:10] + tuple(n / 1e9 for n in ns) + ns + numbers[13:])


def stat(path, *, dir_fd=None, follow_symlinks=True):
    return _stat_result(_stat(_path(path, 'stat', takes='fd'), bool(follow_symlinks), _folder(dir_fd)))


def lstat(path, *, dir_fd=None):
    return _stat_result(_stat(_path(path, 'lstat'), False, _folder(dir_fd)))


def fstat(fd):
    return _stat_result(_stat(type(fd).__index__(fd), True, _HERE))


def open(path, flags, mode=0o777, *, dir_fd=None):
    return _open(_path(path, 'open'), flags, mode, _folder(dir_fd))


def mkdir(path, mode=0o777, *, dir_fd=None):
    _mkdir(_path(path, 'mkdir'), mode, _folder(dir_fd))


def mkfifo(path, mode=0o666, *, dir_fd=None):
    if dir_fd is not None:
        _absent('mkfifo', 'dir_fd')
    _mkfifo(_path(path, 'mkfifo'), mode)


def unlink(path, *, dir_fd=None):
    _unlink(_path(path, 'unlink'), 0, _folder(dir_fd))


def remove(path, *, dir_fd=None):
    _unlink(_path(path, 'remove'), 0, _folder(dir_fd))


def rmdir(path, *, dir_fd=None):
    _unlink(_path(path, 'rmdir'), _REMOVE_FOLDER, _folder(dir_fd))


def _two_paths(function, call, src, dst, *rest):
    return call(_path(src, function, 'src'), _path(dst, function, 'dst'), *rest)


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('rename', 'src_dir_fd and dst_dir_fd')
    _two_paths('rename', _rename, src, dst)


def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('replace', 'src_dir_fd and dst_dir_fd')
    _two_paths('replace', _rename, src, dst)


def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    if src_dir_fd is not None or dst_dir_fd is not None:
        _absent('link', 'src_dir_fd and dst_dir_fd')
    _two_paths('link', _link, src, dst, 0)


def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    if dir_fd is not None:
        _absent('symlink', 'dir_fd')
    _two_paths('symlink', _symlink, src, dst)


def readlink(path, *, dir_fd=None):
    if dir_fd is not None:
        _absent('readlink', 'dir_fd')
    return _readlink(_path(path, 'readlink'))


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    flags = (0x200 if effective_ids else 0) | (0 if follow_symlinks else _NO_FOLLOW)
    return _access(_path(path, 'access'), mode, flags, _folder(dir_fd))


def chdir(path):
    path = _path(path, 'chdir', takes='fd')
    fchdir(path) if isinstance(path, int) else _chdir(path)


def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('chmod', 'dir_fd')
    if not follow_symlinks:
        _absent('chmod', 'follow_symlinks')
    path = _path(path, 'chmod', takes='fd')
    fchmod(path, mode) if isinstance(path, int) else _chmod(path, mode)


def chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('chown', 'dir_fd')
    _chown(_path(path, 'chown'), uid, gid, 0 if follow_symlinks else _NO_FOLLOW)


def lchown(path, uid, gid):
    """Change the owner and group id of path, without following symbolic links."""
    _chown(_path(path, 'lchown'), uid, gid, _NO_FOLLOW)


def truncate(path, length):
    path = _path(path, 'truncate', takes='fd')
    ftruncate(path, length) if isinstance(path, int) else _truncate(path, length)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    if dir_fd is not None:
        _absent('utime', 'dir_fd')
    if times is not None and ns is not None:
        raise ValueError("utime: you may specify either 'times' or 'ns' but not both")
    if times is not None:
        if not isinstance(times, tuple) or len(times) != 2:
            raise TypeError("utime: 'times' must be either a tuple of two ints or None")
        parts = [part for t in times for part in (t // 1, t % 1 * 1e9)]
    elif ns is not None:
        if not isinstance(ns, tuple) or len(ns) != 2:
            raise TypeError("utime: 'ns' must be a tuple of two ints")
        parts = [part for t in ns for part in divmod(t, 1_000_000_000)]
    else:
        now = (1 << 30) - 1     # UTIME_NOW
        parts = [0, now, 0, now]
    _utime(_path(path, 'utime'), 0 if follow_symlinks else _NO_FOLLOW, *[int(part) for part in parts])


def listdir(path=None):
    return _listdir('.' if path is None else _path(path, 'listdir', takes='none'))


class DirEntry:
    """An entry of a directory, as `scandir` gives it."""
    __slots__ = 'name', 'path', '_type', '_folder', '_seen'
    __module__ = 'posix'

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'posix.DirEntry' is not an acceptable base type")

    def __repr__(self):
        return f'<DirEntry {self.name!r}>'

    def __fspath__(self):
        return self.path

    def stat(self, *, follow_symlinks=True):
        key = bool(follow_symlinks)
        if key not in self._seen:
            self._seen[key] = _stat_result(_stat(self.path if self._folder == _HERE else self.name, key, self._folder))
        return self._seen[key]

    def inode(self):
        return self.stat(follow_symlinks=False).st_ino

    def _is(self, kind, follow_symlinks):
        # d_type: 4 a directory, 8 a file, 10 a link, 0 unknown.
        if self._type == 0 or self._type == 10 and follow_symlinks:
            try:
                mode = self.stat(follow_symlinks=follow_symlinks).st_mode
            except FileNotFoundError:
                return False
            return mode >> 12 == kind
        return self._type == kind

    def is_dir(self, *, follow_symlinks=True):
        return self._is(4, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(8, follow_symlinks)

    def is_symlink(self):
        return self._is(10, False)

    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)


_new_entry = object.__new__


class ScandirIterator:
    """What `scandir` gives: the entries are read at once, so it holds nothing open."""
    __module__ = 'posix'

    def __init__(self, path, folder):
        slash, own = ('/', path) if isinstance(path, str) else (b'/', path)
        made = []
        for name, kind in _entries(path):
            entry = _new_entry(DirEntry)
            entry.name = name
            entry.path = name if folder != _HERE else own + name if own.endswith(slash) else own + slash + name
            entry._type, entry._folder, entry._seen = kind, folder, {}
            made.append(entry)
        self._entries = iter(made)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def scandir(path=None):
    path = '.' if path is None else _path(path, 'scandir', takes='none')
    return ScandirIterator(path, path) if isinstance(path, int) else ScandirIterator(path, _HERE)


def get_terminal_size(fd=1, /):
    return terminal_size(_terminal_size(fd))


def times():
    return times_result(_times())


def uname():
    return uname_result(_uname())


def sysconf(name, /):
    if isinstance(name, str):
        if name not in sysconf_names:
            raise ValueError('unrecognized configuration name')
        name = sysconf_names[name]
    elif not isinstance(name, int):
        raise TypeError('configuration names must be strings or integers')
    return _sysconf(name)


def system(command):
    return _system(fspath(command))


def getrandom(size, flags=0):
    return urandom(size)


def sched_getaffinity(pid, /):
    """The CPUs that may be used: here as many as there are."""
    return set(range(cpu_count() or 1))


def putenv(name, value, /):
    name, value = fspath(name), fspath(value)
    if (b'=' if isinstance(name, bytes) else '=') in name:
        raise ValueError('illegal environment variable name')
    _putenv(name, value)


def unsetenv(name, /):
    _unsetenv(fspath(name))


def device_encoding(fd):
    return 'UTF-8' if isatty(fd) else None


def getlogin():
    """Return the actual login name: there is no terminal to ask."""
    raise OSError(6, strerror(6))


def WIFEXITED(status):
    return status & 0x7f == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xff


def WIFSIGNALED(status):
    return 0 < status & 0x7f < 0x7f


def WTERMSIG(status):
    return status & 0x7f


def WIFSTOPPED(status):
    return status & 0xff == 0x7f


def WSTOPSIG(status):
    return status >> 8 & 0xff


def WIFCONTINUED(status):
    return status == 0xffff


def WCOREDUMP(status):
    return status & 0x80 != 0


def waitstatus_to_exitcode(status):
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError(f'invalid wait status: {status}')


_words = _environment()
environ = dict(zip(_words[::2], _words[1::2]))
del _words
