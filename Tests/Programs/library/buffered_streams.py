# Buffers over streams of other kinds, and what decodes line ends.
from _io import BufferedReader, BufferedWriter, IncrementalNewlineDecoder, TextIOWrapper, _RawIOBase, open as open_file


class Steps(_RawIOBase):
    """Gives three bytes at a time."""

    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        part, self.data = self.data[:3], self.data[3:]
        buffer[:len(part)] = part
        return len(part)


print(Steps(b"0123456789").read(), Steps(b"0123456789").read(4))
reader = BufferedReader(Steps(b"one\ntwo\nthree"), 4)
print(reader.peek()[:1], reader.read(2), reader.readline(), list(reader), reader.read(), reader.closed)


class Sink(_RawIOBase):
    parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


with BufferedWriter(Sink(), 8) as writer:
    print(writer.write(b"abc"), Sink.parts)
    writer.flush()
    print(Sink.parts)
    writer.write(b"rest")
print(Sink.parts, writer.closed)
decoder = IncrementalNewlineDecoder(None, True)
print([decoder.decode("a\r"), decoder.decode("\nb\rc"), decoder.decode("", True)], decoder.newlines)
with open_file("/dev/null", "w") as file:
    print(isinstance(file, TextIOWrapper), isinstance(file.buffer, BufferedWriter), issubclass(type(file), TextIOWrapper))
