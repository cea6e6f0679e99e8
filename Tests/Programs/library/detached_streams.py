# Streams that stand on others, before and after they are detached.
import _io as io


class Memory(io.BytesIO):
    name = 'memory'


def look(stream, names):
    for name in names:
        try:
            value = getattr(stream, name)
            print(' ', name, value() if callable(value) else value)
        except (ValueError, AttributeError) as error:
            print(' ', name, repr(error))


METHODS = 'name', 'closed', '__repr__', 'close', 'detach', 'fileno', 'isatty', 'readable', 'writable', 'seekable', 'truncate', 'flush', 'read'
for make, below in (io.BufferedReader, io.BytesIO), (io.BufferedWriter, Memory), (io.TextIOWrapper, io.BytesIO), (io.TextIOWrapper, Memory):
    print(make.__name__)
    stream = make(below(b'one\ntwo\n'))
    look(stream, ('name', 'closed', '__repr__', 'readable', 'writable', 'seekable', 'isatty', 'tell'))
    source = stream.detach()
    print(type(source).__name__, source.closed)
    look(stream, METHODS)
    again = make(source)
    again.close()
    print(again.closed, source.closed, again.close())

stream = io.BufferedReader(io.BytesIO(b''))
print(stream.raw.__class__.__name__, stream.detach() is not None, stream.raw)
stream = io.TextIOWrapper(io.BytesIO(b''), encoding='latin-1')
stream.mode = 'r'
print(stream, stream.buffer.__class__.__name__, stream.detach() is not None, stream.buffer)
