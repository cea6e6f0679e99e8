# int() of text: bases, prefixes, underscores, white space, digits of other scripts, and what is refused.
def attempt(*arguments):
    try:
        print(arguments, int(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)


for text in ('0', '-0', '+7', ' 12\n', '1_000', '1__0', '_1', '1_', '0_1', '00', '007', '', ' ', '-', '+-1', '1 2', '1.0', '1e3', '٣_٤', '１２', '²', '1\x00', 'a', b'12', b' 7 ', bytearray(b'9'), b'\xff', b'1\x00'):
    attempt(text)
for text, base in (('0x1F', 16), ('0X1f', 0), ('1F', 16), ('0b101', 0), ('0b_1', 0), ('0B1', 2), ('0o17', 0), ('017', 0), ('0', 0), ('00', 0), ('0_0', 0), ('z', 36), ('Zz', 36),
                   ('z', 35), ('2', 2), ('0b2', 2), ('0x', 16), ('0x', 0), ('0b', 2), ('10', 1), ('10', 37), ('10', -2), ('10', True), ('10', 2.0), (b'ff', 16), (10, 16), (1.5, 2),
                   ('1_f', 16), ('0x_f', 16), (' 0x1 ', 16), ('-0xf', 0), ('- 1', 0), ('1' * 5, 2), ('10', '3'), ('10', 2**70)):
    attempt(text, base)
attempt()
attempt(None)
attempt([])
attempt('1', 2, 3)
try:
    int(base=5)
except TypeError as error:
    print(error)
try:
    int(x='5')
except TypeError as error:
    print(error)
print(int('-' + '9' * 40), int('z' * 20, 36), int('f' * 33, 16))
