import sys
def show(f):
    try:
        f()
    except BaseException as error:
        print(f.__name__, file=sys.stderr)
        sys.excepthook(type(error), error, error.__traceback__)
def implicit():
    try:
        [][0]
    except IndexError:
        {}[1]
def explicit():
    try:
        [][0]
    except IndexError as e:
        raise ValueError("new") from e
def none():
    try:
        [][0]
    except IndexError:
        raise ValueError("new") from None
def no_traceback():
    raise ValueError("a") from KeyError("never raised")
def notes():
    e = ValueError("noted")
    e.add_note("first note")
    e.add_note("second\nnote")
    raise e
def empty_message():
    raise ValueError
def multiline():
    raise ValueError("line one\nline two")
class Custom(Exception):
    def __str__(self): return "custom text"
class BadStr(Exception):
    def __str__(self): raise KeyError
class Outer:
    class Nested(Exception): pass
def custom(): raise Custom(1)
def badstr(): raise BadStr(1)
def nested(): raise Outer.Nested("in a class")
def key(): raise KeyError("quoted")
def interrupt(): raise KeyboardInterrupt
def long_chain():
    try:
        try:
            1 / 0
        except ZeroDivisionError as e:
            raise KeyError("k") from e
    except KeyError:
        raise TypeError("t")
for f in (implicit, explicit, none, no_traceback, notes, empty_message, multiline, custom, badstr, nested, key, interrupt, long_chain):
    show(f)
