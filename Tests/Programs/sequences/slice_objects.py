# slice objects: attributes, indices(), equality, huge and odd bounds, and slicing of every sequence alike.
class Two:
    def __index__(self):
        return 2


class Bad:
    def __index__(self):
        return 'x'


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


s = slice(1, None, 'step')
print(s, s.start, s.stop, s.step, slice(5), slice(Two(), 1).start.__class__.__name__, slice(1, 2) == slice(1, 2, None), slice(1) != slice(2), slice(1, 2) < slice(1, 3))
for arguments in ((None, None, None), (1, None, 2), (-3, -1, 1), (None, None, -1), (10, -10, -3), (2**70, -2**70, -1), (-2**70, 2**70, 2**70), (Two(), None, Two()), (0, 5, 0), (1.5, 2), ('a',), (None, Bad())):
    attempt(lambda: slice(*arguments).indices(6))
for length in (0, Two(), 2**70, -1, 1.5, 'a'):
    attempt(lambda: slice(None, -1).indices(length))
attempt(lambda: hash(slice(1)))
attempt(slice)
attempt(lambda: slice(1, 2, 3, 4))
attempt(lambda: setattr(slice(1), 'start', 2))
for sequence in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), 'abcde', b'abcde', bytearray(b'abcde'), range(5)):
    print([sequence[a:b:c] for a, b, c in ((None, None, None), (1, -1, None), (None, None, -1), (-100, 100, 2), (4, 0, -2), (2**70, None, -(2**65)), (True, Two(), 1))])
    for key in (5, -6, 2**70, 1.0, 'a', None, slice(0, 1, 0), slice('a', 1), (0, 1), Bad()):
        attempt(lambda: sequence[key])
