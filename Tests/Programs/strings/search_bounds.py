# find, rfind, index, rindex, count, startswith, endswith, replace, partition: bounds of every kind, empty needles, errors.
class Two:
    def __index__(self):
        return 2


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


text = 'abcabcab€'
for needle in ('ab', '', 'c€', '€', 'x', 'abcabcab€!'):
    print(repr(needle), [getattr(text, name)(needle) for name in ('find', 'rfind', 'count', 'startswith', 'endswith', '__contains__')])
    print('  ', [text.find(needle, a, b) for a, b in ((0, 2), (1, None), (-4, None), (9, None), (10, None), (5, 2), (None, -1), (Two(), 2**70), (-2**70, Two()))],
          [text.count(needle, a, b) for a, b in ((1, None), (9, None), (10, 20), (3, -3))], [text.startswith(needle, a) for a in (0, 3, 9, 10, -1)], [text.endswith(needle, 0, b) for b in (2, 9, 0, -1)])
    print('  ', text.partition(needle) if needle else None, text.rpartition(needle) if needle else None, text.replace(needle, '-', 2), text.removeprefix(needle), text.removesuffix(needle))
for function in (lambda: text.index('x'), lambda: text.rindex('ab', 0, 1), lambda: text.find(5), lambda: text.find('a', 'b'), lambda: text.find('a', 1.5), lambda: text.find(5, 'b'), lambda: text.find(), lambda: text.find('a', 1, 2, 3), lambda: text.count(None), lambda: text.startswith(5), lambda: text.startswith(('x', 5)), lambda: text.startswith(('a', 5)), lambda: text.startswith(()), lambda: text.startswith(['a']), lambda: text.endswith(('b€', 'z')),
                 lambda: text.replace('a'), lambda: text.replace('a', 5), lambda: text.replace(5, 'a'), lambda: text.replace('a', 'b', 'c'), lambda: text.replace('', '-'), lambda: text.replace('', '-', 2), lambda: ''.replace('', 'x'), lambda: ''.replace('', 'x', 0), lambda: 'aaa'.replace('a', 'bb', -1), lambda: 'aaa'.replace('aa', 'b'), lambda: text.partition(''), lambda: text.rpartition(''), lambda: text.partition(5), lambda: 5 in text, lambda: None in text,
                 lambda: text.removeprefix(5), lambda: text.split(''), lambda: text.split(5), lambda: text.split('b', 'c'), lambda: text.rsplit('b', 1), lambda: ' a  b '.split(None, 1), lambda: ' a  b '.rsplit(None, 1), lambda: ' a  b '.split(' '), lambda: 'a,b,c'.split(',', 0), lambda: ''.split(), lambda: ''.split(','), lambda: ','.join(['a', 5]), lambda: ','.join(5), lambda: ','.join({'a': 1, 'b': 2}), lambda: 'ab'.join('xyz'), lambda: ''.join(iter('ab')), lambda: 'a\nb'.splitlines(keepends=True), lambda: 'a'.splitlines(1, 2)):
    attempt(function)
