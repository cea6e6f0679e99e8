# OSError chooses its subclass by errno; what its arguments become; str and repr of each form (library: OSError).


def show(error):
    return f"{type(error).__name__} args={error.args} errno={error.errno!r} strerror={error.strerror!r} filename={error.filename!r} filename2={error.filename2!r} str={str(error)!r}"


for arguments in ((), (1,), ("text",), (2, "No such file"), (2, "No such file", "a.txt"), (2, "msg", "a", None), (2, "msg", "a", 5, "b"), (1, 2, 3, 4, 5, 6), (2, "m", b"bytes"),
                  (2, "m", None), (2, "m", 7), ("2", "m"), (99999, "odd"), (2, "m", None, None, "b"), (True, "one"), (2.0, "float")):
    print(show(OSError(*arguments)))
for number, name in ((11, "EAGAIN"), (10, "ECHILD"), (32, "EPIPE"), (108, "ESHUTDOWN"), (103, "ECONNABORTED"), (111, "ECONNREFUSED"), (104, "ECONNRESET"), (17, "EEXIST"), (2, "ENOENT"),
                     (4, "EINTR"), (21, "EISDIR"), (20, "ENOTDIR"), (13, "EACCES"), (1, "EPERM"), (3, "ESRCH"), (110, "ETIMEDOUT"), (114, "EALREADY"), (115, "EINPROGRESS"), (5, "EIO")):
    error = OSError(number, name)
    print(name, type(error).__name__, type(error).__mro__[1].__name__, end="; ")
print()
print(IOError is OSError, EnvironmentError is OSError, type(IOError(2, "x")).__name__)
print(type(FileNotFoundError(13, "own class stays")).__name__, FileNotFoundError(13, "x").errno, ConnectionError(32, "x").__class__.__name__)


class Own(OSError):
    pass


class WithNew(OSError):
    def __new__(cls, code):
        self = super().__new__(cls, code, "from new")
        self.code = code
        return self


class WithInit(OSError):
    def __init__(self, path):
        super().__init__(2, "from init", path)


class Keyword(OSError):
    def __init__(self, *args, extra=None):
        super().__init__(*args)
        self.extra = extra


print(show(Own(2, "stays", "f")))
print(show(WithNew(2)), WithNew(2).code)
print(show(WithInit("p")))
print(show(Keyword(2, "kw", extra=1)), Keyword(extra=3).extra)
for attempt in (lambda: OSError(2, "m", filename="f"), lambda: Own(x=1), lambda: BlockingIOError(11, "m", 5).characters_written, lambda: BlockingIOError(11, "m").characters_written,
                lambda: BlockingIOError(11, "m", "five").characters_written, lambda: OSError(2, "m").characters_written, lambda: OSError(11, "m", 5).characters_written):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
error = BlockingIOError(11, "m")
error.characters_written = 7
print(error.characters_written, error.filename, error.args)
try:
    error.characters_written = "x"
except (TypeError, ValueError) as problem:
    print(type(problem).__name__, problem)
error = OSError(2, "m", "f")
error.errno, error.strerror = 5, "changed"
print(str(error), error.args, repr(error))
error.args = (9, "args")
print(str(error), error.args, repr(error))
for action in (lambda: open("/no/such/file"), lambda: open("/"), lambda: open("/dev/null/x"), lambda: open(b"/no/bytes"), lambda: open(77777)):
    try:
        action()
    except OSError as error:
        print(show(error))
try:
    raise OSError(2, "in a match", "here")
except OSError as error:
    match error:
        case FileNotFoundError(errno=2, filename=name):
            print("matched", name)
