values = (0.0, -0.0, 1.0, 0.1, -2.5, 1e16, 1e-5, 123456789.123, 1e100, float("inf"), float("-inf"), float("nan"), 0.5, 1.5, 2.675, 1e22, 1e21, 12345678901234567890.0)
for spec in (
    "", ".0f", ".1f", ".3f", "f", "e", ".0e", ".2E", "g", ".3g", "G", ".10g", "%", ".0%", "10.2f",
    "<10.2f", "+.1f", " .1f", "010.2f", ",.2f", "_.1f", "#.0f", "#g", "n", ".17g", "z.0f",
):
    row = [format(v, spec) for v in values]
    print(f"{spec!r:8}", row)
print([round(x, 2) for x in (2.675, 1.005, 2.5, -1.555)])
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5)])
print("%.3f %e %g %G" % (3.14159, 12345.678, 0.00001, 1e-10))
for spec in ("d", "x", "s", "c", ".1", "5", ".3", "10.4"):
    try:
        print(spec, format(3.14159, spec), format(100000.0, spec), format(1e20, spec))
    except ValueError as error:
        print(spec, error)
