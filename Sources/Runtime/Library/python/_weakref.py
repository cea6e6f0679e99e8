"""Proxies of weakly referenced objects. Python library reference, "weakref". The references themselves are native."""

_new = object.__new__
_own = object.__getattribute__


def _target(proxy):
    """The object behind a proxy."""
    referent = _own(proxy, '_reference')()
    if referent is None:
        raise ReferenceError('weakly-referenced object no longer exists')
    return referent


def _bare(value):
    """The object behind what may be a proxy."""
    return _target(value) if type(value) is ProxyType or type(value) is CallableProxyType else value


def _unary(operation):
    return lambda self, /: operation(_target(self))


def _binary(operation):
    return lambda self, other, /: operation(_bare(self), _bare(other))


def _swapped(operation):
    return lambda self, other, /: operation(_bare(other), _bare(self))


def _inplace(operation):
    # What `x += y` leaves in x is the result, no proxy.
    return lambda self, other, /: operation(_target(self), _bare(other))


def _iadd(a, b): a += b; return a
def _isub(a, b): a -= b; return a
def _imul(a, b): a *= b; return a
def _imatmul(a, b): a @= b; return a
def _itruediv(a, b): a /= b; return a
def _ifloordiv(a, b): a //= b; return a
def _imod(a, b): a %= b; return a
def _ipow(a, b): a **= b; return a
def _ilshift(a, b): a <<= b; return a
def _irshift(a, b): a >>= b; return a
def _iand(a, b): a &= b; return a
def _ior(a, b): a |= b; return a
def _ixor(a, b): a ^= b; return a


def _index(value):
    return range(value).stop


class _Proxy:
    """What both kinds of proxy pass on."""
    __slots__ = '_reference',
    __module__ = 'weakref'
    __hash__ = None

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")

    def __getattribute__(self, name, /):
        return getattr(_target(self), name)

    def __setattr__(self, name, value, /):
        setattr(_target(self), name, value)

    def __delattr__(self, name, /):
        delattr(_target(self), name)

    def __repr__(self, /):
        referent = _own(self, '_reference')()
        kind = type(referent).__name__
        return f'<weakproxy at {id(self):#x} to {kind} at {id(referent):#x}>'

    def __getitem__(self, key, /):
        return _target(self)[_bare(key)]

    def __setitem__(self, key, value, /):
        _target(self)[_bare(key)] = value

    def __delitem__(self, key, /):
        del _target(self)[_bare(key)]

    def __contains__(self, item, /):
        return _bare(item) in _target(self)

    def __next__(self, /):
        referent = _target(self)
        if not hasattr(type(referent), '__next__'):
            raise TypeError(f"Weakref proxy referenced a non-iterator '{type(referent).__name__}' object")
        return next(referent)

    def __pow__(self, other, modulus=None, /):
        return pow(_bare(self), _bare(other), _bare(modulus))

    def __rpow__(self, other, modulus=None, /):
        return pow(_bare(other), _bare(self), _bare(modulus))


def _pass_on(name, method):
    method.__name__ = name
    setattr(_Proxy, name, method)


for name, operation in {
    'str': str, 'bytes': bytes, 'len': len, 'bool': bool, 'iter': iter, 'reversed': reversed, 'int': int, 'float': float,
    'abs': abs, 'index': _index, 'neg': lambda a: -a, 'pos': lambda a: +a, 'invert': lambda a: ~a,
}.items():
    _pass_on(f'__{name}__', _unary(operation))
for name, operation in {
    'lt': lambda a, b: a < b, 'le': lambda a, b: a <= b, 'eq': lambda a, b: a == b,
    'ne': lambda a, b: a != b, 'gt': lambda a, b: a > b, 'ge': lambda a, b: a >= b,
}.items():
    _pass_on(f'__{name}__', _binary(operation))
for name, operation, inplace in [
    ('add', lambda a, b: a + b, _iadd), ('sub', lambda a, b: a - b, _isub), ('mul', lambda a, b: a * b, _imul),
    ('matmul', lambda a, b: a @ b, _imatmul), ('truediv', lambda a, b: a / b, _itruediv),
    ('floordiv', lambda a, b: a // b, _ifloordiv), ('mod', lambda a, b: a % b, _imod),
    ('lshift', lambda a, b: a << b, _ilshift), ('rshift', lambda a, b: a >> b, _irshift),
    ('and', lambda a, b: a & b, _iand), ('or', lambda a, b: a | b, _ior), ('xor', lambda a, b: a ^ b, _ixor),
    ('divmod', divmod, None), ('pow', None, _ipow),
]:
    if operation:
        _pass_on(f'__{name}__', _binary(operation))
        _pass_on(f'__r{name}__', _swapped(operation))
    if inplace:
        _pass_on(f'__i{name}__', _inplace(inplace))
del name, operation, inplace


class ProxyType(_Proxy):
    __slots__ = ()
    __module__ = 'weakref'


class CallableProxyType(_Proxy):
    __slots__ = ()
    __module__ = 'weakref'

    def __call__(self, /, *args, **kwargs):
        return _target(self)(*args, **kwargs)


_reference = object.__setattr__


def proxy(object, callback=None, /):
    made = _new(CallableProxyType if callable(object) else ProxyType)
    _reference(made, '_reference', ref(object, None if callback is None else lambda _: callback(made)))
    return made


def _remove_dead_weakref(dct, key, /):
    if isinstance(dct[key], ref) and dct[key]() is None:
        del dct[key]
