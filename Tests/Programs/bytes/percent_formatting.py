# The operator % of bytes and bytearray.
class Own:
    def __bytes__(self):
        return b'own'


class Wrong:
    def __bytes__(self):
        return 'text'


def attempt(template, value):
    try:
        print(template, template % value)
    except Exception as error:
        print(template, type(error).__name__, error)


for template, value in ((b'%s', b'x'), (b'%s', bytearray(b'x')), (b'%s', memoryview(b'x')), (b'%s', Own()), (b'%b', Own()), (b'%s', Wrong()), (b'%s', 'x'), (b'%s', 5), (b'%a', 'é'), (b'%r', b'x'), (b'%d', 5), (b'%5d|%-5d|%05d', (5, 6, 7)), (b'%x %X %o %#x', (255, 255, 8, 255)), (b'%i', 'a'),
                        (b'%u', None), (b'%x', 1.5), (b'%d', 1.9), (b'%e %.1f %g', (1.5, 2.25, 1e10)), (b'%f', 'a'), (b'%c', 65), (b'%c', b'z'), (b'%c', bytearray(b'q')), (b'%c', 256), (b'%c', b'zz'), (b'%c', 'a'), (b'%c', 1.5), (b'%(k)s %(k)5s', {b'k': b'v'}), (b'%(k)s', {'k': b'v'}), (b'%(k)s', 5), (b'%s %s', (b'a',)),
                        (b'%s', (b'a', b'b')), (b'no', b'a'), (b'no', ()), (b'no', {}), (b'no', [1]), (b'%%', ()), (b'%', ()), (b'%y', 1), (b'%.2s|%5.1s', (b'abc', b'xyz')), (b'%*d|%.*f', (5, 1, 2, 3.14159)), (b'%*d', ('a', 1)), (b'% d %+d', (1, 2)), (b'%ld', 3), (bytearray(b'%s!'), b'x'), (b'%(k', {b'k': 1}), (b'%s', None)):
    attempt(template, value)
template = bytearray(b'%d')
template %= 7
print(template)
