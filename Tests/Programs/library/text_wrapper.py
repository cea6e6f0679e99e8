# TextIOWrapper.
from _io import BytesIO, TextIOWrapper

raw = BytesIO()
text = TextIOWrapper(raw, encoding="utf-8", newline="\r\n", write_through=True)
print(text.write("é\nx"), raw.getvalue(), text.encoding, text.errors, text.line_buffering, text.writable(), text.closed)
text = TextIOWrapper(BytesIO("één\r\ntwo\rthree\n".encode()), encoding="utf-8")
print([text.read(2)], text.readline(), text.readlines(), text.newlines)
text = TextIOWrapper(BytesIO(b"abc\ndef\n"), encoding="utf-8")
print(repr(text.readline()), text.tell(), text.seek(1), repr(text.read()), text.seek(0), repr(text.readline(2)), text.detach().getvalue())
try:
    text.read()
except ValueError as error:
    print(error)
