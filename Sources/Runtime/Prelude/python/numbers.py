"""Twins of the number types and functions, where __int__, __float__, __index__, … are methods of classes written in Python."""


def _name(value):
    return type(value).__name__


# Stands for an argument that was not given.
_absent = ["absent"]
_infinity = 1e400


# Conversions.


def _warn_of_subclass(method, noun, result):
    """The warning that a conversion gave an instance of a class derived from the one it should give."""
    from _warnings import warn
    warn(f"{method} returned non-{noun} (type {_name(result)}).  The ability to return an instance of a strict subclass of {noun} "
         "is deprecated, and may be removed in a future version of Python.", DeprecationWarning)


def _plain_int(result, method):
    """What a method that must return an int returned, as an int of exactly that class."""
    if not _is_int(result):
        raise TypeError(f"{method} returned non-int (type {_name(result)})")
    if type(result) is not int:
        _warn_of_subclass(method, "int", result)
    return _index(result)


def _to_int(x):
    """int(x), for an x of a class with methods for it; x itself where int() must see what it is."""
    method = _special(x, "__int__")
    if method is not None:
        return _plain_int(method(), "__int__")
    if _special(x, "__index__") is not None:
        return _index(x)
    method = _special(x, "__trunc__")
    if method is None:
        return x
    result = method()
    if _is_int(result):
        return _index(result)
    if _special(result, "__index__") is None:
        raise TypeError(f"__trunc__ returned non-Integral (type {_name(result)})")
    return _index(result)


def _to_float(x):
    """float(x), for an x of a class with methods for it; x itself where float() must see what it is."""
    method = _special(x, "__float__")
    if method is None:
        return x if _type_lookup(type(x), "__index__") is None else float(_index(x))
    result = method()
    if not _is_float(result):
        raise TypeError(f"{_name(x)}.__float__ returned non-float (type {_name(result)})")
    if type(result) is not float:
        _warn_of_subclass(f"{_name(x)}.__float__", "float", result)
    return float.__float__(result)


def numbers_real(x, /):
    """An argument that must be a real number."""
    if _is_float(x):
        return float.__float__(x)
    x = _to_float(x)
    if not _is_float(x):
        raise TypeError("must be real number, not " + _name(x))
    return x


def _text(x):
    return bytes(x) if type(x) is memoryview else x


def int_new(cls, /, *args, **options):
    if len(args) == 1 and not options:
        return int.__new__(cls, _to_int(_text(args[0])))
    if "base" in options:
        options["base"] = _index(options["base"])
    return int.__new__(cls, *[_text(x) if i == 0 else _index(x) for i, x in enumerate(args)], **options)


def float_new(cls, x=0.0, /):
    return float.__new__(cls, _to_float(_text(x)))


def bool_new(cls, x=False, /):
    return True if x else False


def _is_number(x):
    return _is_complex(x) or _special(x, "__float__") is not None or _special(x, "__index__") is not None


def _part(x):
    return complex.__pos__(x) if _is_complex(x) else _to_float(x)


def complex_new(cls, real=0, imag=_absent):
    rest = () if imag is _absent else (imag,)
    if isinstance(real, str) or isinstance(imag, str):
        return complex.__new__(cls, real, *rest)
    method = _special(real, "__complex__")
    if method is not None:
        result = method()
        if not _is_complex(result):
            raise TypeError(f"__complex__ returned non-complex (type {_name(result)})")
        if type(result) is not complex:
            _warn_of_subclass("__complex__", "complex", result)
        real = complex.__pos__(result)
    if not _is_number(real):
        raise TypeError(f"complex() first argument must be a string or a number, not '{_name(real)}'")
    if rest and not _is_number(imag):
        raise TypeError(f"complex() second argument must be a number, not '{_name(imag)}'")
    real = _part(real)
    return complex.__new__(cls, real, *[_part(x) for x in rest])


# Methods.


def int_round(self, /, *ndigits):
    return int.__round__(self, *[_index(n) for n in ndigits])


def float_round(self, ndigits=None, /):
    return float.__round__(self, None if ndigits is None else _index(ndigits))


def _checked_spec(format_spec):
    if not isinstance(format_spec, str):
        raise TypeError("__format__() argument must be str, not " + _name(format_spec))
    return format_spec


def int_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else int.__format__(self, format_spec)


def float_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else float.__format__(self, format_spec)


def complex_format(self, format_spec, /):
    return str(self) if _checked_spec(format_spec) == "" else complex.__format__(self, format_spec)


def int_to_bytes(self, /, length=1, byteorder="big", *, signed=False):
    length = _index(length)
    return int.to_bytes(self, length, byteorder, signed=True if signed else False)


def int_from_bytes(cls, /, bytes, byteorder="big", *, signed=False):
    signed = True if signed else False
    number = int.from_bytes(_as_bytes(bytes), byteorder, signed=signed)
    return number if cls is int else cls(number)


def _as_bytes(value):
    """bytes(value), without the meaning that numbers and strs have for it."""
    method = _special(value, "__bytes__")
    if method is not None:
        result = method()
        if not isinstance(result, bytes):
            raise TypeError(f"__bytes__ returned non-bytes (type {_name(result)})")
        return result
    if _is_int(value) or isinstance(value, str):
        return value
    if not isinstance(value, (bytes, bytearray, memoryview)):
        try:
            value = iter(value)
        except TypeError:
            raise TypeError(f"cannot convert '{_name(value)}' object to bytes") from None
    return bytes(value)


# Builtin functions.


def numbers_abs(x, /):
    method = _special(x, "__abs__")
    if method is None:
        raise TypeError(f"bad operand type for abs(): '{_name(x)}'")
    return method()


def numbers_round(number, ndigits=None):
    method = _special(number, "__round__")
    if method is None:
        raise TypeError(f"type {_name(number)} doesn't define __round__ method")
    return method() if ndigits is None else method(ndigits)


def numbers_divmod(x, y, /):
    cls = type(x)
    other = type(y)
    reflected = None
    if cls is not other:
        reflected = _special(y, "__rdivmod__")
        if reflected is not None and _is_subtype(other, cls):
            if _type_lookup(cls, "__rdivmod__") is not _type_lookup(other, "__rdivmod__"):
                result = reflected(x)
                if result is not NotImplemented:
                    return result
                reflected = None
    method = _special(x, "__divmod__")
    if method is not None:
        result = method(y)
        if result is not NotImplemented:
            return result
    if reflected is not None:
        result = reflected(x)
        if result is not NotImplemented:
            return result
    raise TypeError(f"unsupported operand type(s) for divmod(): '{cls.__name__}' and '{other.__name__}'")


def numbers_pow(base, exp, mod=None):
    if mod is None:
        return base ** exp
    method = _special(base, "__pow__")
    if method is not None:
        result = method(exp, mod)
        if result is not NotImplemented:
            return result
    # The other operands' classes count only where they are builtin ones, which refuse a modulus.
    for x in (exp, mod):
        if _is_float(x):
            raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
        if _is_complex(x):
            raise ValueError("complex modulo")
    raise TypeError(
        f"unsupported operand type(s) for ** or pow(): '{_name(base)}', '{_name(exp)}', '{_name(mod)}'")


# The modules math and cmath: `function` is the native one that wants its arguments as plain numbers.


def numbers_with_reals(function, /, *args):
    return function(*[x if type(x) is int else numbers_real(x) for x in args])


def numbers_with_numbers(function, /, *args):
    """Functions that know ints of any size."""
    return function(*[x if _is_int(x) else numbers_real(x) for x in args])


def numbers_with_first_real(function, x, i, /):
    return function(numbers_real(x), i)


def numbers_with_integers(function, /, *args):
    return function(*[_index(x) for x in args])


def numbers_with_items(function, items, /):
    """Functions of many numbers."""
    return function([x if type(x) is int else numbers_real(x) for x in items])


def numbers_with_points(function, p, q, /):
    p = tuple(p)
    q = tuple(q)
    if len(p) == len(q):
        p = [x if type(x) is int else numbers_real(x) for x in p]
        q = [x if type(x) is int else numbers_real(x) for x in q]
    return function(p, q)


def numbers_prod(iterable, /, *, start=1):
    for x in iterable:
        start = start * x
    return start


def numbers_prod_from(items, start, /):
    return numbers_prod(items, start=start)


def numbers_isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a = numbers_real(a)
    b = numbers_real(b)
    rel_tol = numbers_real(rel_tol)
    abs_tol = numbers_real(abs_tol)
    if rel_tol < 0.0 or abs_tol < 0.0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    difference = abs(b - a)
    if abs(a) == _infinity or abs(b) == _infinity:
        return False
    return difference <= abs(rel_tol * b) or difference <= abs(rel_tol * a) or difference <= abs_tol

