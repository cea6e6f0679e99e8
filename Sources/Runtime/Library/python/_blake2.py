"""BLAKE2b and BLAKE2s, with keys, salts and trees. Python library reference, "hashlib"; RFC 7693. Taking blocks in is native."""
from binascii import _raw as _bytes
from _torpor_hashes import Hash as _Hash, _new, _blake2_absorbed, _blake2_begun, _blake2_finished

BLAKE2B_MAX_DIGEST_SIZE, BLAKE2B_MAX_KEY_SIZE, BLAKE2B_PERSON_SIZE, BLAKE2B_SALT_SIZE = 64, 64, 16, 16
BLAKE2S_MAX_DIGEST_SIZE, BLAKE2S_MAX_KEY_SIZE, BLAKE2S_PERSON_SIZE, BLAKE2S_SALT_SIZE = 32, 32, 8, 8


class _Blake2(_Hash):
    __slots__ = '_digest_size', '_is_last_node'
    _held = 1

    def __new__(cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0,
                node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        longest, short = cls.MAX_DIGEST_SIZE, cls.SALT_SIZE
        if digest_size is None:
            digest_size = longest
        if not 0 < digest_size <= longest:
            raise ValueError(f'digest_size must be between 1 and {longest} bytes')
        key, salt, person = _bytes(key), _bytes(salt), _bytes(person)
        if len(salt) > short:
            raise ValueError(f'maximum salt length is {short} bytes')
        if len(person) > short:
            raise ValueError(f'maximum person length is {short} bytes')
        if not 0 <= fanout <= 255:
            raise ValueError('fanout must be between 0 and 255')
        if not 0 < depth <= 255:
            raise ValueError('depth must be between 1 and 255')
        if leaf_size < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        if leaf_size >> 32:
            raise OverflowError('leaf_size is too large')
        if node_offset < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        offset_size = 6 if longest == 32 else 8
        if node_offset >> 8 * offset_size:
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= longest:
            raise ValueError(f'inner_size must be between 0 and is {longest}')
        if len(key) > longest:
            raise ValueError(f'maximum key length is {longest} bytes')
        parameters = (bytes([digest_size, len(key), fanout, depth]) + leaf_size.to_bytes(4, 'little')
                      + node_offset.to_bytes(offset_size, 'little') + bytes([node_depth, inner_size]))
        parameters += bytes(longest - 2 * short - len(parameters)) + salt.ljust(short, b'\0') + person.ljust(short, b'\0')
        self = _new(cls)
        self._digest_size, self._is_last_node = digest_size, bool(last_node)
        self._state = _blake2_begun(cls._name, parameters)
        self._tail, self._total = b'', 0
        if key:
            self.update(key.ljust(cls._block_size, b'\0'))
        if data != b'':
            self.update(data)
        return self

    def _absorb(self, data, before):
        self._state = _blake2_absorbed(self._name, self._state, data, before)

    def digest(self, /):
        return _blake2_finished(self._name, self._state, self._tail, self._total, self._is_last_node)[:self._digest_size]

    def copy(self, /):
        other = _new(type(self))
        other._state, other._tail, other._total = self._state, self._tail, self._total
        other._digest_size, other._is_last_node = self._digest_size, self._is_last_node
        return other

    def __repr__(self):
        return f'<_blake2.{self._name} object at {id(self):#x}>'


def _variant(name, block_size, longest, short):
    return type(name, (_Blake2,), {
        '__slots__': (), '__module__': '_blake2', '_name': name, '_block_size': block_size, 'SALT_SIZE': short,
        'PERSON_SIZE': short, 'MAX_KEY_SIZE': longest, 'MAX_DIGEST_SIZE': longest,
    })


blake2b = _variant('blake2b', 128, 64, 16)
blake2s = _variant('blake2s', 64, 32, 8)
