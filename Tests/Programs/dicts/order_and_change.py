# Insertion order of dicts under deletion, update and re-insertion; iterating while values and keys change.
d = {}
for i in range(10):
    d[i % 4] = i
print(d)
del d[1]
d[1] = 'again'
d.update({3: 'c', 9: 'n', 2: 'b'})
print(d, list(reversed(d)), d.popitem(), d.popitem(), d)
for key in d:
    d[key] = 'changed'
print(d)
for change in (lambda: d.__setitem__('new', 1), lambda: d.__delitem__('new'), lambda: (d.pop(0), d.__setitem__('swap', 1)), lambda: d.clear()):
    iterator = iter(d.items())
    next(iterator)
    change()
    try:
        print(list(iterator))
    except RuntimeError as error:
        print(error)
d = dict.fromkeys('abcdef', 0)
for key in list(d):
    if key in 'bdf':
        del d[key]
d['b'] = 1
print(d, [*d], [*d.values()], {**d, 'a': 9}, d | {'z': 2}, dict(sorted(d.items(), key=lambda item: -item[1])))
many = {i: str(i) for i in range(200)}
for i in range(0, 200, 3):
    del many[i]
print(len(many), list(many)[:6], next(reversed(many)), many.setdefault(0, 'back'), list(many)[-1], sum(many) if all(isinstance(k, int) for k in many) else None)
it = iter({1: 2, 3: 4})
print(it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, 'end'))
first, *rest = {'x': 1, 'y': 2, 'z': 3}
print(first, rest, dict(zip('ab', [1, 2])), {k: v for k, v in [('a', 1), ('a', 2)]}, {'a': 1, 'b': {'a': []}} == {'b': {'a': []}, 'a': 1})
