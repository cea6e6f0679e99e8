# range: length, membership, equality, index and count, slices and huge bounds.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Two:
    def __index__(self):
        return 2


huge = range(-2**70, 2**70, 2**66)
print(huge, huge[0], huge[-1], huge[::2], huge.start, huge.stop, huge.step, 2**66 in huge, 1 in huge, list(huge)[:2], huge.index(0), huge.count(0))
attempt(lambda: len(range(2**64)))
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(0)) == hash(range(7, 7)), range(1) != range(2), bool(range(0)), bool(range(1)))
print(3 in range(5), 3.0 in range(5), '3' in range(5), True in range(2), 4 in range(0, 10, 3), range(10)[2:8:3], range(10)[::-1], range(Two(), 9, Two()), list(reversed(range(0, 10, 4))))
for arguments in ((), (1, 2, 0), (1.5,), ('a',), (1, None), (1, 2, 3, 4)):
    attempt(lambda: range(*arguments))
for value in (7, 1.0, 'a', 9):
    attempt(lambda: range(0, 10, 3).index(value))
attempt(lambda: range(3)[3])
attempt(lambda: range(3).start.__class__)
attempt(lambda: setattr(range(3), 'start', 1))
attempt(lambda: range(3) + range(2))
attempt(lambda: range(3) < range(4))
iterator = iter(range(5))
print(next(iterator), iterator.__length_hint__(), list(iterator), next(iterator, 'end'), list(range(5, 0, -2)), sum(range(101)), max(range(0, 10, 3)), min(range(9, 0, -4)))
