print(int("42"), int("-42"), int("  +7\n"), int("1_000_000"), int("0x1F", 16), int("0b101", 0))
print(int("0o17", 0), int("z", 36), int("١٢٣"), int("-0"), int(3.99), int(-3.99), int(True))
print(int(b"12"), int(bytearray(b"7f"), 16), int(), int("ff", base=16), int("0", 0), int(1e20))
print(int("0_0", 0), int("00", 0), int("-0x10", 0))
print(bin(10), bin(-10), oct(64), hex(255), hex(-255), hex(2 ** 70), bin(0), str(-5))
print(repr(10 ** 25), f"{2 ** 70:x}")
print((255).to_bytes(2, "big"), (255).to_bytes(2, "little"), (-1).to_bytes(3, "big", signed=True))
print((0).to_bytes(0, "big"), (2 ** 64).to_bytes(9, "little"), (5).to_bytes())
print((-129).to_bytes(2, byteorder="little", signed=True))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\x01\x00", "little"))
print(int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "big"))
print(int.from_bytes(b""), int.from_bytes(bytearray(9) + b"\x01", "little"))
print((5).bit_length(), (-5).bit_length(), (0).bit_length(), (2 ** 100).bit_length())
print((255).bit_count(), (-7).bit_count(), (2 ** 100 - 1).bit_count(), (3).conjugate())
print((3).numerator, (3).denominator, (3).real, (3).imag, (5).as_integer_ratio(), (-5).__abs__())
print((5).__bool__(), (7).__divmod__(2), (7).__rsub__(10), (5).__index__(), (5).__trunc__())
print((5).__floor__(), (5).__ceil__(), (15).__round__(-1), round(25, -1), round(35, -1))
print(round(-25, -1), round(12345, -2), round(5, 2), round(10 ** 30 + 5, -1), round(5, -5))
for args in (
    ("x",), ("",), ("  ",), ("1__0",), ("_1",), ("1_",), ("12", 2), ("12", 1), ("12", 37), ("0x",),
    ("0x", 16), ("1.5",), ("010", 0), (None,), ([],), (1, 2), ("1", None), ("1", "2"), (b"x",),
    ("1\0",), ("- 1",), ("é",), (1j,), ("a" * 300,),
):
    try:
        print(int(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for f in (
    lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"),
    lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle"),
    lambda: int.from_bytes("x", "big"), lambda: int.from_bytes(b"x", "y"),
    lambda: (128).to_bytes(1, "big", signed=True), lambda: int(float("inf")),
    lambda: int.from_bytes(5, "big"),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
print(1_000, 0xFF_FF, 0b1010, 0o777, 0XfF, 0B1, 0O7, 00, 0_0, 1_0.0_1, 1e1_0)
