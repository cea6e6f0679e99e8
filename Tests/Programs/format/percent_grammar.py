# The operator % of str: flags, widths, stars, mapping keys and every complaint.
class Index:
    def __index__(self):
        return 42


class Real:
    def __float__(self):
        return 2.5


class Whole:
    def __int__(self):
        return 7


def attempt(template, value):
    try:
        print(repr(template), repr(template % value))
    except Exception as error:
        print(repr(template), type(error).__name__, error)


for template, value in (('%d %i %u', (1, 2, 3)), ('%d', 1.9), ('%d', -1.9), ('%d', True), ('%d', Index()), ('%d', Whole()), ('%d', Real()), ('%d', '1'), ('%d', 1j), ('%d', float('inf')), ('%x', Index()), ('%x', 1.0), ('%x', Whole()), ('%o %#o', (8, 8)), ('%x %#X %#x', (-255, 255, 0)), ('%f', Real()), ('%f', Index()), ('%f', '1'),
                        ('%e %E %.0e', (12345.678, 0.0, 5)), ('%g %G %#g', (1e-5, 1e20, 1.0)), ('%c%c%c', (65, 'é', Index())), ('%c', 0x110000), ('%c', 'ab'), ('%c', ''), ('%c', 1.5), ('%c', b'a'), ('%s %r %a', ('é', 'é', 'é')), ('%.2s|%5s|%-5s|', ('abc', 'a', 'b')), ('%5%|%-5%|', ()), ('%%', ()), ('%%%s%%', 'x'), ('%05d|%-05d|%+d|% d|%+ d', (3, 3, 3, 3, 3)),
                        ('%08.3f|%+.2e|%-10g|', (-3.14159, 1.5, 2.0)), ('%.5d|%8.3x', (42, 255)), ('%*d', (6, 42)), ('%-*d|', (6, 42)), ('%*d', (-6, 42)), ('%.*f', (2, 3.14159)), ('%.*f', (-2, 3.14159)), ('%*d', ('a', 1)), ('%*d', (1.0, 1)), ('%*d', 5), ('%(a)s', {'a': 1}), ('%(a)s %(b)5d|%(a)r', {'a': 'x', 'b': 2}), ('%(a)s', {}), ('%(a)s', (1,)), ('%(a)s', 'x'), ('%(a)s', [1]),
                        ('%()s', {'': 0}), ('%(a(b))s', {'a(b)': 0}), ('%(a', {'a': 1}), ('%(a)*d', {'a': 1}), ('%s %s', ('a',)), ('%s', ('a', 'b')), ('%s', ((1, 2),)), ('%s', [1, 2]), ('%s', {'a': 1}), ('x', 'a'), ('x', ('a',)), ('x', {}), ('x', []), ('x', ()), ('%', 1), ('%5', 1), ('%.', 1), ('%q', 1), ('%é', 1), ('abc%', ()), ('%s%', 'a'), ('%ld %hd %Ld', (1, 2, 3)), ('%lld', 1), ('%99999999999d', 1), ('%.99999999999f', 1.0)):
    attempt(template, value)
