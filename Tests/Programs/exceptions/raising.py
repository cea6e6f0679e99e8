def attempt(f):
    try:
        f()
    except BaseException as error:
        print(type(error).__name__, error.args, "|", error)

def raise_(x): raise x
for x in (
    ValueError, ValueError("a"), ValueError("a", 1), KeyError("k"), Exception, 5, "text", None, int,
    object(), StopIteration(3), KeyboardInterrupt, SystemExit(2), GeneratorExit,
):
    attempt(lambda: raise_(x))
def bare():
    raise
attempt(bare)
def bare_in_handler_function():
    try:
        raise KeyError("original")
    except KeyError:
        bare()
attempt(bare_in_handler_function)
def reraise_changes():
    try:
        raise KeyError("original")
    except KeyError as e:
        e.args = ("changed",)
        raise
attempt(reraise_changes)
def raise_in_else():
    try:
        pass
    except ValueError:
        print("not reached")
    else:
        raise ValueError("from else")
attempt(raise_in_else)
class Odd(Exception):
    def __new__(cls, *args):
        return 5
attempt(lambda: raise_(Odd))
class Raises(Exception):
    def __init__(self): raise KeyError("in init")
attempt(lambda: raise_(Raises))
class Needs(Exception):
    def __init__(self, a): super().__init__(a)
attempt(lambda: raise_(Needs))
same = ValueError("reused")
for _ in range(2):
    try:
        raise same
    except ValueError as e:
        print(e is same)
def after_nested():
    try:
        raise KeyError("outer")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise
attempt(after_nested)
print(isinstance(ValueError(), Exception), issubclass(KeyboardInterrupt, Exception))
print(issubclass(BaseException, Exception))
print(ValueError() == ValueError(), ValueError("a").with_traceback(None).args)
for cls in (
    ZeroDivisionError, OverflowError, FloatingPointError, IndexError, KeyError, UnicodeDecodeError,
    ModuleNotFoundError, RecursionError, NotImplementedError, FileNotFoundError, BrokenPipeError,
    UnboundLocalError, IndentationError, TabError, StopIteration, StopAsyncIteration,
    AssertionError, BufferError, MemoryError, EOFError, Warning, DeprecationWarning, SystemError,
    ConnectionResetError, TimeoutError, ExceptionGroup,
):
    print(" < ".join(c.__name__ for c in cls.__mro__[:-1]))
