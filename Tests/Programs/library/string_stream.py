# StringIO.
from _io import StringIO, UnsupportedOperation

s = StringIO()
print("a", 1, file=s)
print(s.write("two\nthree"), s.tell(), repr(s.getvalue()), s.seek(0), repr(s.readline()), repr(s.read(2)), s.tell(), repr(s.read()), repr(s.read()))
print(s.seek(2), s.write("XY"), repr(s.getvalue()), s.seek(20), s.write("!"), repr(s.getvalue()), s.truncate(3), repr(s.getvalue()), s.tell())
s = StringIO("one\ntwo\r\nthree\rfour")
print(list(s), s.readline(), s.seek(0), s.readline(2), s.readlines(1), s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.newlines)
for newline in (None, "", "\r\n"):
    t = StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), repr(t.getvalue()), t.readlines(), t.newlines)
    t.write("\nx\r\n")
    print(repr(t.getvalue()), t.newlines)
with StringIO("x") as t:
    print(t.read(), t.seek(0, 2), t.tell())
for call in (lambda: t.read(), lambda: t.getvalue(), lambda: t.write("x"), lambda: iter(t).__next__(), lambda: StringIO(b"x"), lambda: s.write(b"x"), lambda: s.seek(-1), lambda: s.seek(1, 1),
             lambda: s.seek(0, 7), lambda: StringIO("", "x"), lambda: s.read("x"), lambda: s.truncate(-1), lambda: s.fileno(), lambda: s.detach()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(isinstance(UnsupportedOperation("x"), OSError), isinstance(UnsupportedOperation("x"), ValueError), t.closed)


class Upper(StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
print("shout", file=u)
print(repr(u.getvalue()), u.closed)
