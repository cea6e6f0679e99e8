# BytesIO.
from _io import BytesIO

b = BytesIO(b"line\nnext")
print(b.read(2), b.tell(), b.readline(), b.readline(), b.readline(), b.seek(-2, 2), b.read1(), b.seek(1), b.write(b"XY"), b.getvalue())
print(b.seek(12), b.write(bytearray(b"end")), b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), b.read())
b.seek(0)
buffer = bytearray(2)
print(b.readinto(buffer), buffer, b.readlines(), list(BytesIO(b"a\nb\n\nc")), BytesIO(memoryview(b"view")).read())
b.writelines([b"x", b"\n"])
print(b.getvalue(), b.getbuffer()[1], b.readable(), b.isatty(), b.flush())
for call in (lambda: b.write("x"), lambda: BytesIO("x"), lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.truncate(-1), lambda: b.read(1.5), lambda: b.close(), lambda: b.read(), lambda: b.getvalue()):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
