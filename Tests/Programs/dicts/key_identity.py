# Which key a dict or set keeps when an equal one comes, and what equal keys of other types do.
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
print(d, {True: 'a', 1: 'b', 1.0: 'c'}, {1.0, 1, True}, {0, False, 0.0, -0.0, 0j})


class Named:
    def __init__(self, key, name):
        self.key, self.name = key, name

    def __eq__(self, other):
        return self.key == (other.key if isinstance(other, Named) else other)

    def __hash__(self):
        return hash(self.key)

    def __repr__(self):
        return f'{self.name}'


a, b, c = Named(1, 'a'), Named(1, 'b'), Named(2, 'c')
d = {a: 1}
d[b] = 2
print(d, d[1], 1 in d, d.get(c), d.setdefault(b, 3), d.pop(1), d)
print({a, b, c}, {b, a}, {a} | {b}, {b} | {a}, {a} & {b}, {b} & {a}, {a, c} - {b}, {a} ^ {b, c}, {a} == {b}, {1} == {a}, {a: 0} == {1: 0})
d = dict([(a, 'x'), (b, 'y')])
print(d, {**{a: 1}, **{b: 2}}, {a: 1} | {b: 2}, dict.fromkeys([b, a, c]))
d.update({b: 'z'})
print(d, list(d.items()) == [(1, 'z')], d.keys() & {b}, {b} & d.keys(), d.keys() | {c}, d.keys() - {1})
s = {a}
s.add(b)
print(s, s.discard(1), s)
nan = float('nan')
d = {nan: 1, float('nan'): 2}
print(len(d), d[nan], nan in d, float('nan') in d, [nan] == [nan], (nan,) in {(nan,): 0}, {nan} == {nan})
print(hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), {2**61: 'x'}.get(2.0**61), hash(1.5) == hash(3 / 2), {1.5: 0} == {3 / 2: 0})
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, [*{'a': 1, 'b': 2}] == [*{'b': 2, 'a': 1}], {b'a': 1}.get('a'), {(1, 2.0): 'tuple'}[(1.0, 2)])
d = {'x': 1, 'y': 2, 'z': 3}
d['x'] = d.pop('x')
print(d, d.popitem(), d, list(reversed(d)))
del d['y']
d['y'] = 5
print(d, next(iter(d)))
for bad in ([], {}, set(), ([],), (1, {2})):
    try:
        {bad: 1}
    except TypeError as error:
        print(error, end='; ')
    try:
        print(bad in {1: 2}, end='; ')
    except TypeError as error:
        print(error)
