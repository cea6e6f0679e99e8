# getattr, setattr, hasattr, delattr, vars, dir on unusual objects and names.
class Slots:
    __slots__ = ('a',)


class Dynamic:
    def __getattr__(self, name):
        if name == 'broken':
            raise ValueError('broken')
        if name == 'missing':
            raise AttributeError('own words')
        return f'<{name}>'


class Listed:
    def __dir__(self):
        return ['z', 'a']


class BadList:
    def __dir__(self):
        return 5


class Text(str):
    pass


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


d, s = Dynamic(), Slots()
for function in (lambda: getattr(d, 'x'), lambda: getattr(d, 'missing'), lambda: getattr(d, 'missing', 'default'), lambda: getattr(d, 'broken', 'default'), lambda: hasattr(d, 'missing'), lambda: hasattr(d, 'broken'), lambda: hasattr(d, 'x'), lambda: getattr(d, 5), lambda: hasattr(d, None), lambda: setattr(d, 5, 1), lambda: delattr(d, 5), lambda: getattr(d, Text('sub')), lambda: getattr(d),
                 lambda: getattr(5, 'real', 1, 2), lambda: setattr(d, 'x'), lambda: setattr(d, Text('y'), 1), lambda: d.y, lambda: delattr(d, 'y'), lambda: delattr(d, 'y'), lambda: s.a, lambda: setattr(s, 'a', 1), lambda: s.a, lambda: setattr(s, 'b', 1), lambda: delattr(s, 'a'), lambda: delattr(s, 'a'), lambda: vars(s), lambda: vars(5), lambda: vars(d), lambda: setattr(5, 'x', 1),
                 lambda: setattr('a', 'upper', 1), lambda: delattr('a', 'upper'), lambda: setattr(int, 'x', 1), lambda: delattr(int, 'real'), lambda: setattr(len, 'x', 1), lambda: [].x, lambda: int.x, lambda: setattr([], 'append', 1), lambda: dir(Listed()), lambda: dir(BadList()), lambda: [n for n in dir(d) if not n.startswith('__')], lambda: 'a' in dir(s), lambda: 'real' in dir(5), lambda: dir(1, 2), lambda: sorted(dir()) == dir(),
                 lambda: getattr(d, 'é'), lambda: getattr(5, ''), lambda: setattr(d, 'with space', 1), lambda: getattr(d, 'with space'), lambda: d.__dict__, lambda: setattr(d, '__dict__', 5), lambda: setattr(d, '__class__', Slots), lambda: setattr(d, '__class__', 5), lambda: setattr(5, '__class__', int), lambda: (5).__class__, lambda: getattr(int, '__name__'), lambda: setattr(Slots, '__name__', 5), lambda: delattr(Slots, '__name__')):
    attempt(function)
