# Dict views: set operations between views and with any iterable, comparisons, mapping, and what cannot be done.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def ordered(items):
    return sorted(items, key=repr)


d, e = {1: 'a', 2: 'b', 3: 'c'}, {2: 'b', 3: 'x', 4: 'd'}
for left, right in ((d.keys(), e.keys()), (d.items(), e.items()), (d.keys(), [3, 9, 3]), ([3, 9, 3], d.keys()), (d.items(), {(1, 'a')}), ({1, 7}, d.keys()), (d.keys(), iter([1]))):
    left = list(left) if not hasattr(left, '__and__') else left
    attempt(lambda: ordered(left & right))
    if not hasattr(right, '__next__'):
        attempt(lambda: ordered(left | right))
        attempt(lambda: ordered(left - right))
        attempt(lambda: ordered(left ^ right))
print(d.keys() == {1, 2, 3}, d.keys() < {1, 2, 3, 4}, d.keys() >= {1}, d.items() == set(d.items()), d.keys() == [1, 2, 3], d.values() == d.values(), d.keys() != e.keys(), d.keys().isdisjoint([9]), d.items().isdisjoint(e.items()))
print(type(d.keys() & d.keys()).__name__, d.keys().mapping, type(d.values().mapping).__name__, list(reversed(d.keys())), list(reversed(d.values())), list(reversed(d.items())), len(d.items()), (1, 'a') in d.items(), (1, 'z') in d.items(), [1] in [d.keys()])
print(d.keys(), d.values(), d.items(), 2 in d.keys(), 'a' in d.values(), {}.keys() | {}.keys())
unhashable = {1: []}
for function in (lambda: unhashable.items() & {(1, 2)}, lambda: unhashable.items() | set(), lambda: (1, []) in unhashable.items(), lambda: d.keys() + d.keys(), lambda: d.keys()[0], lambda: hash(d.keys()), lambda: d.values() & d.values(), lambda: d.keys() & 5,
                 lambda: d.keys() < [1], lambda: d.keys().isdisjoint(5), lambda: setattr(d.keys(), 'x', 1), lambda: type(d.keys())(), lambda: d.keys().mapping.update({}), lambda: [] in d.keys()):
    attempt(function)
keys = d.keys()
d[9] = 'new'
print(keys, len(keys))
try:
    for key in d:
        d[key + 100] = 0
except RuntimeError as error:
    print(error)
try:
    for key in dict(e):
        del e[key]
    for key, value in d.items():
        d.clear()
except RuntimeError as error:
    print(error)
