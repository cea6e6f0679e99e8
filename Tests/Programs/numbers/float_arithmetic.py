inf, nan = float("inf"), float("nan")
for a in (0.0, -0.0, 1.5, -7.25, 1e308, inf, nan):
    for b in (2.0, -0.5, inf):
        row = []
        for op in (
            lambda: a + b, lambda: a * b, lambda: a / b, lambda: a // b, lambda: a % b,
            lambda: divmod(a, b), lambda: a ** b,
        ):
            try:
                row.append(op())
            except Exception as error:
                row.append(type(error).__name__ + " " + str(error))
        print(a, b, row)
print(0.1 + 0.2, 1e16 + 1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1e-400, 0.1 * 3, 1 / 3, 2 / 3)
print(1e15, 1e16, 123456789012345678.0, 1e-4, 1e-5, 1.0, 100.0, 1e22, 1e23, 9007199254740993.0)
print(4.35, 2.5e-8, 5e-324, 1.7976931348623157e308)
print(-7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, 5.0 // 0.3, 1e20 % 3, -0.0 // 1, 0.0 % -1)
print(inf // 1 != inf // 1, 5 % inf, -5 % inf, 5 // -inf, divmod(-1.0, 3), 0.5 % 0.1)
print(2.0 ** 0.5, (-8) ** (1 / 3), (-8.0) ** 2, 4 ** 0.5, 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan)
print(2 ** -1, (-1.0) ** 0.5, 2.0 ** 1023, (-inf) ** 3, 0.5 ** inf)
print(nan == nan, nan != nan, nan < 1, inf == inf, inf > 10 ** 400, -inf < -10 ** 400, 0.0 == -0.0)
print(1 == 1.0, 0.1 + 0.2 == 0.3, 2 ** 53 == 2.0 ** 53, 2 ** 53 + 1 == 2.0 ** 53)
print(hash(1.0) == hash(1), hash(0.5), hash(inf), hash(-inf), hash(-0.0), hash(1e300))
print(1.0 in {1: 2}, max(nan, 1) != max(nan, 1), max(1, nan), sorted([3, 1.5, 2]), min(0.0, -0.0))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e20), round(1234.5678, -2))
print(round(0.5), round(1.5), round(2.345, 2), round(1e-10, 5), type(round(1.2)).__name__)
print(type(round(1.2, 0)).__name__, round(5e-324, 300), round(1.7976931348623157e308, -300))
print(round(nan, 2), round(inf, 2), round(123.456, 400), round(123.456, -400))
for f in (
    lambda: round(nan), lambda: round(inf), lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 2.0 ** 10000,
    lambda: 1.0 << 1, lambda: 1.0 & 1, lambda: round(1.5, "x"), lambda: round(1.5, 2.0),
    lambda: 1.5 + "x", lambda: "x" + 1.5, lambda: 1.5 < 1j, lambda: round(1e308, -309),
    lambda: int(nan), lambda: 1.5 < "x", lambda: (-1.0) // 0, lambda: (0.0) ** -2.0,
    lambda: (-8.0) ** 0.5,
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
