# Numeric literals: every form, and what is none.
print(0, 00, 0_0, 1_000_000, 0b1010, 0B1_0, 0o17, 0O1_7, 0xfF, 0XF_f, 0b_1, 0x_f)
print(3.14, 10., .001, 1e100, 3.14e-10, 0e0, 1_0.0_1, 1e1_0, 1E5, 01.5, 0_1.5, 09e1, .1e-2_0)
print(3.14j, 10.j, 10j, .001j, 1e100j, 3.14E-10J, 3_14j, 0j, 0777j, 1_0e+2j)
print(123456789012345678901234567890, 0xffffffffffffffffffffffff, -0, -0.0, +1, ~5)
print(1 .real, 1..real, 1.5.is_integer(), 1j.imag, 1 if 1 else 2, 0xf or 1)
print(1e400, -1e400, 1e-400, 2.5e-324, 1.7976931348623157e308, 4.9406564584124654e-324)
for text in ("1__0", "1_", "_1", "0b", "0b2", "0b1_", "0o8", "0o", "0x", "0xg", "0b1.0", "1e", "1e+", "1e_5", "1_e5", "1._5", "1.5_", "01", "0777", "0_7",
             "1.2.3", "1j2", "12a", "0xfg", "1.e", "0b12", "0o19", "1jj", "1_000_", "5L", "0x1p3", "1 2", "1.5j.", "0b1j", "٣", "1٣"):
    try:
        print(repr(text), repr(eval(text)))
    except SyntaxError as error:
        print(repr(text), error.msg, error.offset)
    except NameError as error:
        print(repr(text), error)
