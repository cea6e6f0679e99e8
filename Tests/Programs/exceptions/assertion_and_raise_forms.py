# The forms of raise: classes, instances, what is no exception, from None, from classes, re-raising in odd places (7.8).


class Custom(Exception):
    def __init__(self, *args, code=0):
        super().__init__(*args)
        self.code = code


class NeedsArguments(Exception):
    def __init__(self, a, b):
        super().__init__(a)


class ReturnsOther(Exception):
    def __new__(cls, *args):
        return "not an exception"


class ReturnsAnother(Exception):
    def __new__(cls, *args):
        return ValueError("another")


class RaisesInInit(Exception):
    def __init__(self):
        raise KeyError("in __init__")


class Meta(type):
    def __call__(cls, *args):
        print("metaclass called")
        return super().__call__(*args)


class WithMeta(Exception, metaclass=Meta):
    pass


def chain(error):
    parts = []
    while error is not None:
        parts.append(f"{error!r}[{'C' if error.__cause__ else ''}{'x' if error.__context__ else ''}{'s' if error.__suppress_context__ else ''}]")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " <- ".join(parts)


def attempt(text):
    try:
        exec(text, globals())
        print(f"{text!r} raised nothing")
    except BaseException as error:
        print(f"{text!r}: {chain(error)}")


for text in ("raise Custom", "raise Custom()", "raise Custom(1, code=2)", "raise NeedsArguments", "raise ReturnsOther", "raise ReturnsAnother", "raise RaisesInInit",
             "raise WithMeta", "raise 1", "raise 'text'", "raise int", "raise None", "raise object", "raise (ValueError, 1)", "raise", "raise BaseException",
             "raise ValueError from None", "raise ValueError from KeyError", "raise ValueError from KeyError('k')", "raise ValueError from 1", "raise ValueError from int",
             "raise ValueError from NeedsArguments", "raise ValueError from RaisesInInit", "raise 1 from ValueError", "raise missing", "raise ValueError from missing",
             "raise StopIteration(1)", "raise GeneratorExit", "raise NotImplemented", "raise NotImplementedError", "raise ... from ...", "raise [ValueError][0]('x')",
             "raise ValueError(1) if True else KeyError", "raise (lambda: ValueError)()", "raise type('T', (Exception,), {})", "raise ExceptionGroup('g', [ValueError(1)])"):
    attempt(text)


def reraise_bare():
    raise


def nested():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def in_finally():
    try:
        raise ValueError("lost?")
    finally:
        try:
            raise
        except ValueError as error:
            print("finally saw", repr(error))


def from_self():
    error = ValueError("self")
    raise error from error


def context_cycle():
    try:
        raise ValueError("a")
    except ValueError as a:
        try:
            raise KeyError("b")
        except KeyError:
            raise a


def replaced_cause():
    try:
        raise ValueError("first")
    except ValueError as error:
        error.__cause__ = KeyError("cause")
        error.__suppress_context__ = False
        raise TypeError("second")


def in_handler(function):
    try:
        raise OSError("handled by the caller")
    except OSError:
        function()


for function in (reraise_bare, nested, in_finally, context_cycle, replaced_cause, lambda: in_handler(reraise_bare), lambda: in_handler(nested), lambda: in_handler(lambda: attempt("raise"))):
    try:
        function()
        print("nothing")
    except Exception as error:
        print(chain(error))
try:
    from_self()
except ValueError as error:
    print(error.__cause__ is error, error.__context__, error.__suppress_context__)

error = ValueError("set by hand")
for name, value in (("__cause__", 1), ("__context__", "x"), ("__cause__", None), ("__suppress_context__", "yes"), ("__suppress_context__", 3), ("__traceback__", 1), ("__traceback__", None), ("args", 5), ("args", "ab"), ("args", None)):
    try:
        setattr(error, name, value)
        print(name, repr(getattr(error, name)), error.__suppress_context__)
    except Exception as problem:
        print(f"{name} = {value!r}: {type(problem).__name__}: {problem}")
for name in ("__cause__", "__context__", "__traceback__", "args", "__suppress_context__"):
    try:
        delattr(error, name)
        print("deleted", name)
    except Exception as problem:
        print(f"del {name}: {type(problem).__name__}: {problem}")
print(error.with_traceback(None) is error, error.__reduce__(), ValueError.with_traceback(error, None) is error)
