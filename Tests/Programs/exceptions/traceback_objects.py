import sys
def lines(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out

def a():
    b()

def b():
    x = 1
    c(x)

def c(x):
    raise ValueError(
        "in c")

try:
    a()
except ValueError as error:
    print(lines(error.__traceback__))
    saved = error

def reraise():
    try:
        a()
    except ValueError:
        raise
try:
    reraise()
except ValueError as error:
    print(lines(error.__traceback__))
try:
    raise saved
except ValueError as error:
    print(lines(error.__traceback__))
try:
    raise saved.with_traceback(None)
except ValueError as error:
    print(lines(error.__traceback__))
def finally_():
    try:
        c(1)
    finally:
        pass
try:
    finally_()
except ValueError as error:
    print(lines(error.__traceback__), error.__traceback__.tb_next.tb_next.tb_frame.f_locals)
def gen():
    yield 1
    c(2)
try:
    list(gen())
except ValueError as error:
    print(lines(error.__traceback__))
try:
    [c(i) for i in range(1)]
except ValueError as error:
    print(lines(error.__traceback__))
try:
    list(map(c, [1]))
except ValueError as error:
    print(lines(error.__traceback__))
class K:
    def __init__(self): c(1)
    def __eq__(self, o): return c(1)
    __hash__ = lambda self: 1
try:
    K()
except ValueError as error:
    print(lines(error.__traceback__))
try:
    {object.__new__(K): 1}[object.__new__(K)]
except ValueError as error:
    print(lines(error.__traceback__))
try:
    sorted([1], key=c)
except ValueError as error:
    print(lines(error.__traceback__))
try:
    exec("def z():\n\n  c(1)\nz()")
except ValueError as error:
    print(lines(error.__traceback__))
try:
    raise KeyError
except KeyError as error:
    tb = error.__traceback__
    print(tb.tb_lineno, tb.tb_next, tb.tb_lasti >= 0, tb.tb_frame.f_globals is globals(), type(tb).__name__)
    Traceback = type(tb)
    made = Traceback(tb, tb.tb_frame, 0, 77)
    print(lines(made))
    tb.tb_next = None
    try:
        tb.tb_next = tb
    except ValueError as e:
        print(e)
print(sys._getframe().f_lineno, sys._getframe().f_code.co_name, (lambda: sys._getframe(1).f_lineno)())
