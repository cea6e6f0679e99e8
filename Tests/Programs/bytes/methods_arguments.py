# Methods of bytes and bytearray: results of both types, and arguments they refuse.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (bytes, bytearray):
    b = kind(b'Hello wOrld\tx\n')
    print(b.upper(), b.lower(), b.title(), b.capitalize(), b.swapcase(), b.expandtabs(4), b.center(20, b'*'), b.ljust(16, b'-'), b.rjust(16), b.zfill(16), kind(b'-5').zfill(5))
    print(b.split(), b.split(b'o', 1), b.rsplit(b'o', 1), b.splitlines(True), b.partition(b'w'), b.strip(b'Hx\n'), b.find(b'l', 4), b.find(111), b.rfind(b'o', 0, 5), b.count(b'l'), b.count(b''), b.index(32))
    print(b.startswith((b'a', b'He')), b.endswith(b'\n', -1), b.isalpha(), kind(b'1').isdigit(), kind(b'').isalnum(), kind(b' ').isspace(), kind(b'Ab').istitle(), kind(b'\x80').isascii(), kind(b'A').isupper(), b.hex(), b.hex(':', 2), b.hex('-', -3))
    print(b * 2, 2 * kind(b'a'), b + b'!', kind(b'a') + bytearray(b'b'), type(kind(b'a') + bytearray(b'b')).__name__, 72 in b, b'ell' in b, b[0], b[-1:], b[::-3], b.removeprefix(b'Hel'), b.removesuffix(b'x\n'), list(kind(b'ab')), kind(b'ab') == b'ab', kind(b'a') < b'b')
    print(kind.fromhex('0a fF\n10'), kind(3), kind([1, 2]), kind('é', 'utf-8'), kind(range(3)), b.translate(None, b'l'), kind(b'abc').translate(bytes.maketrans(b'ab', b'xy')), b.replace(b'l', b'L', 1), kind(b'ab').replace(b'', b'-'), b'-'.join([kind(b'a'), b'b']))
    for function in (lambda: b.find('l'), lambda: b.find(256), lambda: b.find(1.5), lambda: b.index(b'zz'), lambda: b.split(''), lambda: b.split(b''), lambda: b.replace(b'a', 'b'), lambda: b.join(['a']), lambda: b.join([1]), lambda: b.join(5), lambda: b.startswith('H'), lambda: b.startswith(['H']), lambda: b.strip('H'),
                     lambda: b.center(5, b'ab'), lambda: b.ljust(5, ' '), lambda: b + 'a', lambda: b + 1, lambda: b * 'a', lambda: 'a' in b, lambda: 300 in b, lambda: b['a'], lambda: b[99], lambda: b.translate(b'short'), lambda: b.translate('a'), lambda: b.hex('ab'), lambda: b.hex(1), lambda: b.hex('é'), lambda: kind.fromhex('1'), lambda: kind.fromhex('zz'),
                     lambda: kind.fromhex(b'aa'), lambda: kind(-1), lambda: kind([256]), lambda: kind(['a']), lambda: kind('a'), lambda: kind(1.5), lambda: kind(None), lambda: kind(b'a', 'utf-8'), lambda: kind(5, 'utf-8'), lambda: kind('a', 5), lambda: kind(encoding='ascii'), lambda: kind(b'a') < 'a', lambda: b.decode('ascii', 'strict', 1), lambda: b.partition('a'),
                     lambda: b.maketrans(b'a', b'bc'), lambda: b.zfill('a'), lambda: b.expandtabs('a'), lambda: b.removeprefix('H'), lambda: b.upper(1)):
        attempt(function)
