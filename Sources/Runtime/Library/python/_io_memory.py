"""The streams of `_io` over memory. Python library reference, "io"."""

from _io import _BufferedIOBase, _IOBase, _TextIOBase


def _size(value):
    if value is None:
        return -1
    if hasattr(type(value), '__index__'):
        return type(value).__index__(value)
    raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")


def _offset(value):
    """The argument of seek and truncate."""
    if hasattr(type(value), '__index__'):
        return type(value).__index__(value)
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


class BytesIO(_BufferedIOBase):
    __module__ = '_io'

    def __init__(self, initial_bytes=b''):
        try:
            self._buffer = bytearray() if initial_bytes is None else bytearray(memoryview(initial_bytes))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'") from None
        self._pos = 0

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file.')

    def getvalue(self):
        self._open()
        return bytes(self._buffer)

    def getbuffer(self):
        self._open()
        return memoryview(self._buffer)

    def close(self):
        if not self._closed:
            self._buffer = None
            self._closed = True

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    def flush(self):
        self._open()

    def tell(self):
        self._open()
        return self._pos

    def read(self, size=-1, /):
        self._open()
        size = _size(size)
        start = self._pos
        end = len(self._buffer) if size < 0 else min(start + size, len(self._buffer))
        if end <= start:
            return b''
        self._pos = end
        return bytes(self._buffer[start:end])

    read1 = read

    def readinto(self, buffer, /):
        self._open()
        return self._into(buffer, self.read(len(memoryview(buffer))))

    readinto1 = readinto

    def readline(self, size=-1, /):
        self._open()
        size = _size(size)
        cut = self._buffer.find(b'\n', self._pos)
        length = (len(self._buffer) if cut < 0 else cut + 1) - self._pos
        return self.read(max(length, 0) if size < 0 else min(size, max(length, 0)))

    def readlines(self, size=None, /):
        self._open()
        return _IOBase.readlines(self, None if size is None else _size(size))

    def write(self, data, /):
        self._open()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        with memoryview(data) as view:
            content = view.tobytes()
        if content:
            if self._pos > len(self._buffer):
                self._buffer.extend(bytes(self._pos - len(self._buffer)))
            self._buffer[self._pos:self._pos + len(content)] = content
            self._pos += len(content)
        return len(content)

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = _offset(pos), _offset(whence)
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
        elif whence == 1:
            pos += self._pos
        elif whence == 2:
            pos += len(self._buffer)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        self._pos = max(pos, 0)
        return self._pos

    def truncate(self, pos=None, /):
        self._open()
        if pos is None:
            pos = self._pos
        else:
            pos = _size(pos)
            if pos < 0:
                raise ValueError(f'negative size value {pos}')
        del self._buffer[pos:]
        return pos

    def __getstate__(self):
        state = {name: value for name, value in self.__dict__.items() if name not in ('_buffer', '_pos', '_closed')}
        return self.getvalue(), self.tell(), state or None

    def __setstate__(self, state):
        content, pos, more = state
        self.__init__(content)
        self._pos = pos
        if more:
            self.__dict__.update(more)


class IncrementalNewlineDecoder:
    __module__ = '_io'

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self.errors = errors
        self._seen = 0
        self._held = False

    def decode(self, input, final=False):
        """Decode, hold back a final carriage return, and note the kinds of line ends."""
        text = input if self._decoder is None else self._decoder.decode(input, final)
        if self._held and (text or final):
            text = '\r' + text
            self._held = False
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._held = True
        pairs = text.count('\r\n')
        returns, feeds = text.count('\r') - pairs, text.count('\n') - pairs
        self._seen |= (1 if returns else 0) | (2 if feeds else 0) | (4 if pairs else 0)
        if self._translate and (pairs or returns):
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text

    def getstate(self):
        """The state of the decoder below, and what is held back."""
        data, flag = (b'', 0) if self._decoder is None else self._decoder.getstate()
        return data, flag << 1 | self._held

    def setstate(self, state):
        """Restore what `getstate` gave."""
        data, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((data, flag >> 1))

    def reset(self):
        """Forget everything."""
        self._seen = 0
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        ends = [end for bit, end in ((1, '\r'), (2, '\n'), (4, '\r\n')) if self._seen & bit]
        return None if not ends else ends[0] if len(ends) == 1 else tuple(ends)


def _check_newline(newline):
    if newline is not None and not isinstance(newline, str):
        raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
    if newline not in (None, '', '\n', '\r', '\r\n'):
        raise ValueError(f'illegal newline value: {newline!r}')


def _line_end(text, start, newline):
    """Where the line that begins at `start` ends; -1 where no end of a line is to be seen."""
    if newline == '':
        feed, ret = text.find('\n', start), text.find('\r', start)
        if ret >= 0 and (feed < 0 or ret < feed):
            return ret + 2 if feed == ret + 1 else ret + 1
        return feed + 1 if feed >= 0 else -1
    end = newline or '\n'
    cut = text.find(end, start)
    return cut + len(end) if cut >= 0 else -1


class StringIO(_TextIOBase):
    __module__ = '_io'

    def __init__(self, initial_value='', newline='\n'):
        _check_newline(newline)
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
        self._newline = newline
        self._decoder = IncrementalNewlineDecoder(None, newline is None) if not newline else None
        # What was written one after the other is joined when it is asked for.
        self._parts, self._text = [], ''
        self._pos = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _open(self):
        if self._closed:
            raise ValueError('I/O operation on closed file')

    def _whole(self):
        if self._parts:
            self._text += ''.join(self._parts)
            self._parts = []
        return self._text

    def getvalue(self):
        self._open()
        return self._whole()

    def write(self, s, /):
        self._open()
        if not isinstance(s, str):
            raise TypeError(f'string argument expected, got {type(s).__name__!r}')
        text = str.__str__(s)
        if self._decoder is not None:
            text = self._decoder.decode(text, True)
        elif self._newline != '\n':
            text = text.replace('\n', self._newline)
        if not text:
            return len(s)
        if self._pos == -1:
            self._parts.append(text)
            return len(s)
        whole = self._whole()
        if self._pos == len(whole):
            self._parts.append(text)
            # -1 stands for the end.
            self._pos = -1
        else:
            whole = whole.ljust(self._pos, '\0')
            self._text = whole[:self._pos] + text + whole[self._pos + len(text):]
            self._pos += len(text)
        return len(s)

    def tell(self):
        self._open()
        return len(self._whole()) if self._pos == -1 else self._pos

    def read(self, size=-1, /):
        self._open()
        size = _size(size)
        start, whole = self.tell(), self._whole()
        end = len(whole) if size < 0 else min(start + size, len(whole))
        if end <= start:
            return ''
        self._pos = end
        return whole[start:end]

    def readline(self, size=-1, /):
        self._open()
        size = _size(size)
        start = self.tell()
        end = _line_end(self._whole(), start, self._newline)
        if end < 0:
            return self.read(size)
        return self.read(end - start if size < 0 else min(size, end - start))

    def __next__(self):
        self._open()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, pos, whence=0, /):
        self._open()
        pos, whence = _offset(pos), _offset(whence)
        if whence not in (0, 1, 2):
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        if whence == 0 and pos < 0:
            raise ValueError(f'Negative seek position {pos}')
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._pos = pos if whence == 0 else self.tell() if whence == 1 else len(self._whole())
        return self._pos

    def truncate(self, pos=None, /):
        self._open()
        pos = self.tell() if pos is None else _size(pos)
        if pos < 0:
            raise ValueError(f'Negative size value {pos}')
        here = self.tell()
        self._text = self._whole()[:pos]
        self._pos = here
        return pos

    def close(self):
        self._closed = True
        self._parts, self._text = [], ''

    def readable(self):
        self._open()
        return True

    writable = seekable = readable

    @property
    def newlines(self):
        self._open()
        return None if self._decoder is None else self._decoder.newlines

    @property
    def line_buffering(self):
        self._open()
        return False

    def __getstate__(self):
        names = '_newline', '_decoder', '_parts', '_text', '_pos', '_closed'
        state = {name: value for name, value in self.__dict__.items() if name not in names}
        return self.getvalue(), self._newline, self.tell(), state or None

    def __setstate__(self, state):
        content, newline, pos, more = state
        self.__init__('', newline)
        self._text, self._pos = content, pos
        if more:
            self.__dict__.update(more)
