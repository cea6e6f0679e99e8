# Stopped in the middle of unwinding: finally clauses, re-raising, __cause__ and __context__, and the exception being handled.
import sys


def steps(text):
    for _ in range(2):
        pass
    log.append(text)
    return text


def chain(error):
    names = []
    while error is not None:
        names.append(type(error).__name__ + ("!" if error.__suppress_context__ else ""))
        error = error.__cause__ or error.__context__
    return " < ".join(names)


def nested():
    try:
        try:
            raise KeyError(steps("key"))
        except KeyError:
            steps("handling " + sys.exc_info()[0].__name__)
            raise IndexError(steps("index"))
        finally:
            steps(f"finally {sys.exc_info()[0]}"[:7])
    except IndexError as error:
        raise TypeError(steps("type")) from error


def bare():
    try:
        nested()
    except TypeError:
        try:
            steps("inner") + 1
        except TypeError:
            steps("forgotten")
        raise


def hidden():
    try:
        bare()
    except TypeError:
        raise ValueError(steps("value")) from None


def returning():
    for i in range(3):
        try:
            if i == 1:
                return steps("returned")
            continue
        finally:
            steps(f"finally {i}")


def overruled():
    try:
        1 / 0
    finally:
        return steps("overruled")


def replaced():
    try:
        raise EOFError
    finally:
        raise LookupError(steps("from finally"))


def by_call():
    try:
        raise_in(3)
    except ArithmeticError as error:
        steps(error.args[0])
        kept = error
    try:
        raise kept
    except ArithmeticError as error:
        return error is kept, len(list(frames(error.__traceback__)))


def raise_in(depth):
    try:
        if depth:
            raise_in(depth - 1)
        raise ArithmeticError(f"depth {depth}")
    finally:
        steps(f"leaving {depth}")


def frames(traceback):
    while traceback:
        yield traceback.tb_frame.f_code.co_name
        traceback = traceback.tb_next


for function in (nested, bare, hidden, returning, overruled, replaced, by_call):
    log = []
    try:
        print(function.__name__, function())
    except Exception as error:
        print(function.__name__, chain(error), list(frames(error.__traceback__)))
    print("  ", log, sys.exc_info())
