a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, a ** b, abs(a), -a, +a, a.conjugate(), a.real, a.imag)
print(a == 3 + 4j, a != b, 1j * 1j, 2j ** 2, complex(1, 2), complex("1+2j"), complex("-j"))
print(complex(" 3 "), complex("(1-1j)"), complex(2), complex(), complex(1.5, -0.0))
print(complex(imag=2), complex(1j, 1j), complex("nan+infj"))
print(repr(1j), repr(-1j), repr(0j), repr(-0.0 + 1j), 1 + 0j, complex(0, -0.0), complex(-0.0, 0))
print(complex(float("inf"), float("nan")), 1e20 + 1e-5j, str(1.0 + 2.0j), (1 + 2j).__repr__())
print(hash(1 + 0j) == hash(1), 1 + 0j == 1, 1 + 0j == 1.0, {1: "a"}[1 + 0j], bool(0j), bool(1j))
print(1j in [1j], a == "x", sum([1j, 2, 3.5]), 2 * a, a / 2, a - 1.5, 2 ** 1j, 1j ** 0, 0j ** 0)
print((1 + 1j) ** -1, (2 + 0j) ** 3, 1j ** 2 ** 1)
for f in (
    lambda: a < b, lambda: a // b, lambda: a % b, lambda: int(a), lambda: float(a),
    lambda: complex("1 + 2j"), lambda: complex("x"), lambda: complex("1", 2),
    lambda: complex(1, "2"), lambda: a / 0, lambda: 0j ** -1, lambda: divmod(a, b),
    lambda: round(a), lambda: pow(a, b, 2), lambda: complex(None), lambda: a & 1,
    lambda: math_missing, lambda: sorted([1j, 2j]), lambda: max(1j, 2),
    lambda: setattr(a, "real", 1), lambda: a[0], lambda: f"{a:d}", lambda: 0j ** 1j,
    lambda: "x" * 1j,
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(f"{a:.2f} {a:e} {a:>20} {a!r:<10}|", "{:g}".format(1.5j), "%s" % a, format(a, "+.1f"))
print(format(1j, ""), format(2 + 1j, "g"))
z, count = 0j, 0
while abs(z) < 2 and count < 50:
    z = z * z + (0.3 + 0.5j)
    count += 1
print(count, abs(z) < 2)
