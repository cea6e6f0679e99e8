# dict(), update(), |, fromkeys, setdefault, pop, popitem: sources of every form and their errors.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Keys:
    def keys(self):
        return ['x', 'y']

    def __getitem__(self, key):
        return key * 2


class Missing(dict):
    def __missing__(self, key):
        return f'<{key}>'


for arguments, keywords in (((), {}), (({'a': 1},), {'b': 2}), (([('a', 1), ['b', 2], 'cd'],), {}), ((Keys(),), {}), (((k, k) for k in 'ab'),) * 0 or (([],), {}), ((None,), {}), ((5,), {}), (([1],), {}), ((['abc'],), {}), (([(1, 2, 3)],), {}),
                            (([([], 1)],), {}), (({}, {}), {}), (('ab',), {}), ((['ab', 'cd'],), {'self': 1})):
    attempt(lambda: dict(*arguments, **keywords))
    attempt(lambda: (d := {'z': 0}, d.update(*arguments, **keywords), d)[2])
attempt(lambda: {'a': 1} | {'a': 2, 'b': 3})
attempt(lambda: {'a': 1} | [('b', 2)])
attempt(lambda: {'a': 1}.__or__([]))
attempt(lambda: {}.__ior__([('b', 2), 'cd']))
attempt(lambda: {}.__ior__(5))
attempt(lambda: Missing(a=1) | {'b': 2})
attempt(lambda: {'b': 2} | Missing(a=1))
for function in (lambda: dict.fromkeys('aba'), lambda: dict.fromkeys([1, 2], []), lambda: dict.fromkeys(5), lambda: dict.fromkeys([[]]), lambda: Missing.fromkeys('a'), lambda: Missing()['k'], lambda: Missing().get('k'), lambda: {}['k'], lambda: {}[[]], lambda: {}.get([]), lambda: {}.pop('k'),
                 lambda: {}.pop('k', None), lambda: {}.pop(), lambda: {1: 2}.pop(1, 2, 3), lambda: {}.popitem(), lambda: {1: 2, 3: 4}.popitem(), lambda: {}.setdefault('k'), lambda: {'k': 0}.setdefault('k', 5), lambda: {}.setdefault(), lambda: {1: 2}.get(1, 2, 3), lambda: {}.setdefault({}, 1),
                 lambda: {}.copy(1), lambda: {1: 2} == {1.0: 2}, lambda: {1: 2} < {}, lambda: {**{'a': 1}, 'a': 2}, lambda: {**5}, lambda: {}.__delitem__('q'), lambda: list({'b': 1, 'a': 2}), lambda: list(reversed({'b': 1, 'a': 2})), lambda: hash({}), lambda: {1: 'a', True: 'b', 1.0: 'c'}):
    attempt(function)
d = {'a': 1}
d['self'] = d
print(d, len(d), 'a' in d, d == d)
