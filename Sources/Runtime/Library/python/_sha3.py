"""SHA-3 and SHAKE. Python library reference, "hashlib"; FIPS 202. The permutation is native."""
from _torpor_hashes import Hash as _Hash, _keccak_absorbed, _keccak_squeezed

implementation = "Torpor's"
keccakopt = 64


class _Sponge(_Hash):
    __slots__ = ()

    def _absorb(self, data, before):
        self._state = _keccak_absorbed(self._state, data, self._block_size)

    def _squeezed(self, count):
        rate = self._block_size
        padded = bytearray(self._tail) + bytes(rate - len(self._tail))
        padded[len(self._tail)] = self._domain
        padded[-1] |= 0x80
        return _keccak_squeezed(_keccak_absorbed(self._state, padded, rate), rate, count)

    @property
    def _rate_bits(self):
        return self._block_size * 8

    @property
    def _capacity_bits(self):
        return 1600 - self._block_size * 8

    @property
    def _suffix(self):
        return bytes([self._domain])

    def digest(self, /):
        return self._squeezed(self._digest_size)

    def __repr__(self):
        return f'<_sha3.{self._name} object at {id(self):#x}>'


class _Extendable(_Sponge):
    __slots__ = ()

    def digest(self, length, /):
        return self._squeezed(_length(length))

    def hexdigest(self, length, /):
        return self._squeezed(_length(length)).hex()


def _length(length):
    length = range(length).stop
    if length < 0:
        raise ValueError('value must be positive')
    if length >= 1 << 29:
        raise ValueError('length is too large')
    return length


def _variant(base, name, block_size, digest_size, domain):
    return type(name, (base,), {
        '__slots__': (), '__module__': '_sha3', '_name': name, '_start': bytes(200), '_block_size': block_size, '_digest_size': digest_size,
        '_domain': domain,
    })


sha3_224 = _variant(_Sponge, 'sha3_224', 144, 28, 6)
sha3_256 = _variant(_Sponge, 'sha3_256', 136, 32, 6)
sha3_384 = _variant(_Sponge, 'sha3_384', 104, 48, 6)
sha3_512 = _variant(_Sponge, 'sha3_512', 72, 64, 6)
shake_128 = _variant(_Extendable, 'shake_128', 168, 0, 0x1f)
shake_256 = _variant(_Extendable, 'shake_256', 136, 0, 0x1f)
