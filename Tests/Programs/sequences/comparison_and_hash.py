# Comparing lists and tuples item by item, with items that misbehave; hashing tuples.
class Loud:
    def __init__(self, name, answer=True):
        self.name = name
        self.answer = answer

    def __eq__(self, other):
        print('eq', self.name, getattr(other, 'name', other))
        return self.answer

    def __lt__(self, other):
        print('lt', self.name, getattr(other, 'name', other))
        return self.answer

    __hash__ = None


a, b = Loud('a'), Loud('b', False)
print([a] == [a], [a] == [b], [b] == [a], (b, 1) < (a, 2), [b] < [a], (a,) <= (b,), [a, b] != [a, b])
print([1, 2] < [1, 2, 3], [2] > [1, 9], () < (0,), [] == [], (1,) == [1], [1] != (1,), (1, 2) >= (1, 2))
for compare in (lambda: [1] < (1,), lambda: [1, 'a'] < [1, 2], lambda: [[]] < [[], 1], lambda: (None,) < (None,), lambda: (None,) < (None, 1), lambda: (1, None) < (2, None), lambda: [a] in [[a]], lambda: hash((1, [])), lambda: hash((a,))):
    try:
        print(compare())
    except TypeError as error:
        print(error)
print(hash((1, 2)) == hash((1.0, True + 1)), hash(()) == hash(tuple([])), (1, (2, (3,))) == (1, (2, (3,))), {(1, 2): 'x'}[(1.0, 2)])
nested = []
nested.append(nested)
print(nested, nested == nested, [nested] == [nested], tuple([nested]))
print([1, 2, 3].index(2.0), (True, False).count(1), [float('nan')] == [float('nan')], (0, -0.0).index(0.0), 'b' in ['a', 'b'], None in (0, ''))
