# cmath: values, branch cuts and the signs of zeros, infinities and NaNs, large and small arguments, errors.
import cmath

inf, nan = cmath.inf, cmath.nan
names = 'sqrt', 'exp', 'log', 'log10', 'acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'sin', 'sinh', 'tan', 'tanh'


def show(function, *arguments):
    try:
        return function(*arguments)
    except (ValueError, OverflowError, TypeError) as error:
        return f'{type(error).__name__}: {error}'


for name in names:
    function = getattr(cmath, name)
    print(name)
    for z in (0.3 - 1.7j, -2.0 + 0.0j, complex(-2.0, -0.0), complex(-0.0, 0.0), 1, 1e308 - 1e308j, complex(2e-310, 3e-310), complex(inf, 1.5),
              complex(-inf, -0.0), complex(nan, inf), complex(0.0, inf), complex(720.0, 1.0), complex(1.0, 1e-200)):
        print('   ', z, show(function, z))
for pair in (2.0, 1.0), (0.0, 1.0), (inf, 0.0), (-inf, 2.0), (nan, 0.0), (1.0, inf):
    print(pair, show(cmath.rect, *pair))
print(cmath.polar(3 + 4j), cmath.phase(-1), cmath.log(8, 2), show(cmath.log, 2, 1), show(cmath.phase, complex(1e300, 1e-300)))
print(cmath.isfinite(1j), cmath.isinf(complex(1, -inf)), cmath.isnan(complex(nan, 0)))
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(inf, inf), cmath.isclose(inf, 1))
print(cmath.pi, cmath.infj, cmath.nanj)
print(show(cmath.sin, 'x'), show(cmath.isclose, 1, 1), show(cmath.sqrt, None))
