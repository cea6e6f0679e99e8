"""What the modules of hash functions have in common. Python library reference, "hashlib".

An object keeps the state after the last whole block and the bytes behind it. `_held` is 1 where the last block, though whole, is kept
back until it is known to be the last.
"""

_new = object.__new__


class Hash:
    __slots__ = '_state', '_tail', '_total'
    _held = 0

    def __new__(cls, string=b'', *, usedforsecurity=True):
        return _made(cls, string)

    @property
    def name(self):
        return self._name

    @property
    def digest_size(self):
        return self._digest_size

    @property
    def block_size(self):
        return self._block_size

    def update(self, obj, /):
        if isinstance(obj, str):
            raise TypeError('Strings must be encoded before hashing')
        try:
            data = memoryview(obj)
        except TypeError:
            raise TypeError('object supporting the buffer API required') from None
        data = data.cast('B') if data.contiguous else data.tobytes()
        self._total += len(data)
        tail = self._tail
        size = self._block_size
        held = self._held
        if tail:
            room = size - len(tail)
            tail += data[:room]
            if len(tail) < size:
                self._tail = tail
                return
            data = data[room:]
            if held and not data:
                self._tail = tail
                return
            self._absorb(tail, self._total - len(data) - size)
        whole = max(len(data) - held, 0) // size * size
        if whole:
            self._absorb(data[:whole], self._total - len(data))
        self._tail = bytes(data[whole:])

    def _absorb(self, data, before):
        """Take whole blocks into the state, which has taken `before` bytes."""
        self._state = _absorbed(self._name, self._state, data)

    def digest(self, /):
        return _finished(self._name, self._state, self._tail, self._total)

    def hexdigest(self, /):
        return self.digest().hex()

    def copy(self, /):
        other = _new(type(self))
        other._state, other._tail, other._total = self._state, self._tail, self._total
        return other

    def __repr__(self):
        return f'<{type(self).__qualname__} {type(self).__module__}.{self._name} object @ {id(self):#x}>'


def _made(cls, string):
    self = _new(cls)
    self._state = cls._start
    self._tail = b''
    self._total = 0
    if string != b'':
        self.update(string)
    return self


def constructor(module, name):
    """The function that makes hash objects of that name."""
    start, block_size, digest_size = _begun(name)
    cls = type(name, (Hash,), {
        '__slots__': (), '__module__': module, '_name': name, '_start': start, '_block_size': block_size, '_digest_size': digest_size,
    })

    def make(string=b'', *, usedforsecurity=True):
        return _made(cls, string)

    make.__name__ = make.__qualname__ = name
    make.__module__ = module
    return make
