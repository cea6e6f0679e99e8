# sys.setprofile: calls and returns of Python functions, and of native ones.
import sys


def profile(frame, event, argument):
    shown = argument.__qualname__ if event.startswith("c_") else argument
    print(f"{event:11} {frame.f_code.co_name} {shown!r}")


def work(items):
    items = sorted(items, key=lambda item: -item)
    items.append(len(items))
    return items


def failing():
    try:
        int("x")
        len(3)
    except TypeError:
        pass
    except ValueError:
        try:
            len(3)
        except TypeError:
            return "failed"


def generator():
    yield 1
    yield 2


def generators():
    total = 0
    for item in generator():
        total += item
    return total


def escaping():
    raise LookupError


def caught():
    try:
        escaping()
    except LookupError:
        return 1


for function, arguments in [(work, ([1, 2],)), (failing, ()), (generators, ()), (caught, ())]:
    print("--", function.__name__)
    sys.setprofile(profile)
    function(*arguments)
    sys.setprofile(None)
print(sys.getprofile())


def bad(frame, event, argument):
    raise ValueError("in the profile function")


sys.setprofile(bad)
try:
    work([])
except ValueError as error:
    print(error, sys.getprofile())
