for s in (
    "1.5", " -2e3\n", ".5", "5.", "1_000.5", "inf", "-Infinity", "nan", "NaN", "+iNf", "1e400",
    "-1e-400", "١.٥", "0x1p3", "1e", "", ".", "e5", "1__0", "--1", "1 2", "infinit", "1e5.5", "_1",
    "1e+5", "00012", b"3.5", 10, True, None, [], 1j, "0.1e-6", "123456789.123456789e10",
):
    try:
        print(repr(s), float(s))
    except (ValueError, TypeError) as error:
        print(repr(s), type(error).__name__, error)
for x in (0.0, -0.0, 1.0, 0.1, -2.5, 1e300, 5e-324, float("inf"), float("nan"), 3.141592653589793, 255.9375):
    print(x.hex(), x.is_integer(), repr(x), str(x))
    try:
        print(x.as_integer_ratio())
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for s in (
    "0x1.8p3", "-0x.1p-4", "1.8", "0x1p-1074", "inf", "nan", "0x1p5000", "0xg", "",
    "0x1.921fb54442d18p+1", "abc",
):
    try:
        print(s, float.fromhex(s))
    except (ValueError, OverflowError) as error:
        print(s, type(error).__name__, error)
print(float(), (2.5).real, (2.5).imag, (2.5).conjugate(), (2.0).__int__(), (2.7).__trunc__())
print((2.7).__floor__(), (-2.7).__ceil__(), (1.5).__round__(), (2.5).__divmod__(1))
print((1.5).__eq__(1), (1.5).__eq__("x"), (0.0).__bool__(), (1.5).__neg__(), (2.0).__rpow__(3))
print((1.0).__rtruediv__(5))
import sys
print(sys.float_info.max, sys.float_info.min, sys.float_info.epsilon, sys.float_info.dig)
print(sys.float_info.mant_dig, sys.float_info.radix, sys.float_repr_style)
print([1e15 + i * 0.1 for i in range(3)], [10.0 ** e for e in range(-6, 18, 3)])
print([float(10 ** e) for e in (15, 16, 17, 21, 22, 23)], 2 ** 0.5 * 2 ** 0.5, sum([0.1] * 10))
print(1.1 + 2.2, 3 * 1.1, 1e3, 1.e3, .1e1, 1E5, 0e0, 1_0.5e-1_0)
