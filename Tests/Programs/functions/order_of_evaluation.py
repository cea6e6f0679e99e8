# In which order expressions are evaluated. Language reference, "Evaluation order", and the order in assignments, calls and definitions.
log = []


def t(name, value=None):
    log.append(name)
    return value


def show(what):
    print(what, ' '.join(log))
    log.clear()


class Box:
    def __init__(self, name):
        self.__dict__['name'] = name

    def __getitem__(self, key):
        log.append(f'{self.name}[{key}]')
        return 1

    def __setitem__(self, key, value):
        log.append(f'{self.name}[{key}]={value}')

    def __setattr__(self, key, value):
        log.append(f'{self.name}.{key}={value}')

    def __getattr__(self, key):
        log.append(f'{self.name}.{key}')
        return 1

    def __delitem__(self, key):
        log.append(f'del {self.name}[{key}]')


def box(name):
    log.append(name)
    return Box(name)


def f(*args, **keywords):
    log.append('call')


t('f', f)(t('a'), *t('b', ()), t('c'), k=t('d'), **t('e', {}), z=t('g'))
show('call:')
box('x')[t('i', 1)] = t('v', 5)
show('item:')
box('x').at, box('y')[t('j', 2)] = t('v', (5, 6))
show('targets:')
box('x')[t('i', 1)] += t('v', 5)
show('augmented:')
box('x').at -= t('v', 5)
show('attribute:')
a = box('p')[t('k', 0)] = t('v', 3)
show('chain:')
t('a', 1) < t('b', 0) < t('c', 3)
show('comparison:')
t('a', 1) < t('b', 2) < t('c', 3)
show('both:')
t('yes', 1) if t('condition', 0) else t('no', 2)
show('conditional:')
{t('k1', 1): t('v1'), **t('more', {}), t('k2', 2): t('v2')}
show('dict:')
{t('key', n): t('value') for n in t('items', (1, 2)) if t('if', True)}
show('comprehension:')
t('a', 2) ** -t('b', 1) + t('c', 3) * t('d', 4)
show('operators:')
del box('x')[t('i')], box('y')[t('j')]
show('del:')
t('s', 'abcdef')[t('from', 1):t('to', 4):t('step', 2)]
show('slice:')


@t('outer', lambda g: t('applied outer', g))
@t('inner', lambda g: t('applied inner', g))
def g(a: t('annotation a') = t('default a'), *, b: t('annotation b') = t('default b')) -> t('returns'):
    pass


show('def:')


@t('decorator', lambda c: t('applied', c))
class C(t('base', object), metaclass=t('metaclass', type), **t('keywords', {})):
    t('body')


show('class:')
with t('first', __import__('contextlib').nullcontext() if False else Box) and open('/dev/null') as h:
    t('inside')
show('with:')
f'{t("x", 1)!r:>{t("width", 3)}}{t("y", 2)}'
show('f-string:')
assert t('test', True), t('message')
show('assert:')
lambda p=t('default'): t('never')
show('lambda:')
[*t('a', ()), t('b'), *t('c', ())]
show('list:')
t('a', 0) or t('b', '') or t('c', 'c') and t('d', 'd') and not t('e', 1)
show('boolean:')
print((n := t('walrus', 4)) + n, end=' ')
show('walrus:')
for box('loop')[t('target')] in t('iterable', [1, 2]):
    t('body')
show('for:')
