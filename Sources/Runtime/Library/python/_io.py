"""Streams. Python library reference, "io".

Files are native: what `open` gives lives on in an image with its path and position. The streams here are over memory, or over other
streams; `FileIO`, the buffered classes and `TextIOWrapper` know the native files as their own."""

from builtins import open

DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError


def open_code(path):
    if not isinstance(path, str):
        raise TypeError(f"open_code() argument 'path' must be str, not {type(path).__name__}")
    return open(path, 'rb')


def text_encoding(encoding, stacklevel=2, /):
    """The encoding to use where none may be given."""
    return 'utf-8' if encoding is None else encoding


class _IOBase:
    """What all streams are."""
    _closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, pos, whence=0, /):
        self._unsupported('seek')

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None, /):
        self._unsupported('truncate')

    def fileno(self):
        self._unsupported('fileno')

    def detach(self):
        """Disconnect the stream from what it stands on."""
        self._unsupported('detach')

    def flush(self):
        self._checkClosed()

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def __del__(self):
        try:
            closed = self.closed
        except Exception:
            return
        if not closed:
            try:
                self.close()
            except Exception:
                pass

    @property
    def closed(self):
        return self._closed

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError('I/O operation on closed file.' if msg is None else msg)

    def _checkReadable(self, msg=None):
        if not self.readable():
            raise UnsupportedOperation('File or stream is not readable.' if msg is None else msg)

    def _checkWritable(self, msg=None):
        if not self.writable():
            raise UnsupportedOperation('File or stream is not writable.' if msg is None else msg)

    def _checkSeekable(self, msg=None):
        if not self.seekable():
            raise UnsupportedOperation('File or stream is not seekable.' if msg is None else msg)

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *args):
        self.close()

    def readline(self, size=-1, /):
        size = -1 if size is None else size
        parts = []
        left = size
        while left:
            c = self.read(1)
            if not c:
                break
            parts.append(c)
            left -= 1
            if c == b'\n':
                break
        return b''.join(parts)

    def readlines(self, hint=None, /):
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class _RawIOBase(_IOBase):
    """What streams of bytes without a buffer are."""

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        buffer = bytearray(size)
        n = self.readinto(buffer)
        return None if n is None else bytes(buffer[:n])

    def readall(self):
        parts = []
        while part := self.read(DEFAULT_BUFFER_SIZE):
            parts.append(part)
        return b''.join(parts) if parts else part

    def readinto(self, buffer, /):
        self._unsupported('readinto')

    def write(self, data, /):
        self._unsupported('write')


class _BufferedIOBase(_IOBase):
    """What streams of bytes with a buffer are."""

    def read(self, size=-1, /):
        self._unsupported('read')

    def read1(self, size=-1, /):
        self._unsupported('read1')

    def write(self, data, /):
        self._unsupported('write')

    def _into(self, buffer, data):
        with memoryview(buffer) as view:
            view.cast('B')[:len(data)] = data
        return len(data)

    def readinto(self, buffer, /):
        return self._into(buffer, self.read(len(memoryview(buffer))))

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1(len(memoryview(buffer))))


class _TextIOBase(_IOBase):
    """What streams of text are."""
    encoding = errors = newlines = None

    def read(self, size=-1, /):
        self._unsupported('read')

    def readline(self, size=-1, /):
        self._unsupported('readline')

    def write(self, s, /):
        self._unsupported('write')


from _io_memory import BytesIO, IncrementalNewlineDecoder, StringIO
from _io_wrappers import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO, TextIOWrapper
