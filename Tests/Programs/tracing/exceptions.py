# sys.settrace: the event "exception" in every frame that an exception comes to, and "return" with None from those it leaves.
import sys


def trace(frame, event, argument):
    code = frame.f_code
    if event == "exception":
        kind, value, traceback = argument
        argument = kind.__name__, str(value), traceback.tb_frame is frame
    if event in ("call", "exception"):
        print(f"{event:9} {code.co_name} +{frame.f_lineno - code.co_firstlineno}", argument)
    elif event == "return":
        print(f"{event:9} {code.co_name}", argument)
    return trace


def failing(n):
    return 1 // n


def passing(n):
    failing(n)


def handling(n):
    try:
        passing(n)
    except ZeroDivisionError as error:
        return str(error)
    finally:
        n = None


def reraising():
    try:
        raise KeyError("first")
    except KeyError:
        raise


def replacing():
    try:
        reraising()
    except KeyError as error:
        raise ValueError("second") from error


def catching():
    try:
        replacing()
    except ValueError:
        pass


def generator():
    try:
        yield 1
    except LookupError:
        yield 2


def throwing():
    g = generator()
    next(g)
    return g.throw(LookupError("thrown"))


for function, arguments in [(handling, (0,)), (catching, ()), (throwing, ())]:
    print("--", function.__name__)
    sys.settrace(trace)
    result = function(*arguments)
    sys.settrace(None)
    print(result)
