def show(e):
    if e is None: return "None"
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}, [{', '.join(show(x) for x in e.exceptions)}])"
    return repr(e)
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3), ExceptionGroup("low", [OSError(4)])]), KeyError(5)])
print(show(eg), str(eg), repr(eg), eg.args)
print([show(x) for x in eg.split(ValueError)], show(eg.subgroup(TypeError)), show(eg.subgroup(IndexError)))
print([show(x) for x in eg.split((TypeError, OSError))], [show(x) for x in eg.split(lambda e: isinstance(e, KeyError))])
print(show(eg.subgroup(lambda e: isinstance(e, ExceptionGroup) and e.message == "mid")), eg.split(ExceptionGroup)[0] is eg)
class Mine(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs): return Mine(self.message + "'", excs, self.code)
m = Mine("mine", [ValueError(1), TypeError(2)], 42)
a, b = m.split(ValueError)
print(show(a), a.code, show(b), b.code, type(m.subgroup(TypeError)).__name__)
class Plain(ExceptionGroup): pass
print(type(Plain("p", [ValueError(1), TypeError()]).subgroup(ValueError)).__name__)
e = ExceptionGroup("n", [ValueError(1), TypeError(2)])
e.add_note("note"); e.__cause__ = KeyError("cause")
x, y = e.split(ValueError)
print(x.__notes__, x.__notes__ is e.__notes__, x.__cause__ is e.__cause__, y.__notes__)
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
for bad in (lambda: ExceptionGroup(), lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", []), lambda: ExceptionGroup(5, [ValueError()]),
            lambda: ExceptionGroup("x", 5), lambda: ExceptionGroup("x", [5]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: Plain("x", [KeyboardInterrupt()]),
            lambda: eg.split(5), lambda: eg.split(int), lambda: eg.subgroup((ValueError, 5)), lambda: ExceptionGroup("x", {ValueError(): 1})):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(ExceptionGroup, Exception), issubclass(ExceptionGroup, BaseExceptionGroup), issubclass(BaseExceptionGroup, Exception), ExceptionGroup.__mro__)
try:
    eg.message = 5
except AttributeError as error:
    print(error)
print(ExceptionGroup[int] if hasattr(ExceptionGroup, "__class_getitem__") else None)
