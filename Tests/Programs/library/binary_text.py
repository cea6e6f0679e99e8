# binascii: hexadecimal, base 64, uuencoding, quoted-printable, checksums.
import binascii

DATA = bytes(range(0, 256, 7))
print(binascii.hexlify(DATA), binascii.hexlify(b'abcd', '-'), binascii.b2a_hex(b'abcd', b':', -3), binascii.unhexlify('00fF'), binascii.a2b_hex(bytearray(b'61')))
print(binascii.b2a_base64(DATA), binascii.b2a_base64(b'', newline=False), binascii.b2a_base64(b'a'), binascii.b2a_base64(memoryview(b'ab')))
print([binascii.a2b_base64(s) for s in ('', 'YQ==', b'YWI=', 'YWJj', 'Y W\nJj!', 'YQ==YQ==', 'YWJjZA=', '=')[:6]])
print(binascii.crc32(b'hello'), binascii.crc32(b'lo', binascii.crc32(b'hel')), binascii.crc_hqx(b'hello', 0), binascii.crc32(b''))
print(binascii.b2a_uu(DATA), binascii.b2a_uu(b'\0a', backtick=True), binascii.a2b_uu(binascii.b2a_uu(DATA)) == DATA, binascii.a2b_uu(b'#86)C\n'), binascii.a2b_uu(b'$86\n'))
print(binascii.b2a_qp(b'caf\xe9 = x \n.\n' + b'y' * 80), binascii.b2a_qp(b'a b\tc_\r\n', quotetabs=True), binascii.b2a_qp(b'a b_\n', header=True), binascii.b2a_qp(b'a\r\nb ', istext=False))
print(binascii.a2b_qp(b'caf=E9=\nx =3D==_=zz='), binascii.a2b_qp('a_b', header=True))


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__module__, type(error).__name__, error)


for text in 'a', 'abcde', 'YWJjZA=', 'YQ', '=YQ=', 'YQ=', 'é':
    attempt(lambda: binascii.a2b_base64(text))
for text in '=YQ=', 'YQ==Y', 'Y Q==', 'Y=Q=', 'YQ==':
    attempt(lambda: binascii.a2b_base64(text, strict_mode=True))
attempt(lambda: binascii.unhexlify('abc'))
attempt(lambda: binascii.unhexlify('zz'))
attempt(lambda: binascii.a2b_hex(5))
attempt(lambda: binascii.b2a_base64('a'))
attempt(lambda: binascii.hexlify('a'))
attempt(lambda: binascii.b2a_uu(b'x' * 46))
attempt(lambda: binascii.a2b_uu(b'!\x01'))
print(binascii.Error.__mro__[1], binascii.Incomplete.__mro__[1])
