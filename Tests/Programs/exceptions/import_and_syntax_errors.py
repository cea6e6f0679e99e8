# The attributes of ImportError, SyntaxError, NameError, AttributeError, StopIteration, SystemExit, KeyError, Unicode errors made by hand.


def attempt(function):
    try:
        result = function()
        print(repr(result) if not isinstance(result, str) else result)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


def parts(error, *names):
    return f"{type(error).__name__}{error.args} {str(error)!r} " + " ".join(f"{n}={getattr(error, n)!r}" for n in names)


for make in (lambda: ImportError(), lambda: ImportError("m"), lambda: ImportError("m", name="n"), lambda: ImportError("m", name="n", path="p"), lambda: ImportError("a", "b"),
             lambda: ImportError(1), lambda: ModuleNotFoundError("m", name="x"), lambda: ImportError("m", other=1), lambda: ImportError(name=5), lambda: ImportError("m", "n", name="q")):
    attempt(lambda: parts(make(), "name", "path", "msg"))
for make in (lambda: SyntaxError(), lambda: SyntaxError("m"), lambda: SyntaxError("m", ("f", 1, 2, "text")), lambda: SyntaxError("m", ("f", 1, 2, "text", 3, 4)), lambda: SyntaxError("m", ("f", 1)),
             lambda: SyntaxError("m", 5), lambda: SyntaxError("m", ("f", 1, 2, "t", 3)), lambda: SyntaxError("m", (None, None, None, None)), lambda: SyntaxError("m", "abcd"), lambda: SyntaxError("a", "b", "c"),
             lambda: IndentationError("m", ("d/f.py", 7, 1, "x")), lambda: TabError("m", ["f", 2, 3, "t"]), lambda: SyntaxError(None), lambda: SyntaxError("m", ())):
    attempt(lambda: parts(make(), "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"))
for make in (lambda: NameError("m"), lambda: NameError("m", name="n"), lambda: NameError(name=1), lambda: NameError("m", obj=1), lambda: UnboundLocalError("m", name="u")):
    attempt(lambda: parts(make(), "name"))
for make in (lambda: AttributeError("m"), lambda: AttributeError("m", name="n", obj=[1]), lambda: AttributeError("m", "x", obj=None), lambda: AttributeError(foo=1)):
    attempt(lambda: parts(make(), "name", "obj"))
for make in (lambda: StopIteration(), lambda: StopIteration(1), lambda: StopIteration(1, 2), lambda: StopIteration((1, 2)), lambda: StopAsyncIteration(1)):
    attempt(lambda: parts(make(), *(["value"] if type(make()) is StopIteration else [])))
for make in (lambda: SystemExit(), lambda: SystemExit(3), lambda: SystemExit("text"), lambda: SystemExit(1, 2), lambda: SystemExit(None), lambda: SystemExit((1,))):
    attempt(lambda: parts(make(), "code"))
for make in (lambda: KeyError(), lambda: KeyError("k"), lambda: KeyError(1, 2), lambda: KeyError("it's"), lambda: KeyError(("t",)), lambda: KeyError(None), lambda: LookupError("plain")):
    attempt(lambda: parts(make()))
for make in (lambda: UnicodeDecodeError("utf-8", b"abc", 0, 1, "why"), lambda: UnicodeDecodeError("u", b"abc", 0, 3, "why"), lambda: UnicodeEncodeError("u", "a\xff\u1234", 1, 2, "why"),
             lambda: UnicodeEncodeError("u", "ab\u1234", 2, 3, "w"), lambda: UnicodeEncodeError("u", "\U00012345", 0, 1, "w"), lambda: UnicodeEncodeError("u", "abc", 5, 9, "w"),
             lambda: UnicodeTranslateError("abc", 0, 1, "why"), lambda: UnicodeTranslateError("abc", 0, 3, "why"), lambda: UnicodeDecodeError("u", bytearray(b"x"), -3, 1, "w"),
             lambda: UnicodeDecodeError("u", "str", 0, 1, "w"), lambda: UnicodeEncodeError("u", b"x", 0, 1, "w"), lambda: UnicodeDecodeError(1, b"", 0, 1, "w"), lambda: UnicodeDecodeError(),
             lambda: UnicodeEncodeError("u", "a", "0", 1, "w"), lambda: UnicodeTranslateError("a", 0, 1)):
    attempt(lambda: parts(make(), "object", "start", "end", "reason"))
error = UnicodeEncodeError("ascii", "abc\xe9", 3, 4, "ordinal")
error.start, error.end, error.reason, error.object = 0, 2, "changed", "xyz"
print(error, error.args)
for name, value in (("object", 5), ("start", "x"), ("reason", 7), ("encoding", b"e")):
    attempt(lambda: setattr(error, name, value))
print(SyntaxError("m", ("f", 3, 1, "t")) == SyntaxError("m", ("f", 3, 1, "t")), str(SyntaxError("m", ("a/b/c.py", 3, 1, "t"))), str(SyntaxError("m", (None, 3, 1, "t"))), str(SyntaxError("m", ("f", None, 1, "t"))))
error = SyntaxError("m", ("f", 3, 1, "t"))
error.lineno, error.filename, error.msg = 9, "g", "other"
print(error, error.args)
error.lineno = "nine"
print(error)
print(AttributeError("m", name="a", obj=1).__reduce__(), ImportError("m").__reduce__(), NameError("m", name="n").__reduce__(), StopIteration(4).__reduce__())
error = StopIteration(1)
error.value = 2
print(error.args, error.value, str(error))
error = SystemExit(1)
error.code = "changed"
print(error.args, error.code)
try:
    exec("def f(:", {})
except SyntaxError as error:
    print(parts(error, "msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset"))
