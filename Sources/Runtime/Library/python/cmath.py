"""Functions of complex numbers. Python library reference, "cmath".

Where the plain formulas cancel, the ones here follow W. Kahan, "Branch cuts for complex elementary functions" (1987). What infinities, NaNs
and zeros of either sign give is what C99, annex G, says.
"""
import math as _math

pi, e, tau, inf, nan = _math.pi, _math.e, _math.tau, _math.inf, _math.nan
infj, nanj = complex(0.0, inf), complex(0.0, nan)

_isfinite, _copysign, _atan2, _exact_log, _ldexp = _math.isfinite, _math.copysign, _math.atan2, _math.log, _math.ldexp
_smallest = 2.2250738585072014e-308
_large = 1.7976931348623157e308 / 4
_log_large = _math.log(_large)
_ln2, _ln10 = _math.log(2), _math.log(10)


def _value(z):
    if type(z) is complex:
        return z
    cls = type(z)
    if isinstance(z, complex) or hasattr(cls, '__complex__'):
        return complex(z)
    if hasattr(cls, '__float__') or hasattr(cls, '__index__'):
        return complex(float(z), 0.0)
    raise TypeError(f'must be real number, not {cls.__name__}')


def _real(x):
    if type(x) is float:
        return x
    cls = type(x)
    if hasattr(cls, '__float__') or hasattr(cls, '__index__'):
        return float(x)
    raise TypeError(f'must be real number, not {cls.__name__}')


def _hypot(x, y):
    return abs(complex(x, y))


# MARK: What is not finite

# A row for each real part, in it a pair for each imaginary part: -inf, negative, -0, 0, positive, inf, nan. The letters of a pair are
# the parts of the result, capitals negative: i inf, z -0, n nan, q h t p quarters of pi; !! is an error; .. is left to the formulas.
_letters = {'0': 0.0, 'z': -0.0, 'i': inf, 'I': -inf, 'n': nan, '1': 1.0, 'o': -1.0}
for _k, _letter in enumerate('qhtp', 1):
    _letters[_letter], _letters[_letter.upper()] = _k * pi / 4, -_k * pi / 4
_special = {
    'acos': '''ti pi pi pI pI tI ni
        hi .. .. .. .. hI nn
        hi .. .. .. .. hI hn
        hi .. .. .. .. hI hn
        hi .. .. .. .. hI nn
        qi 0i 0i 0I 0I qI ni
        ni nn nn nn nn nI nn''',
    'acosh': '''iT iP iP ip ip it in
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nn nn nn in nn''',
    'asinh': '''IQ Iz Iz I0 I0 Iq In
        IH .. .. .. .. Ih nn
        IH .. .. .. .. Ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nz n0 nn in nn''',
    'atanh': '''zH zH zH zh zh zh zn
        zH .. .. .. .. zh nn
        zH .. .. .. .. zh zn
        0H .. .. .. .. 0h 0n
        0H .. .. .. .. 0h nn
        0H 0H 0H 0h 0h 0h 0n
        0H nn nn nn nn 0h nn''',
    'cosh': '''!! Ii i0 iz II !! in
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! n0
        !! .. .. .. .. !! n0
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn n0 n0 nn nn nn''',
    'exp': '''00 zz 0z 00 z0 00 00
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn nz n0 nn nn nn''',
    'log': '''iT iP iP ip ip it in
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iH .. .. .. .. ih nn
        iQ iz iz i0 i0 iq in
        in nn nn nn nn in nn''',
    'sinh': '''!! iI Iz I0 ii !! in
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! 0n
        !! .. .. .. .. !! 0n
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn nz n0 nn nn nn''',
    'sqrt': '''iI 0I 0I 0i 0i ii ni
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI .. .. .. .. ii nn
        iI iz iz i0 i0 ii in
        iI nn nn nn nn ii nn''',
    'tanh': '''o0 o0 oz o0 oz o0 o0
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        !! .. .. .. .. !! nn
        10 10 1z 10 1z 10 10
        nn nn nz n0 nn nn nn''',
    'rect': '''!! ii I0 Iz iI !! in
        !! .. .. .. .. !! nn
        00 .. .. .. .. 00 00
        00 .. .. .. .. 00 00
        !! .. .. .. .. !! nn
        !! II iz i0 Ii !! in
        nn nn n0 n0 nn nn nn''',
}
_special = {_k: [_row.split() for _row in _rows.splitlines()] for _k, _rows in _special.items()}
del _letter


def _place(x):
    if x != x:
        return 6
    if x in (inf, -inf):
        return 5 if x > 0 else 0
    if x:
        return 4 if x > 0 else 1
    return 3 if _copysign(1.0, x) > 0 else 2


def _not_finite(name, x, y):
    pair = _special[name][_place(x)][_place(y)]
    if pair == '!!':
        raise ValueError('math domain error')
    return complex(_letters[pair[0]], _letters[pair[1]])


def _turned(name, x, y):
    """Where the angle y is finite and not zero, it decides the signs of the result's parts."""
    cosine, sine = _math.cos(y), _math.sin(y)
    if name == 'exp':
        size = inf if x > 0 else 0.0
        return complex(_copysign(size, cosine), _copysign(size, sine))
    if name == 'rect':
        return complex(_copysign(inf, cosine if x > 0 else -cosine), _copysign(inf, sine if x > 0 else -sine))
    if name == 'cosh':
        return complex(_copysign(inf, cosine), _copysign(inf, sine if x > 0 else -sine))
    if name == 'sinh':
        return complex(_copysign(inf, cosine if x > 0 else -cosine), _copysign(inf, sine))
    return complex(_copysign(1.0, x), _copysign(0.0, 2.0 * sine * cosine))


def _function(name):
    """Makes a function of a complex number out of one of two finite floats."""
    turns = name in ('exp', 'rect', 'cosh', 'sinh', 'tanh')

    def checked(x, y, compute):
        if _isfinite(x) and _isfinite(y):
            return compute(x, y)
        if turns and x in (inf, -inf) and _isfinite(y) and y:
            return _turned(name, x, y)
        return _not_finite(name, x, y)

    def decorate(compute):
        def function(x, y):
            return checked(x, y, compute)
        return function
    return decorate


# MARK: Formulas

@_function('sqrt')
def _sqrt(x, y):
    if not x and not y:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _smallest and ay < _smallest:
        ax = _ldexp(ax, 53)
        s = _ldexp(_math.sqrt(ax + _hypot(ax, _ldexp(ay, 53))), -27)
    else:
        ax /= 8.0
        s = 2.0 * _math.sqrt(ax + _hypot(ax, ay / 8.0))
    d = ay / (2.0 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def _is_large(x, y):
    return abs(x) > _large or abs(y) > _large


def _log_of_large(x, y):
    return _exact_log(_hypot(x / 2.0, y / 2.0)) + _ln2 * 2.0


@_function('acos')
def _acos(x, y):
    if _is_large(x, y):
        imaginary = _log_of_large(x, y)
        return complex(_atan2(abs(y), x), -_copysign(imaginary, y) if x < 0 else _copysign(imaginary, -y))
    a, b = _sqrt(1.0 - x, -y), _sqrt(1.0 + x, y)
    return complex(2.0 * _atan2(a.real, b.real), _math.asinh(b.real * a.imag - b.imag * a.real))


@_function('acosh')
def _acosh(x, y):
    if _is_large(x, y):
        return complex(_log_of_large(x, y), _atan2(y, x))
    a, b = _sqrt(x - 1.0, y), _sqrt(x + 1.0, y)
    return complex(_math.asinh(a.real * b.real + a.imag * b.imag), 2.0 * _atan2(a.imag, b.real))


@_function('asinh')
def _asinh(x, y):
    if _is_large(x, y):
        return complex(_copysign(_log_of_large(x, y), x), _atan2(y, abs(x)))
    a, b = _sqrt(1.0 + y, -x), _sqrt(1.0 - y, x)
    return complex(_math.asinh(a.real * b.imag - b.real * a.imag), _atan2(y, a.real * b.real - a.imag * b.imag))


@_function('atanh')
def _atanh(x, y):
    if x < 0.0 or x == 0.0 and _copysign(1.0, x) < 0.0:
        return -_atanh(-x, -y)
    ay = abs(y)
    if x > _math.sqrt(_large) or ay > _math.sqrt(_large):
        h = _hypot(x / 2.0, y / 2.0)
        return complex(x / 4.0 / h / h, -_copysign(pi / 2.0, -y))
    if x == 1.0 and ay < _math.sqrt(_smallest):
        if not ay:
            raise ValueError('math domain error')
        return complex(-_exact_log(_math.sqrt(ay) / _math.sqrt(_hypot(ay, 2.0))), _copysign(_atan2(2.0, -ay) / 2, y))
    square = (1 - x) * (1 - x)
    return complex(_math.log1p(4.0 * x / (square + ay * ay)) / 4.0, -_atan2(-2.0 * y, (1 - x) * (1 + x) - ay * ay) / 2.0)


def _scaled(x, y, even, odd):
    """Products of functions of x with cosine and sine of y; beyond the range of exp they are scaled."""
    if abs(x) > _log_large:
        x -= _copysign(1.0, x)
        real, imaginary = _math.cos(y) * even(x) * e, _math.sin(y) * odd(x) * e
    else:
        real, imaginary = _math.cos(y) * even(x), _math.sin(y) * odd(x)
    if not _isfinite(real) or not _isfinite(imaginary):
        raise OverflowError('math range error')
    return complex(real, imaginary)


@_function('cosh')
def _cosh(x, y):
    return _scaled(x, y, _math.cosh, _math.sinh)


@_function('sinh')
def _sinh(x, y):
    return _scaled(x, y, _math.sinh, _math.cosh)


@_function('exp')
def _exp(x, y):
    if x > _log_large:
        size = _math.exp(x - 1.0)
        real, imaginary = size * _math.cos(y) * e, size * _math.sin(y) * e
    else:
        size = _math.exp(x)
        real, imaginary = size * _math.cos(y), size * _math.sin(y)
    if not _isfinite(real) or not _isfinite(imaginary):
        raise OverflowError('math range error')
    return complex(real, imaginary)


@_function('tanh')
def _tanh(x, y):
    if abs(x) > _log_large:
        return complex(_copysign(1.0, x), 4.0 * _math.sin(y) * _math.cos(y) * _math.exp(-2.0 * abs(x)))
    tx, ty, cx = _math.tanh(x), _math.tan(y), 1.0 / _math.cosh(x)
    txty = tx * ty
    denominator = 1.0 + txty * txty
    return complex(tx * (1.0 + ty * ty) / denominator, ty / denominator * cx * cx)


@_function('log')
def _log(x, y):
    ax, ay = abs(x), abs(y)
    if ax > _large or ay > _large:
        real = _exact_log(_hypot(ax / 2.0, ay / 2.0)) + _ln2
    elif ax < _smallest and ay < _smallest:
        if not ax and not ay:
            raise ValueError('math domain error')
        real = _exact_log(_hypot(_ldexp(ax, 53), _ldexp(ay, 53))) - 53 * _ln2
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            big, small = (ax, ay) if ax > ay else (ay, ax)
            real = _math.log1p((big - 1) * (big + 1) + small * small) / 2.0
        else:
            real = _exact_log(h)
    return complex(real, _atan2(y, x))


@_function('rect')
def _rect(r, phi):
    return complex(r * _math.cos(phi), r * _math.sin(phi)) if phi else complex(r, r * phi)


# MARK: The functions

def sqrt(z, /):
    z = _value(z)
    return _sqrt(z.real, z.imag)


def exp(z, /):
    z = _value(z)
    return _exp(z.real, z.imag)


def log(z, base=None, /):
    z = _value(z)
    if base is None:
        return _log(z.real, z.imag)
    # That a zero has no logarithm is an error only where there is no base.
    result = _log(z.real, z.imag) if z else complex(-inf, _atan2(z.imag, z.real))
    base = _value(base)
    try:
        return result / _log(base.real, base.imag)
    except ZeroDivisionError:
        raise ValueError('math domain error') from None


def log10(z, /):
    result = log(z)
    return complex(result.real / _ln10, result.imag / _ln10)


def acos(z, /):
    z = _value(z)
    return _acos(z.real, z.imag)


def acosh(z, /):
    z = _value(z)
    return _acosh(z.real, z.imag)


def asinh(z, /):
    z = _value(z)
    return _asinh(z.real, z.imag)


def atanh(z, /):
    z = _value(z)
    return _atanh(z.real, z.imag)


def cosh(z, /):
    z = _value(z)
    return _cosh(z.real, z.imag)


def sinh(z, /):
    z = _value(z)
    return _sinh(z.real, z.imag)


def tanh(z, /):
    z = _value(z)
    return _tanh(z.real, z.imag)


# f(z) = -i g(i z), and cos(z) = cosh(i z).

def asin(z, /):
    z = _value(z)
    r = _asinh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def atan(z, /):
    z = _value(z)
    r = _atanh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def sin(z, /):
    z = _value(z)
    r = _sinh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def tan(z, /):
    z = _value(z)
    r = _tanh(-z.imag, z.real)
    return complex(r.imag, -r.real)


def cos(z, /):
    z = _value(z)
    return _cosh(-z.imag, z.real)


def phase(z, /):
    z = _value(z)
    result = _atan2(z.imag, z.real)
    # The C library reports what is too small as it does what is too large.
    if abs(result) < _smallest and z.imag and _isfinite(z.real):
        raise OverflowError('math range error')
    return result


def polar(z, /):
    z = _value(z)
    return abs(z), _atan2(z.imag, z.real)


def rect(r, phi, /):
    return _rect(_real(r), _real(phi))


def isfinite(z, /):
    z = _value(z)
    return _isfinite(z.real) and _isfinite(z.imag)


def isinf(z, /):
    z = _value(z)
    return _math.isinf(z.real) or _math.isinf(z.imag)


def isnan(z, /):
    z = _value(z)
    return z.real != z.real or z.imag != z.imag


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b, rel_tol, abs_tol = _value(a), _value(b), _real(rel_tol), _real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError('tolerances must be non-negative')
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    difference = abs(a - b)
    return difference <= rel_tol * abs(b) or difference <= rel_tol * abs(a) or difference <= abs_tol
