# Methods of set and frozenset against operators: which take any iterable, what they return, what they refuse.
def shown(value):
    return f'{type(value).__name__} {sorted(value, key=repr)}' if isinstance(value, (set, frozenset)) else value


def attempt(function):
    try:
        print(shown(function()))
    except Exception as error:
        print(type(error).__name__, error)


class Named(set):
    pass


s, f = {1, 2, 3}, frozenset({2, 3, 4})
for name in ('union', 'intersection', 'difference', 'symmetric_difference', 'issubset', 'issuperset', 'isdisjoint'):
    for other in ([2, 2, 9], f, range(3), {1: 0}, 'ab', 5, [[]]):
        attempt(lambda: getattr(s, name)(other))
    attempt(lambda: getattr(f, name)())
for name in ('__or__', '__and__', '__sub__', '__xor__', '__le__', '__lt__', '__eq__', '__rsub__'):
    attempt(lambda: getattr(s, name)(f))
    attempt(lambda: getattr(s, name)([1]))
attempt(lambda: s | f)
attempt(lambda: f | s)
attempt(lambda: Named({1}) | s)
attempt(lambda: s | Named({9}))
attempt(lambda: s | [1])
attempt(lambda: s.union([7], (8,), 'x' * 0))
attempt(lambda: s.intersection([1, 2], [2, 3]))
attempt(lambda: s.difference([1], [2]))
for change, arguments in (('add', ([],)), ('add', (1, 2)), ('remove', (9,)), ('remove', ([],)), ('discard', (9,)), ('discard', ([],)), ('remove', ({1},)), ('pop', (1,)), ('update', (5,)), ('update', ([7], [8])), ('intersection_update', ([1],)), ('difference_update', ([1], [2])), ('symmetric_difference_update', ([1, 9],)),
                          ('clear', ()), ('__ior__', ([1],)), ('__iand__', (f,)), ('__isub__', (f,)), ('__ixor__', (f,))):
    copy = set(s)
    attempt(lambda: getattr(copy, change)(*arguments))
    print('  left', sorted(copy, key=repr))
for function in (lambda: set().pop(), lambda: set(5), lambda: set(1, 2), lambda: frozenset([[]]), lambda: {frozenset({1}): 2}[frozenset({1})], lambda: {1} in {frozenset({1})}, lambda: hash(set()), lambda: hash(frozenset({1, 2})) == hash(frozenset({2, 1})), lambda: f.add(1), lambda: set('aab') == {'a', 'b'},
                 lambda: {1} == frozenset({1}), lambda: {1} < [1], lambda: {1, 2} > {1}, lambda: repr(set()), lambda: repr(frozenset()), lambda: repr(Named({1})), lambda: {True, 1, 1.0}, lambda: frozenset(f) is f, lambda: f.copy() is f, lambda: len({0, False, 0.0, ''})):
    attempt(function)
