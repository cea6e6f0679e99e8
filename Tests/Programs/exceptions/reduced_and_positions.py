# What OSErrors reduce to, deleted members, positions of Unicode errors that do not fit.


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Own(OSError):
    pass


for arguments in ((2, "m", "f"), (2, "m", "f", None, "g"), (2, "m", None, None, "g"), (2, "m"), ("only",), (), (1, 2, 3, 4, 5, 6)):
    print(OSError(*arguments).__reduce__(), Own(*arguments).__reduce__()[1])
error = Own(2, "m", "f")
error.extra = 1
cls, arguments, state = error.__reduce__()
copy = cls(*arguments)
copy.__setstate__(state)
print(copy, copy.filename, copy.extra, copy.args)
error = BlockingIOError(11, "m", 5)
print(error.characters_written, error.__reduce__())
del error.characters_written
attempt(lambda: delattr(error, "characters_written"))
attempt(lambda: error.characters_written)
error = UnicodeEncodeError("ascii", "abc", 0, 1, "why")
for value in (10 ** 30, -10 ** 30, "x", None, 1.5, True, -1):
    attempt(lambda: setattr(error, "start", value))
print(error.start)
attempt(lambda: delattr(error, "end"))
attempt(lambda: UnicodeDecodeError("u", b"", 0, 1, None))
attempt(lambda: UnicodeEncodeError(None, "", 0, 1, "w"))
attempt(lambda: UnicodeTranslateError(b"", 0, 1, "w"))
