# collections.defaultdict: a dict that makes what is missing.
from _collections import defaultdict

groups = defaultdict(list)
for word in ['ant', 'bee', 'asp']:
    groups[word[0]].append(word)
print(groups, groups.get('z'), 'z' in groups)
plain = defaultdict()
try:
    plain['a']
except KeyError as error:
    print('KeyError', error)
plain.default_factory = int
plain['a'] += 1
print(plain, plain.copy(), type(plain.copy()).__name__)
print(defaultdict(int, {'a': 1}, b=2), defaultdict(None, [(1, 2)]))
print(defaultdict(int, a=1) | {'b': 2}, {'b': 2} | defaultdict(int, a=1))
try:
    defaultdict(5)
except TypeError as error:
    print(error)


def count_up():
    return len(numbers)


numbers = defaultdict(count_up)
print([numbers[key] for key in 'abca'], dict(numbers))


class Own(defaultdict):
    def __missing__(self, key):
        return f'no {key}'


print(Own(int)['x'], len(Own(int)))
selfish = defaultdict(None)
selfish['me'] = selfish
print(selfish)
print([*defaultdict(int, a=1).__reduce__()[4]])
