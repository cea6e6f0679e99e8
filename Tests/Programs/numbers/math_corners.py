# math: domains, infinities, exact integers, and arguments of every type.
import math


class Index:
    def __index__(self):
        return 6


class Real:
    def __float__(self):
        return 0.25


class Own:
    def __ceil__(self):
        return 'ceil'

    def __floor__(self):
        return 'floor'

    def __trunc__(self):
        return 'trunc'


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


inf, nan = math.inf, math.nan
for function in (lambda: math.sqrt(-1), lambda: math.sqrt(inf), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(10**400), lambda: math.log(8, 2), lambda: math.log(2, 1), lambda: math.log(2, 0), lambda: math.log2(2**2000), lambda: math.log10(10**400), lambda: math.log1p(-1), lambda: math.exp(1000), lambda: math.exp(-1000), lambda: math.expm1(1e-10), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(nan, 0), lambda: math.pow(2, 5000),
                 lambda: math.factorial(20), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.factorial(Index()), lambda: math.comb(5, 2), lambda: math.comb(2, 5), lambda: math.comb(-1, 2), lambda: math.comb(100, 50), lambda: math.perm(5), lambda: math.perm(5, 2), lambda: math.perm(5, -1), lambda: math.gcd(), lambda: math.gcd(12, -18, 27), lambda: math.gcd(1.5, 2), lambda: math.lcm(4, 6, 0), lambda: math.lcm(), lambda: math.isqrt(10**40), lambda: math.isqrt(-1), lambda: math.isqrt(2.0),
                 lambda: math.ceil(1.5), lambda: math.ceil(Own()), lambda: math.floor(Own()), lambda: math.trunc(Own()), lambda: math.trunc('a'), lambda: math.floor(inf), lambda: math.ceil(nan), lambda: math.floor(Real()), lambda: math.fabs(-2), lambda: math.fmod(7, -3), lambda: math.fmod(1, 0), lambda: math.fmod(inf, 1), lambda: math.remainder(7, 4), lambda: math.modf(-2.5), lambda: math.modf(inf), lambda: math.frexp(8), lambda: math.ldexp(0.5, 4), lambda: math.ldexp(1, 5000), lambda: math.ldexp(1, -5000),
                 lambda: math.copysign(1, -0.0), lambda: math.fsum([0.1] * 10), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([inf, -inf]), lambda: math.fsum('a'), lambda: math.prod([]), lambda: math.prod([2, 3.5]), lambda: math.prod([1, 2], start=5), lambda: math.prod(['a', 2]), lambda: math.dist((1, 2), (4, 6)), lambda: math.dist((1,), (1, 2)), lambda: math.hypot(), lambda: math.hypot(3, 4), lambda: math.hypot(inf, nan), lambda: math.isclose(1, 1 + 1e-10), lambda: math.isclose(1, 2, rel_tol=-1),
                 lambda: math.isclose(0, 1e-10, abs_tol=1e-9), lambda: math.isfinite(inf), lambda: math.isnan(nan), lambda: math.isinf(-inf), lambda: math.nextafter(1, 2), lambda: math.ulp(1), lambda: math.ulp(inf), lambda: math.degrees(math.pi), lambda: math.radians(180), lambda: math.atan2(-0.0, -1), lambda: math.acos(2), lambda: math.sin(inf), lambda: math.atanh(1), lambda: math.acosh(0.5), lambda: math.cbrt(-27), lambda: math.exp2(10), lambda: math.gamma(5), lambda: math.gamma(-1), lambda: math.lgamma(0),
                 lambda: math.erf(0.5), lambda: math.sqrt('a'), lambda: math.sqrt(Real()), lambda: math.sqrt(2**2000), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.sqrt(True), lambda: math.sin(1j), lambda: math.floor(2**70), lambda: math.pi + math.e + math.tau):
    attempt(function)
