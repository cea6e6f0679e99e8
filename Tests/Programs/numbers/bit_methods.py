# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio, and shifts.
def attempt(text):
    try:
        print(text, '=', eval(text))
    except Exception as error:
        print(text, '=', type(error).__name__, error)


for n in (0, 1, -1, 255, -256, 2**63, -2**63, 2**100 + 1, True):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.numerator, n.denominator, n.conjugate(), ~n, n >> 3, n << 3, -n >> 70)
for text in ('(1).to_bytes()', '(258).to_bytes(2)', '(258).to_bytes(2, "little")', '(256).to_bytes(1)', '(-1).to_bytes(1)', '(-1).to_bytes(2, "big", signed=True)', '(-129).to_bytes(1, signed=True)', '(0).to_bytes(0)', '(1).to_bytes(0)',
             '(1).to_bytes(-1)', '(1).to_bytes(2, "middle")', '(1).to_bytes(2, 5)', '(2**80).to_bytes(11, "little")', '(1).to_bytes(length=3, byteorder="big")', '(1).to_bytes(1.5)',
             'int.from_bytes(b"")', 'int.from_bytes(b"\\x01\\x02")', 'int.from_bytes(b"\\xff", "little", signed=True)', 'int.from_bytes([1, 2], "big")', 'int.from_bytes((256,))', 'int.from_bytes("a")', 'int.from_bytes(5)',
             'int.from_bytes(b"\\x80" + bytes(10), signed=True)', 'int.from_bytes(memoryview(b"ab"), byteorder="little")', 'int.from_bytes(b"a", "odd")', 'bool.from_bytes(b"\\x00")', 'bool.from_bytes(b"\\x02")',
             '1 << -1', '1 >> -1', '0 << 10**30', '5 >> 10**30', '-5 >> 10**30', '1 << 1.0', '1.5 >> 1', '(0.75).as_integer_ratio()', 'float("inf").as_integer_ratio()', 'float("nan").as_integer_ratio()', '(-0.0).as_integer_ratio()',
             '(2.0).is_integer()', '(2.5).is_integer()', 'float("inf").is_integer()', '(1.5).__floor__()', '(-1.5).__ceil__()', '(-1.5).__trunc__()'):
    attempt(text)
