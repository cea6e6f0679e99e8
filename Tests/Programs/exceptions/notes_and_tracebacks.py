# __notes__, add_note, with_traceback, __context__ and __cause__ as attributes.
error = ValueError("base")
print(hasattr(error, "__notes__"))
error.add_note("first")
error.add_note("second")
print(error.__notes__)
for note in (3, None, b"x"):
    try:
        error.add_note(note)
    except TypeError as wrong:
        print(wrong)
error.__notes__ = "not a list"
try:
    error.add_note("third")
except TypeError as wrong:
    print(wrong)
error.__notes__ = ["replaced", 5]
error.add_note("third")
print(error.__notes__)
del error.__notes__
print(hasattr(error, "__notes__"))


class Noted(Exception):
    __notes__ = ("of the class",)


try:
    Noted().add_note("x")
except TypeError as wrong:
    print(wrong)


def raiser():
    raise KeyError("k")


try:
    raiser()
except KeyError as caught:
    traceback = caught.__traceback__
    lines = []
    while traceback:
        lines.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno - traceback.tb_frame.f_code.co_firstlineno))
        traceback = traceback.tb_next
    print(lines)
    kept = caught
print(kept.with_traceback(None) is kept, kept.__traceback__)
for wrong in (3, "tb"):
    for attempt in (lambda: kept.with_traceback(wrong), lambda: setattr(kept, "__traceback__", wrong),
                    lambda: setattr(kept, "__cause__", wrong), lambda: setattr(kept, "__context__", wrong)):
        try:
            attempt()
        except TypeError as error:
            print(error)
for name in ("__traceback__", "__cause__", "__context__", "args"):
    try:
        delattr(kept, name)
    except TypeError as error:
        print(error)
kept.__cause__ = ValueError("cause")
print(repr(kept.__cause__), kept.__suppress_context__, kept.__context__)
kept.__cause__ = None
print(kept.__suppress_context__)
kept.__suppress_context__ = False
kept.args = [1, 2]
print(kept.args, str(kept), repr(kept))
try:
    kept.args = 3
except TypeError as error:
    print(error)
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise TypeError(2) from None
except TypeError as error:
    print(repr(error.__context__), error.__cause__, error.__suppress_context__)
for text in ("raise 3", "raise int", "raise ValueError from 3", "raise ValueError from int", "raise None", "raise", "raise ValueError, 3"):
    try:
        exec(text)
    except BaseException as error:
        print(text, "--", type(error).__name__, error)


class Init(Exception):
    def __new__(cls, *args): return 5 if args else super().__new__(cls)


try:
    raise Init
except Init as error:
    print(repr(error))


class NotMade(Exception):
    def __new__(cls): return 5


try:
    raise NotMade
except TypeError as error:
    print(error)
