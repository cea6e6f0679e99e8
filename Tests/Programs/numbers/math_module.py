import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.7), math.fabs(-3), math.copysign(1, -0.0))
print(math.fmod(-7, 3), math.modf(3.25), math.frexp(10.0), math.ldexp(0.5, 4))
print(math.sqrt(2), math.isqrt(10 ** 20 + 5), math.cbrt(27.0), math.exp(1), math.log(math.e))
print(math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10))
print(math.pow(2, 0.5))
print([round(f(0.5), 12) for f in (math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.cosh, math.tanh)])
print(math.atan2(1, -1), math.hypot(3, 4), math.hypot(1, 2, 3), math.degrees(math.pi))
print(math.radians(180), math.dist([0, 0], [3, 4]))
print(math.factorial(20), math.gcd(12, 18), math.gcd(), math.gcd(12, 18, 27), math.lcm(4, 6))
print(math.lcm(), math.comb(10, 3), math.perm(5, 2), math.perm(4), math.prod([1, 2, 3, 4]))
print(math.prod([], start=5), math.fsum([0.1] * 10), math.isclose(0.1 + 0.2, 0.3))
print(math.isclose(1, 2, rel_tol=0.6), math.isclose(0, 1e-10, abs_tol=1e-9))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.ulp(1.0))
print(math.nextafter(1.0, 2), round(math.gamma(5), 6), round(math.lgamma(10), 9))
print(round(math.erf(0.5), 12), round(math.erfc(0.5), 12), math.remainder(7, 4))
print(math.floor(10 ** 30), math.ceil(2.0 ** 70), math.log(10 ** 400), math.sqrt(10 ** 300))
print(math.floor(True))
for f in (
    lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1),
    lambda: math.factorial(2.5), lambda: math.floor(math.inf), lambda: math.floor(math.nan),
    lambda: math.exp(1000), lambda: math.isqrt(-1), lambda: math.acos(2), lambda: math.gcd(1.5),
    lambda: math.sqrt("x"), lambda: math.floor("x"), lambda: math.pow(0, -1),
    lambda: math.fmod(1, 0), lambda: math.comb(-1, 2), lambda: math.sin(), lambda: math.sin(1, 2),
    lambda: math.pow(10, 400), lambda: math.sqrt(10 ** 400), lambda: math.log(1, 0),
    lambda: math.trunc("x"), lambda: math.dist([1], [1, 2]), lambda: math.cosh(1000),
    lambda: math.prod(["a", 2]), lambda: math.ldexp(1.0, 5000),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
