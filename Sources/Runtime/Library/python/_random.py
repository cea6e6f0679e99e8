"""The generator of the module random: a Mersenne Twister. Python library reference, "random". The steps are native, the state is a bytearray."""

import sys

_new = object.__new__
_words = 624
_order = sys.byteorder
del sys


class Random:
    __slots__ = '_state',
    __module__ = '_random'

    def __new__(cls, *args, **kwargs):
        self = _new(cls)
        self._state = bytearray(4 * (_words + 1))
        _begin(self._state, 0)
        return self

    def __init__(self, x=None, /):
        Random.seed(self, x)

    def seed(self, n=None, /):
        if n is None:
            n = int.from_bytes(_entropy(256), 'little')
        elif not isinstance(n, int):
            n = hash(n) % 2 ** 64
        _begin(self._state, abs(int(n)))

    def random(self, /):
        return _real(self._state)

    def getrandbits(self, k, /):
        if type(k) is not int:
            k = range(k).stop
        return _bits(self._state, k)

    def getstate(self, /):
        return tuple(memoryview(self._state).cast('I'))

    def setstate(self, state, /):
        if not isinstance(state, tuple):
            raise TypeError('state vector must be a tuple')
        if len(state) != _words + 1:
            raise ValueError('state vector is the wrong size')
        made = bytearray()
        for word in state:
            if not isinstance(word, int):
                raise TypeError('an integer is required')
            if word < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            made += (word & 0xffffffff).to_bytes(4, _order)
        if state[-1] > _words:
            raise ValueError('invalid state')
        self._state[:] = made
