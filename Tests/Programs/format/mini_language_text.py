# The format mini-language for str, and for types without a format of their own.
def attempt(value, spec):
    try:
        print(repr(spec), repr(format(value, spec)))
    except Exception as error:
        print(repr(spec), type(error).__name__, error)


for spec in ('', 's', '10', '<10', '>10', '^10', '*^11', 'é>8', '.2', '10.2', '^10.3s', '0', '05', '010', '<05', '=10', '+', '-10', ' ', '#', ',', '_', 'z', 'd', 'q', '10q', '.', '1.5.2', '{<5', '}>5', '99999999999999999999', '.99999999999999999999', '>', '>>5', '<<'):
    attempt('héllo', spec)
for value in (None, [1], object, Ellipsis, (1,), {}, b'x', range(2)):
    attempt(value, '')
    for spec in ('>10', 's', 'd'):
        try:
            print(format(value, spec))
        except TypeError as error:
            print(error)


class Own:
    def __format__(self, spec):
        return f'<{spec}>'


class Wrong:
    def __format__(self, spec):
        return 5


class Plain:
    def __str__(self):
        return 'plain'


print(f'{Own():a{1}b}', '{:{}}'.format(Own(), 'x'), format(Own()), f'{Own()!r:.4}', f'{Plain()}', f'{Plain()!s:>8}')
for value, spec in ((Wrong(), ''), (Plain(), '5'), (Own(), 5), (True, 's'), (True, 'd'), (True, '>6'), (True, '')):
    attempt(value, spec)
