# str.format: field names, attributes, items, conversions, nested fields, numbering, and every complaint.
class Box:
    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __getitem__(self, key):
        return f'[{key!r}]'


def attempt(template, *args, **kwargs):
    try:
        print(repr(template), repr(template.format(*args, **kwargs)))
    except Exception as error:
        print(repr(template), type(error).__name__, error)


box = Box(name='n', inner=Box(deep=[10, 20]))
for template in ('{} {}', '{1} {0} {1}', '{0} {}', '{} {0}', '{2}', '{a}', '{a} {}', '{{}} {{{}}}', '{', '}', '{0', '{0!', '{0!r', '{0!r}', '{0!s:>5}', '{0!a}', '{0!x}', '{0!}', '{0!rr}', '{0!r:}', '{:{}}', '{:{a}}', '{0:{1}{2}}', '{:{:{}}}', '{0:{1}', '{0:}}', '{0[}', '{0[]}', '{0[0]', '{0[0]x}', '{0.}', '{0..x}', '{.real}', '{[0]}', '{-1}', '{ 0}', '{0 }',
                 '{b.name} {b.inner.deep[1]} {b[key]} {b[0]} {b[-1]} {b[a.b]} {b[]}', '{b.missing}', '{b.inner.deep[9]}', '{b.inner.deep[x]}', '{99999999999999999999}', '{0[99999999999999999999]}', '{0:5}|{0:<5}|{0:^5}', '{!r}', '{:d}', '{0:x}', '{a!r:>10.3}', '{a:{w}.{p}}', 'é{}€', '{a{0}}', "{'a'}", '{a-b}', '{1.__class__.__name__}'):
    attempt(template, 'one', 2, b=box, a='text', w=8, p=2)
attempt('{} {}', 1)
attempt('{}')
attempt('{x}')
attempt('{self}', self=5)


class Default(dict):
    def __missing__(self, key):
        return f'<{key}>'


print('{a} {b.upper} {c[0]}'.format_map(Default(a=1, c='xyz'))[:7], '{k}'.format_map(Default()))
for mapping in ({}, [], 5, 'ab', None):
    try:
        print('{k}'.format_map(mapping))
    except Exception as error:
        print(type(error).__name__, error)
try:
    '{}'.format_map({'': 1})
except ValueError as error:
    print(error)
