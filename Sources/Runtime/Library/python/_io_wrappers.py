"""The streams of `_io` that stand on others. Python library reference, "io".

A class here is the class of native files too, for `isinstance`; when it is called for a file, that is a native one."""

import _io
from _io import UnsupportedOperation, _BufferedIOBase, _RawIOBase, _TextIOBase
from _io_memory import _check_newline, _line_end, _size


class _NativeToo(type):
    """The class of classes whose instances may also be native: `_natives` names the types."""

    def __instancecheck__(cls, instance):
        return type.__instancecheck__(cls, instance) or isinstance(instance, cls.__dict__.get('_natives', ()))

    def __subclasscheck__(cls, subclass):
        return type.__subclasscheck__(cls, subclass) or issubclass(subclass, cls.__dict__.get('_natives', ()))


class FileIO(_RawIOBase, metaclass=_NativeToo):
    """A file as bytes, without a buffer."""
    __module__ = '_io'

    _natives = _native_types[:1]

    def __new__(cls, file, mode='r', closefd=True, opener=None):
        if cls is not FileIO:
            raise TypeError('classes derived from FileIO cannot be built yet')
        return _io.open(file, mode.replace('b', '') + 'b', 0, closefd=closefd, opener=opener)


class _Upon:
    """What streams that stand on another share: `_below` is that other, whose methods they pass on, or None once it is detached."""

    def _stream(self):
        if self._below is None:
            raise ValueError(f'{self._called} has been detached')
        return self._below

    name = property(lambda self: self._stream().name)
    closed = property(lambda self: self._stream().closed)

    def detach(self):
        below = self._stream()
        self.flush()
        self._below = None
        return below

    def close(self):
        below = self._stream()
        if not below.closed:
            try:
                self.flush()
            finally:
                below.close()

    def fileno(self):
        return self._stream().fileno()

    def isatty(self):
        return self._stream().isatty()

    def readable(self):
        return self._stream().readable()

    def writable(self):
        return self._stream().writable()

    def seekable(self):
        return self._stream().seekable()

    def truncate(self, pos=None, /):
        self.flush()
        return self._stream().truncate(self.tell() if pos is None else pos)

    def _shown(self, **more):
        """The representation: what `more` says stands behind the name."""
        try:
            more = {'name': self.name, **more}
        except (AttributeError, ValueError):
            pass
        return f"<_io.{' '.join([type(self).__name__, *(f'{key}={value!r}' for key, value in more.items())])}>"


class _Buffered(_Upon, _BufferedIOBase, metaclass=_NativeToo):
    """What buffered streams share."""
    _called = 'raw stream'

    def __init__(self, raw, buffer_size=_io.DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError('buffer size must be strictly positive')
        self._check(raw)
        self._below = raw
        self._size = buffer_size
        self._ahead = b''
        self._waiting = bytearray()

    raw = property(lambda self: self._below)
    mode = property(lambda self: self._stream().mode)

    def _open(self, word):
        if self.closed:
            raise ValueError(f'{word} closed file')

    def flush(self):
        self._open('flush of')
        self._write_out()

    def _write_out(self):
        while self._waiting:
            n = self._stream().write(bytes(self._waiting))
            if n is None:
                raise BlockingIOError(11, 'write could not complete without blocking', 0)
            del self._waiting[:n]

    def _rewind(self):
        """What was read ahead is forgotten: the stream below stands where the program is."""
        if self._ahead:
            self._stream().seek(-len(self._ahead), 1)
            self._ahead = b''

    def seek(self, pos, whence=0, /):
        self._open('seek of')
        if whence not in (0, 1, 2):
            raise ValueError(f'whence value {whence} unsupported')
        self._write_out()
        if whence == 1:
            pos -= len(self._ahead)
        self._ahead = b''
        return self._stream().seek(pos, whence)

    def tell(self):
        return self._stream().tell() - len(self._ahead) + len(self._waiting)

    def __repr__(self):
        return self._shown()

    def read(self, size=-1, /):
        self._open('read of')
        size = _size(size)
        if size < -1:
            raise ValueError('read length must be non-negative or -1')
        self._write_out()
        parts, count = [self._ahead], len(self._ahead)
        self._ahead = b''
        while size < 0 or count < size:
            part = self._stream().read(max(self._size, size - count) if size >= 0 else self._size)
            if not part:
                if part is None and not count:
                    return None
                break
            parts.append(part)
            count += len(part)
        data = b''.join(parts)
        if 0 <= size < len(data):
            data, self._ahead = data[:size], data[size:]
        return data

    def read1(self, size=-1, /):
        self._open('read of')
        self._write_out()
        if not self._ahead and size:
            self._ahead = self._stream().read(self._size) or b''
        cut = len(self._ahead) if size < 0 else size
        data, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return data

    def peek(self, size=0, /):
        """The bytes that are next, without advancing the position."""
        self._open('peek of')
        if not self._ahead:
            self._ahead = self._stream().read(self._size) or b''
        return self._ahead

    def readline(self, size=-1, /):
        self._open('readline of')
        size = _size(size)
        parts, count = [], 0
        while size < 0 or count < size:
            if not self._ahead:
                self._write_out()
                self._ahead = self._stream().read(self._size) or b''
                if not self._ahead:
                    break
            cut = self._ahead.find(b'\n') + 1 or len(self._ahead)
            if size >= 0:
                cut = min(cut, size - count)
            part, self._ahead = self._ahead[:cut], self._ahead[cut:]
            parts.append(part)
            count += cut
            if part.endswith(b'\n'):
                break
        return b''.join(parts)

    def write(self, data, /):
        self._open('write to')
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        with memoryview(data) as view:
            content = view.tobytes()
        self._rewind()
        self._waiting += content
        if len(self._waiting) > self._size:
            self._write_out()
        return len(content)


def _refuse(*names):
    def decorate(cls):
        for name in names:
            def refused(self, *args, name=name):
                raise UnsupportedOperation(name)
            setattr(cls, name, refused)
        return cls
    return decorate


@_refuse('write', 'writelines')
class BufferedReader(_Buffered):
    """A buffer over a stream that is read."""
    __module__ = '_io'

    _natives = _native_types[1:2]

    def writable(self):
        return False

    def _check(self, raw):
        if not raw.readable():
            raise OSError('File or stream is not readable.')


@_refuse('read', 'read1', 'peek', 'readline', 'readinto', 'readinto1')
class BufferedWriter(_Buffered):
    """A buffer over a stream that is written."""
    __module__ = '_io'

    _natives = _native_types[2:3]

    def readable(self):
        return False

    def _check(self, raw):
        if not raw.writable():
            raise OSError('File or stream is not writable.')


class BufferedRandom(_Buffered):
    """A buffer over a stream that is read and written."""
    __module__ = '_io'

    _natives = _native_types[3:4]

    def _check(self, raw):
        raw.seekable() or self._unsupported('File or stream is not seekable.')
        raw.readable() or self._unsupported('File or stream is not readable.')
        raw.writable() or self._unsupported('File or stream is not writable.')


class BufferedRWPair(_BufferedIOBase):
    """A buffered reader and writer over two streams."""
    __module__ = '_io'


    def __init__(self, reader, writer, buffer_size=_io.DEFAULT_BUFFER_SIZE, /):
        self.reader = BufferedReader(reader, buffer_size)
        self.writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readline(self, size=-1, /):
        return self.reader.readline(size)

    def write(self, data, /):
        return self.writer.write(data)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed


class TextIOWrapper(_Upon, _TextIOBase, metaclass=_NativeToo):
    """Text over a buffered stream of bytes."""
    __module__ = '_io'

    _called = 'underlying buffer'
    _natives = _native_types[4:]

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        import codecs
        _check_newline(newline)
        self._below = buffer
        self._encoding = 'UTF-8' if encoding in (None, 'locale') else encoding
        self._errors = 'strict' if errors is None else errors
        info = codecs.lookup(self._encoding)
        if not info._is_text_encoding:
            raise LookupError(f"{self._encoding!r} is not a text encoding; use codecs.open() to handle arbitrary codecs")
        codecs.lookup_error(self._errors)
        self._make_encoder, self._make_decoder = info.incrementalencoder, info.incrementaldecoder
        self._set_newline(newline)
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._ahead, self._encoder, self._decoder = '', None, None
        # The state of decoder and stream where `_ahead` begins.
        self._mark = None
        self._iterating = False

    def _set_newline(self, newline):
        self._newline = newline
        self._writes = newline if newline in ('\r', '\r\n') else None

    buffer = property(lambda self: self._below)
    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    newlines = property(lambda self: getattr(self._decoder, 'newlines', None))

    def __repr__(self):
        mode = {'mode': self.__dict__['mode']} if 'mode' in self.__dict__ else {}
        return self._shown(**mode, encoding=self._encoding)

    def flush(self):
        self._checkClosed()
        self._stream().flush()

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        if (encoding is not None or errors is not None or newline is not Ellipsis) and self._decoder is not None:
            raise UnsupportedOperation('It is not possible to set the encoding or newline of stream after the first read')
        if newline is not Ellipsis:
            _check_newline(newline)
        self.flush()
        self.__init__(self._below, encoding or self._encoding, errors or ('strict' if encoding else self._errors),
                      self._newline if newline is Ellipsis else newline,
                      self._line_buffering if line_buffering is None else line_buffering,
                      self._write_through if write_through is None else write_through)

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f'write() argument must be str, not {type(s).__name__}')
        text = s if self._writes is None else s.replace('\n', self._writes)
        if self._encoder is None:
            self._encoder = self._make_encoder(self._errors)
            if self.seekable() and self._stream().tell():
                self._encoder.setstate(0)
        self._ahead, self._mark = '', None
        self._stream().write(self._encoder.encode(text))
        if self._write_through or self._line_buffering and ('\n' in s or '\r' in s):
            self.flush()
        return len(s)

    def _more(self):
        """Decodes another chunk; False at the end."""
        if self._decoder is None:
            if not self.readable():
                raise UnsupportedOperation('not readable')
            self._decoder = self._make_decoder(self._errors)
            if not self._newline:
                self._decoder = _io.IncrementalNewlineDecoder(self._decoder, self._newline is None)
        buffer = self._stream()
        data = buffer.read1(_io.DEFAULT_BUFFER_SIZE) if hasattr(buffer, 'read1') else buffer.read(_io.DEFAULT_BUFFER_SIZE)
        self._ahead += self._decoder.decode(data, not data)
        return bool(data)

    def read(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        while (size < 0 or len(self._ahead) < size) and self._more():
            pass
        cut = len(self._ahead) if size < 0 else size
        text, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return text

    def readline(self, size=-1, /):
        self._checkClosed()
        size = _size(size)
        start = 0
        while True:
            cut = _line_end(self._ahead, start, self._newline)
            # A carriage return at the end may be half of what ends the line.
            if cut >= 0 and not (self._newline == '' and cut == len(self._ahead) and self._ahead.endswith('\r') and self._more()):
                break
            if cut < 0 and (0 <= size <= len(self._ahead) or not self._more()):
                cut = len(self._ahead)
                break
        if size >= 0:
            cut = min(cut, size)
        line, self._ahead = self._ahead[:cut], self._ahead[cut:]
        return line

    def __next__(self):
        self._iterating = True
        line = self.readline()
        if not line:
            self._iterating = False
            raise StopIteration
        return line

    def tell(self):
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if self._iterating:
            raise OSError('telling position disabled by next() call')
        self.flush()
        if self._ahead:
            # The bytes of what was decoded but not read; it holds where they encode to what they were.
            rest = self._ahead if self._newline is not None else self._ahead.replace('\n', self.newlines if isinstance(self.newlines, str) else '\n')
            return self._stream().tell() - len(rest.encode(self._encoding, self._errors))
        return self._stream().tell()

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self.seekable():
            raise UnsupportedOperation('underlying stream is not seekable')
        if whence not in (0, 1, 2):
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        if whence and cookie:
            raise UnsupportedOperation(f"can't do nonzero {'cur' if whence == 1 else 'end'}-relative seeks")
        if whence == 0 and cookie < 0:
            raise ValueError(f'negative seek position {cookie}')
        self.flush()
        if whence == 1:
            cookie, whence = self.tell(), 0
        self._ahead, self._iterating = '', False
        if self._decoder is not None:
            self._decoder.reset()
        position = self._stream().seek(cookie, whence)
        self._encoder = None
        return position
