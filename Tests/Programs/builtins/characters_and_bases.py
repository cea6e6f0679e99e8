# chr, ord, bin, oct, hex, ascii, repr, abs, hash, id, callable, format of unusual arguments.
class Index:
    def __index__(self):
        return 300


class Strange:
    def __index__(self):
        return 1.5

    def __abs__(self):
        return 'abs'

    def __repr__(self):
        return 'strangé\u20ac\U0001F600'

    def __hash__(self):
        return 2**80


class BadRepr:
    def __repr__(self):
        return 5

    def __hash__(self):
        return 'x'


def attempt(function):
    try:
        print(ascii(function()))
    except Exception as error:
        print(type(error).__name__, error)


for function in (lambda: chr(0), lambda: chr(0x10FFFF), lambda: chr(0x110000), lambda: chr(-1), lambda: chr(2**70), lambda: chr('a'), lambda: chr(1.5), lambda: chr(Index()), lambda: chr(Strange()), lambda: chr(True), lambda: ord('a'), lambda: ord('\U0010ffff'), lambda: ord('ab'), lambda: ord(''), lambda: ord(b'a'), lambda: ord(b'ab'), lambda: ord(bytearray(b'q')), lambda: ord(5), lambda: ord(None),
                 lambda: bin(-5), lambda: oct(8), lambda: hex(255), lambda: bin(2**70), lambda: hex(-2**70), lambda: bin(1.5), lambda: hex('a'), lambda: oct(Index()), lambda: hex(Strange()), lambda: bin(True), lambda: abs(-5), lambda: abs(-2.5), lambda: abs(3 + 4j), lambda: abs(True), lambda: abs('a'), lambda: abs(Strange()), lambda: abs(-2**63), lambda: abs(-0.0), lambda: repr(Strange()), lambda: ascii('é\n\'"'),
                 lambda: repr('é\n\'"\x00\x7f\xad\u2028'), lambda: repr(b'\'"\x00\xff\t'), lambda: repr(BadRepr()), lambda: str(BadRepr()), lambda: f'{BadRepr()}', lambda: hash(BadRepr()), lambda: hash(Strange()) == 2**80 % (2**61 - 1), lambda: hash([]), lambda: hash({}), lambda: hash((1, [])), lambda: hash(slice(1)), lambda: callable(len), lambda: callable(5), lambda: callable(int), lambda: callable(Index()), lambda: callable(lambda: 0),
                 lambda: repr(2**200), lambda: repr(1e16), lambda: repr(1e-5), lambda: repr(123456789012345680.0), lambda: repr(0.1), lambda: repr(-0j), lambda: repr(complex(-0.0, 1)), lambda: repr([[], (), (1,), {}, set(), frozenset(), ...]), lambda: id(None) == id(None), lambda: id(), lambda: repr(), lambda: ascii(1, 2), lambda: str(b'a'), lambda: str(object=5), lambda: str(5, 6)):
    attempt(function)
