# Files and folders by path: posix, as os has it.
import posix
import errno

root = "/tmp/torpor-test-" + posix.urandom(8).hex()


def clear(path):
    for entry in posix.scandir(path):
        clear(entry.path) if entry.is_dir(follow_symlinks=False) else posix.unlink(entry.path)
    posix.rmdir(path)


class Path:
    def __init__(self, text):
        self.text = text

    def __fspath__(self):
        return self.text


posix.mkdir(root)
posix.mkdir(Path(root + "/sub"), 0o700)
with open(root + "/file", "wb") as file:
    file.write(b"four")
posix.chmod(root + "/file", 0o640)
fd = 99
for call in (posix.close, posix.fstat, lambda fd: posix.read(fd, 1)):
    try:
        call(fd)
    except OSError as error:
        print(type(error).__name__, error)
posix.symlink("file", root + "/link")
posix.link(root + "/file", root + "/second")
info = posix.stat(root + "/link")
print(oct(info.st_mode), info.st_nlink, info.st_size, info == posix.stat(root + "/second"), info[:2] == (info.st_mode, info.st_ino), len(info))
print(isinstance(info.st_mtime, float), info.st_mtime_ns // 10**9 == info[8] == int(info.st_mtime), posix.lstat(root + "/link").st_mode >> 12, posix.readlink(root + "/link"))
posix.rename(root + "/second", root + "/sub/moved")
print(sorted(posix.listdir(root)), sorted(posix.listdir(root.encode())), posix.listdir(Path(root + "/sub")))
for entry in sorted(posix.scandir(root), key=lambda entry: entry.name):
    print(entry, entry.path == root + "/" + entry.name, entry.is_file(), entry.is_dir(), entry.is_symlink(), entry.is_file(follow_symlinks=False), entry.stat().st_size if entry.is_file() else "")
print(posix.access(root + "/file", posix.R_OK), posix.access(root + "/none", posix.F_OK), posix.chmod(root + "/file", 0o600), oct(posix.stat(root + "/file").st_mode))
posix.utime(root + "/file", (1, 2.5))
print(posix.stat(root + "/file").st_mtime, posix.stat(root + "/file").st_atime_ns)
posix.utime(root + "/file", ns=(5, 7000000001))
print(posix.stat(root + "/file").st_mtime_ns)
posix.truncate(root + "/file", 1)
print(open(root + "/file").read())

for call in (lambda: posix.mkdir(root), lambda: posix.rmdir(root), lambda: posix.listdir(root + "/file"), lambda: posix.stat(root + "/none"), lambda: posix.unlink(root + "/sub/none"),
             lambda: posix.rename(root + "/none", root + "/other"), lambda: posix.open(root + "/none", posix.O_RDONLY), lambda: posix.readlink(root + "/file"),
             lambda: posix.scandir(root + "/none"), lambda: posix.chdir(root + "/none"), lambda: posix.mkdir(root + "/file/x")):
    try:
        call()
    except OSError as error:
        print(type(error).__name__, error.errno == getattr(errno, errno.errorcode[error.errno]), error.strerror, *[name and name.replace(root, 'ROOT') for name in (error.filename, error.filename2)])
for call in (lambda: posix.stat(1.5), lambda: posix.mkdir(3), lambda: posix.rename(b"a", None), lambda: posix.listdir(1.5), lambda: posix.unlink("a\0b"), lambda: posix.fspath(7),
             lambda: posix.fspath(Path(3)), lambda: posix.stat("x", dir_fd="y"), lambda: posix.utime("x", 3), lambda: posix.utime("x", (1, 2), ns=(1, 2)), lambda: posix.sysconf("x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(posix.getcwd() == posix.getcwdb().decode(), sorted(posix.listdir()) == sorted(posix.listdir(".")), [entry.path[-9:] for entry in posix.scandir(root + "/sub")])
clear(root)
print(posix.access(root, posix.F_OK), posix.fspath(Path("p")), posix.fspath(b"q"))
