"""Compressing and decompressing. Python library reference, "zlib"; RFC 1950 (zlib), 1951 (deflate), 1952 (gzip).

Of a compressor the data is gathered, and written in pieces: `_piece` bytes, or what there is when it is flushed. A stream that is
shorter than a piece has the bytes that the C library gives; a longer one is a little longer. Both kinds of objects are ordinary ones, so
they survive suspension.
"""

from binascii import _raw as _bytes

DEFLATED, DEF_MEM_LEVEL, DEF_BUF_SIZE, MAX_WBITS = 8, 8, 16384, 15
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)

_piece = 1 << 20
_unlimited = (1 << 60) - 1
_new = object.__new__


class error(Exception):
    pass


error.__module__ = 'zlib'


def crc32(data, value=0, /):
    """The checksum of gzip, going on from `value`."""
    return _crc32(_bytes(data), range(value).stop & 0xffffffff)


def adler32(data, value=1, /):
    """The checksum of zlib, going on from `value`."""
    return _adler32(_bytes(data), range(value).stop & 0xffffffff)


# MARK: Compressing

_RAW, _ZLIB, _GZIP = range(3)


class _Compress:
    __slots__ = ('_level', '_wbits', '_memory', '_strategy', '_format', '_dictionary', '_window', '_pending', '_has_begun', '_is_finished', '_check',
                 '_total', '_last_flush')
    __module__ = 'zlib'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Compress' instances")

    def compress(self, data, /):
        """Take data in; returns the bytes that are ready."""
        data = _bytes(data)
        if self._is_finished:
            raise error('Error -2 while compressing data: inconsistent stream state')
        result = self._begun()
        if data:
            self._last_flush = Z_NO_FLUSH
            if self._format == _GZIP:
                self._check = _crc32(data, self._check)
            elif self._format == _ZLIB:
                self._check = _adler32(data, self._check)
            self._total += len(data)
            self._pending += data
            while len(self._pending) >= 2 * _piece:
                result += self._written(_piece, Z_SYNC_FLUSH)
        return result

    def flush(self, mode=Z_FINISH, /):
        """Write what was taken in; with Z_FINISH the stream ends."""
        if mode == Z_NO_FLUSH:
            return b''
        if not Z_NO_FLUSH <= mode <= Z_BLOCK:
            raise error('Error -2 while flushing: inconsistent stream state')
        if self._is_finished:
            raise error('Error -2 while flushing: inconsistent stream state')
        if mode != Z_FINISH:
            if not self._pending and self._last_flush >= mode:
                return b''
            result = self._begun() + self._written(len(self._pending), Z_FULL_FLUSH if mode == Z_FULL_FLUSH else Z_SYNC_FLUSH)
            self._last_flush = mode
            if mode == Z_FULL_FLUSH:
                self._window = b''
            return result
        result = self._begun() + self._written(len(self._pending), Z_FINISH)
        self._is_finished = True
        if self._format == _ZLIB:
            result += self._check.to_bytes(4, 'big')
        elif self._format == _GZIP:
            result += self._check.to_bytes(4, 'little') + (self._total & 0xffffffff).to_bytes(4, 'little')
        return result

    def copy(self):
        other = _new(_Compress)
        for name in _Compress.__slots__:
            setattr(other, name, getattr(self, name))
        other._pending = self._pending[:]
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _begun(self):
        """The stream's header, once."""
        if self._has_begun:
            return b''
        self._has_begun = True
        level = 6 if self._level == -1 else self._level
        is_fast = self._strategy >= Z_HUFFMAN_ONLY or level < 2
        if self._format == _GZIP:
            return b'\x1f\x8b\x08\0\0\0\0\0' + bytes([2 if level == 9 else 4 if is_fast else 0, 3])
        if self._format == _RAW:
            return b''
        header = (8 + (self._wbits - 8 << 4) << 8) | (0 if is_fast else 1 if level < 6 else 2 if level == 6 else 3) << 6
        if self._dictionary is not None:
            header |= 32
        result = (header + 31 - header % 31).to_bytes(2, 'big')
        return result if self._dictionary is None else result + _adler32(self._dictionary, 1).to_bytes(4, 'big')

    def _written(self, count, flush):
        data = self._pending if count == len(self._pending) else self._pending[:count]
        result = _deflated(data, self._window, self._level, self._wbits, self._memory, self._strategy, flush)
        if type(result) is int:
            raise error(f'Error {result} while compressing data')
        self._window = bytes((self._window + data)[-32768:]) if len(data) < 32768 else bytes(data[-32768:])
        del self._pending[:count]
        return result


def compressobj(level=-1, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """An object that compresses data as it comes."""
    if zdict is not None:
        zdict = bytes(_bytes(zdict))
    size, kind = (-wbits, _RAW) if wbits < 0 else (wbits - 16, _GZIP) if wbits > 15 else (wbits, _ZLIB)
    if (method != DEFLATED or not 8 <= size <= 15 or size == 8 and kind != _ZLIB or not -1 <= level <= 9 or not 1 <= memLevel <= 9
            or not Z_DEFAULT_STRATEGY <= strategy <= Z_FIXED):
        raise ValueError('Invalid initialization option')
    if zdict is not None and kind == _GZIP:
        raise ValueError('Invalid dictionary')
    self = _new(_Compress)
    # The C library knows no window of 8 bits for writing.
    self._level, self._wbits, self._memory, self._strategy = level, max(size, 9), memLevel, strategy
    self._format, self._dictionary, self._window = kind, zdict, (zdict or b'')[-32768:]
    self._pending, self._has_begun, self._is_finished = bytearray(), False, False
    self._check, self._total, self._last_flush = 1 if kind == _ZLIB else 0, 0, -1
    return self


def compress(data, /, level=-1, wbits=MAX_WBITS):
    """The data compressed, in one stream."""
    data = _bytes(data)
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    try:
        stream = compressobj(level, DEFLATED, wbits)
    except ValueError:
        raise error('Bad compression level') from None
    result = stream._begun()
    if stream._format == _GZIP:
        stream._check = _crc32(data, 0)
    elif stream._format == _ZLIB:
        stream._check = _adler32(data, 1)
    stream._total = len(data)
    stream._pending = bytearray(data)
    return result + stream.flush()


_Compress.__name__ = _Compress.__qualname__ = 'Compress'


# MARK: Decompressing

class _Decompress:
    # The phase is the number of what comes next: header, deflate stream, trailer, nothing.
    __slots__ = ('_wbits', '_dictionary', '_phase', '_format', '_kept', '_state', '_check', '_total', 'unused_data', 'unconsumed_tail', 'eof')
    __module__ = 'zlib'

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'zlib.Decompress' instances")

    def decompress(self, data, /, max_length=0):
        """Take data in; returns the bytes that are ready, at most `max_length` if that is not 0."""
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        return self._decompressed(_bytes(data), max_length or _unlimited)

    def flush(self, length=DEF_BUF_SIZE, /):
        """The bytes that `unconsumed_tail` still gives."""
        if length <= 0:
            raise ValueError('length must be greater than zero')
        return b'' if self._phase == 3 else self._decompressed(self.unconsumed_tail, _unlimited)

    def copy(self):
        other = _new(_Decompress)
        for name in _Decompress.__slots__:
            setattr(other, name, getattr(self, name))
        return other

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _decompressed(self, data, limit):
        self.unconsumed_tail = b''
        if self._phase == 3:
            self.unused_data += data
            return b''
        result = b''
        if self._phase == 0:
            data = self._kept + data
            self._kept = b''
            size = self._header_size(data)
            if size is None:
                self._kept = bytes(data)
                return b''
            data = data[size:]
            self._phase = 1
        if self._phase == 1:
            answer = _inflated(self._state, data, limit)
            if type(answer) is str:
                raise _fault(answer)
            self._state, result, unused, is_ended = answer
            if self._format == _GZIP:
                self._check = _crc32(result, self._check)
            elif self._format == _ZLIB:
                self._check = _adler32(result, self._check)
            self._total += len(result)
            data = data[len(data) - unused:]
            if not is_ended:
                self.unconsumed_tail = bytes(data)
                return result
            self._phase, self._state = 2, b''
        data = self._kept + data
        size = 8 if self._format == _GZIP else 4 if self._format == _ZLIB else 0
        if len(data) < size:
            self._kept = bytes(data)
            return result
        self._kept = b''
        order = 'big' if self._format == _ZLIB else 'little'
        if size and int.from_bytes(data[:4], order) != self._check:
            raise _fault('incorrect data check')
        if size == 8 and int.from_bytes(data[4:8], order) != self._total & 0xffffffff:
            raise _fault('incorrect length check')
        self._phase, self.eof = 3, True
        self.unused_data += data[size:]
        return result

    def _header_size(self, data):
        """The number of bytes in front of the deflate stream; None: they are not all there."""
        wbits = self._wbits
        if wbits < 0:
            self._format = _RAW
            return 0
        if len(data) < 2:
            return None
        if wbits > 15 and data[:2] == b'\x1f\x8b':
            self._format, self._check = _GZIP, 0
            return _gzip_header_size(data)
        if 16 <= wbits < 32 or int.from_bytes(data[:2], 'big') % 31:
            raise _fault('incorrect header check')
        if data[0] & 15 != 8:
            raise _fault('unknown compression method')
        if (data[0] >> 4) + 8 > (wbits & 15 or 15):
            raise _fault('invalid window size')
        self._format, self._check = _ZLIB, 1
        if not data[1] & 32:
            return 2
        if len(data) < 6:
            return None
        if self._dictionary is None:
            raise error('Error 2 while decompressing data')
        if int.from_bytes(data[2:6], 'big') != _adler32(self._dictionary, 1):
            raise error('Error -3 while setting zdict: invalid input data')
        self._state = _inflating(self._dictionary)
        return 6


_Decompress.__name__ = _Decompress.__qualname__ = 'Decompress'


def _fault(message):
    return error(f'Error -3 while decompressing data: {message}')


def _gzip_header_size(data):
    # Fixed fields, then by the flags: extra field (4), name (8), comment (16), checksum of the header (2).
    if len(data) < 10:
        return None
    if data[2] != 8:
        raise _fault('unknown compression method')
    flags = data[3]
    if flags & 0xe0:
        raise _fault('unknown header flags set')
    place = 10
    if flags & 4:
        if len(data) < place + 2:
            return None
        place += 2 + int.from_bytes(data[place:place + 2], 'little')
    for flag in 8, 16:
        if flags & flag:
            place = data.find(b'\0', place) + 1
            if not place:
                return None
    if flags & 2:
        if len(data) >= place + 2 and int.from_bytes(data[place:place + 2], 'little') != _crc32(data[:place], 0) & 0xffff:
            raise _fault('header crc mismatch')
        place += 2
    return place if place <= len(data) else None


def decompressobj(wbits=MAX_WBITS, zdict=None):
    """An object that decompresses data as it comes."""
    if zdict is not None:
        try:
            zdict = bytes(memoryview(zdict))
        except TypeError:
            raise TypeError('zdict argument must support the buffer protocol') from None
    if not (-15 <= wbits <= -8 or wbits in (0, 16, 32) or 8 <= wbits <= 15 or 24 <= wbits <= 31 or 40 <= wbits <= 47):
        raise ValueError('Invalid initialization option')
    self = _new(_Decompress)
    self._wbits, self._dictionary = wbits, zdict
    self._phase, self._format, self._kept, self._check, self._total = 0, _ZLIB, b'', 1, 0
    self._state = _inflating(zdict) if wbits < 0 and zdict is not None else b''
    self.unused_data = self.unconsumed_tail = b''
    self.eof = False
    return self


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """What a whole stream was made of."""
    data = _bytes(data)
    try:
        stream = decompressobj(wbits)
    except ValueError:
        raise error('Error -2 while preparing to decompress data: inconsistent stream state') from None
    result = stream._decompressed(data, _unlimited)
    if not stream.eof:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return result
