# Items of arrays: indices of every kind, slices, what may be stored, and the errors.
from array import array


class Index:
    def __index__(self):
        return 1


a = array('d', [1.0, 2.5, -3.0])
b = array('i', range(5))
print(a[0], a[-1], a[True], a[Index()], a[:2], a[::-1], b[Index():], type(a[1:]).__name__)
a[0] = 7
a[Index()] = 0.25
a[-1] = True
b[True] = 40
b[1:3] = array('i', [8, 9, 10])
print(a, b)
for attempt in (lambda: a[3], lambda: a[-4], lambda: a['x'], lambda: a['x':], lambda: a[1.0], lambda: a.__setitem__(9, 1.0), lambda: a.__setitem__('k', 1.0),
                lambda: a.__setitem__(0, 'v'), lambda: b.__setitem__(0, 1.5), lambda: b.__setitem__(0, 1 << 40), lambda: b.__setitem__(slice(0, 1), [1]),
                lambda: b.__setitem__(slice(0, 1), a)):
    try:
        print(attempt())
    except (TypeError, IndexError, OverflowError) as error:
        print(type(error).__name__, error)
print(a, b)
