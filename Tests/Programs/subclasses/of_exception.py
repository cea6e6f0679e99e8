class AppError(Exception):
    default = "app error"
    def __init__(self, message=None, *, code=1):
        super().__init__(message or self.default)
        self.code = code
class NotFound(AppError):
    default = "not found"
    def __str__(self): return f"[{self.code}] {self.args[0]}"
class Multi(NotFound, KeyError): pass

for error in (AppError(), AppError("x", code=2), NotFound(code=404), Multi("m"), AppError("a")):
    try:
        raise error
    except KeyError as e:
        print("as KeyError", e, repr(e))
    except NotFound as e:
        print("as NotFound", e, repr(e), e.code)
    except AppError as e:
        print("as AppError", e, repr(e), e.args, e.code)
class NoInit(Exception): pass
print(repr(NoInit()), repr(NoInit(1)), repr(NoInit(1, 2)), str(NoInit()), str(NoInit(1)))
print(str(NoInit(1, "b")), NoInit(1, 2).args)
class Skips(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
print(Skips(1, 2).args, repr(Skips(1, 2)), str(Skips(1, 2)))
try:
    Skips(1)
except TypeError as error:
    print(error)
try:
    raise Skips
except TypeError as error:
    print(error)
e = NoInit("a")
e.args = ["list", "becomes", "tuple"]
print(e.args, e, str(e))
e.extra = 1
print(e.__dict__)
class WithNew(ValueError):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.created = len(args)
        return self
print(WithNew(1, 2, 3).created, issubclass(WithNew, Exception), [c.__name__ for c in Multi.__mro__])
class Falsy(Exception):
    def __bool__(self): return False
try:
    raise Falsy("still raised")
except Falsy as error:
    print("caught", error)
class Stop(StopIteration): pass
def g():
    try:
        yield 1
        raise Stop("inner")
    except Stop as s:
        print("stop value", s.value)
    return "end"
it = g(); next(it)
try: next(it)
except StopIteration as s: print(s.value)
print(OSError(2, "No such file").errno, OSError(2, "text"), type(OSError(2, "x")).__name__)
print(type(OSError(13, "x")).__name__, OSError(2, "m", "file.txt"), OSError("one").errno)
print(repr(KeyError("k")), KeyError("k"), KeyError(), KeyError(1, 2), StopIteration(5).value)
print(SystemExit(3).code, SystemExit().code, ImportError("m", name="n", path="p").name)
print(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"))
print(SyntaxError("msg", ("f.py", 3, 4, "text")).lineno)
print(NameError("m", name="n").name, ModuleNotFoundError.__base__.__name__, IOError is OSError)
print(EnvironmentError is OSError)
