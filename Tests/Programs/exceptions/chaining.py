def show(error, depth=0):
    while error is not None:
        print("  " * depth + repr(error), "| cause", repr(error.__cause__), "| context")
        print(repr(error.__context__), "|", error.__suppress_context__)
        error = error.__cause__ or error.__context__
        depth += 1

def attempt(f):
    try:
        f()
    except Exception as error:
        show(error)

def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second")
def explicit():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise ValueError("second") from error
def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second") from None
def unrelated():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("second") from KeyError("other")
def class_cause():
    raise ValueError("x") from KeyError
def three():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise IndexError(2)
    except IndexError:
        raise TypeError(3)
def reraise():
    try:
        implicit()
    except ValueError:
        raise
def in_finally():
    try:
        raise KeyError("a")
    finally:
        [][0]
def bad_cause():
    raise ValueError from 5
def same():
    error = ValueError("self")
    try:
        raise error
    except ValueError:
        raise error
def through_function():
    def helper():
        raise LookupError("helper")
    try:
        raise KeyError("before")
    except KeyError:
        helper()
def after_handled():
    try:
        raise KeyError("gone")
    except KeyError:
        pass
    raise ValueError("no context")
def cycle_broken():
    a, b = ValueError("a"), ValueError("b")
    try:
        try:
            raise a
        except ValueError:
            raise b
    except ValueError:
        raise a
for f in (
    implicit, explicit, suppressed, unrelated, class_cause, three, reraise, in_finally, bad_cause,
    same, through_function, after_handled, cycle_broken,
):
    print(f.__name__)
    attempt(f)
e = ValueError()
e.__cause__ = KeyError()
print(e.__suppress_context__, e.__context__)
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 5), ("args", 5)):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)
try:
    del e.__cause__
except TypeError as error:
    print(error)
try:
    e.__suppress_context__ = 0
except TypeError as error:
    print(error)
