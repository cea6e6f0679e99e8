def attempt(f, *args):
    try:
        print("ok", f(*args))
    except AssertionError as error:
        print("AssertionError", error.args, str(error))
def plain(x):
    assert x
    return x
def message(x):
    assert x, "must be true"
    return x
def computed(x):
    assert x > 0, f"{x} is not positive"
    return x
def tuple_message(x):
    assert x, (1, 2)
    return x
def none_message(x):
    assert x, None
def side(x):
    assert x, print("message evaluated")
for f in (plain, message, tuple_message, none_message, side):
    attempt(f, 0)
    attempt(f, 1)
attempt(computed, -5)
attempt(computed, 5)
def raises_in_message():
    assert False, 1 / 0
try:
    raises_in_message()
except ZeroDivisionError as error:
    print(repr(error), error.__context__)
print(__debug__)
for source in (
    "__debug__ = 1", "def f(__debug__): pass", "f(__debug__=1)", "del __debug__", "x.__debug__ = 1",
):
    try:
        compile(source, "s", "exec")
    except SyntaxError as error:
        print(error.msg)
AssertionError = ValueError
try:
    assert 0, "the real one"
except ValueError:
    print("wrong")
except Exception as error:
    print(type(error).__name__, error)
