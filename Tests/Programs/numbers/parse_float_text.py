# float() and complex() of text, float.fromhex: forms that are numbers and forms that are not.
def attempt(function, *arguments):
    try:
        print(arguments, function(*arguments))
    except Exception as error:
        print(arguments, type(error).__name__, error)


for text in ('1', '-1.5', '.5', '5.', '1e3', '1E-3', '1e', 'e1', '.', '', ' 2.5\t', '1_0.0_1', '1__0', '1_.0', '_1', '1e1_0', 'inf', '-Infinity', 'NaN', '+nan', 'infinit', 'nan(1)', '0x1p3', '１.５', '1.5.2',
             '1e400', '-1e400', '1e-400', '4.9e-324', '1.7976931348623157e308', '9007199254740993', '0.1' + '0' * 30 + '1', b'1.5', bytearray(b'2'), b'\xff', '1\x00', '1,5'):
    attempt(float, text)
for text in ('1', '1j', '-j', 'j', '1+2j', '1-j', '1+j2', '(1+2j)', '((1j))', '( 1j )', '1 + 2j', '1+2', '1e3-2E2J', 'nan+infj', 'inf-nanj', '', '()', '1_0+2_0j', '1jj', '+1j', '1++2j', '1j+2'):
    attempt(complex, text)
attempt(complex, '1', 2)
attempt(complex, 1, '2')
attempt(complex, b'1')
attempt(complex, [])
for text in ('0x1.8p1', '-0x.1p-2', '1', 'inf', '-nan', '0x1p1023', '0x1p1024', '0x1p-1074', '0x1p-1075', '0x', '1p', '0x1.fffffffffffffp1023', '0x1.fffffffffffff8p0', ' 0x1 ', '0x1 p3', 'a.b', '', '1.'):
    attempt(float.fromhex, text)
print((1.5).hex(), (-0.1).hex(), (0.0).hex(), float('inf').hex(), (5e-324).hex(), float.fromhex((0.1).hex()) == 0.1)
