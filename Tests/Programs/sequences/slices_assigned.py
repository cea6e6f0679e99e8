# Slices read from and assigned to lists: with steps, of the list itself, of iterators, with bounds that are no ints.
a = list(range(8))
print(a[::-1], a[5:1:-2], a[::3], a[-3:], a[:100], a[6:2])
a[2:4] = a
print(a, len(a))
a = list(range(6))
a[:3] = a[3::-1]
print(a)
a[1:1] = (10, 11)
a[len(a):] = iter('xy')
a[:2] = range(3)
a[3:5] = {'k': 1}
print(a)
a[::2] = a[1::2] + [0] * (len(a) % 2)
print(a)
a[-2:] = []
a[:] = a[:]
print(a)
n = 4
p = list(range(n))
for k in range(n):
    p[:k + 1] = p[k::-1]
    print(p, end=' ')
print()


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(a[Index(1):Index(3)], a[::Index(2)])
a[Index(0):Index(1)] = [Index(5).n]
print(a)


class Other(list):
    def __getitem__(self, key):
        return 'got', key

    def __setitem__(self, key, value):
        print('set', key, value)


o = Other([1, 2])
print(o[0:1], o[::2])
o[0:1] = 5
for attempt in (lambda: a['x':], lambda: a[::0], lambda: a.__setitem__(slice(None, None, 2), [1]), lambda: a.__setitem__(slice(0, 1), 5),
                lambda: a.__setitem__(slice(0, 'y'), [])):
    try:
        print(attempt())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
try:
    a[0:1] = 5
except TypeError as error:
    print(error)
try:
    a[::2] = [1]
except ValueError as error:
    print(error)
print(a)


def grows():
    yield 1
    yield 2


a[0:1] = grows()
print(a)
