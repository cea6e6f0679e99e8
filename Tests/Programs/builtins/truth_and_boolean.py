# Truth value testing, and/or/not, chained comparisons, is and in: what is evaluated and what comes out.
class Truth:
    def __init__(self, name, value):
        self.name = name
        self.value = value

    def __bool__(self):
        print('bool', self.name, end='; ')
        return self.value

    def __repr__(self):
        return self.name


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print('len', end='; ')
        return self.n


t, f = Truth('t', True), Truth('f', False)
for expression in ('t and f', 'f and t', 't or f', 'f or t', 'not t', 'not f', 't and f or t', 'not t and f', 'f or f or f', 't if f else 5', 'bool(t)', '[x for x in (t, f) if x]', 'bool(Sized(0))', 'bool(Sized(3))', 'not Sized(1)',
                   'all((t, f, t))', 'any((f, t, f))', '1 < 2 < 3', '1 < 3 < 2', '3 > 2 > 1 == True', '1 in [1] == True', 'not 1 in [2]', '1 not in (1,)', 'None is None', "'' or 0 or [] or {}", "1 and 'a' and (2,)"):
    print(expression, '->', eval(expression))
empty = (None, False, 0, 0.0, 0j, '', b'', (), [], {}, set(), frozenset(), range(0), bytearray(), memoryview(b''), {}.keys(), {}.items())
full = (True, -1, 1e-300, 1j, ' ', b'\0', (0,), [0], {0: 0}, {0}, range(1), memoryview(b'a'), object(), int, len, Ellipsis, NotImplementedError, iter([]), float('nan'))
print([bool(x) for x in empty], [bool(x) for x in full])


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


for value in (5, None, 'a', NotImplemented):
    attempt(lambda: bool(Truth('v', value)))
attempt(lambda: bool(Sized(-1)))
attempt(lambda: bool(Sized('a')))
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
print(bool(), True + True, True & False, True | 2, True ^ True, ~True, True << 3, isinstance(True, int), bool.__mro__, True.real, repr(True) + str(False), int(True), f'{True:d} {True}', 'ab'[True])
attempt(lambda: type('Sub', (bool,), {}))
