# str.maketrans and str.translate: every kind of table and of entry.
class Lookup:
    def __getitem__(self, point):
        if point == ord('a'):
            return 'A'
        if point == ord('b'):
            return None
        if point == ord('c'):
            return 0x20AC
        raise KeyError(point)


class Index:
    def __getitem__(self, point):
        raise IndexError


class Broken:
    def __getitem__(self, point):
        raise ValueError(point)


def attempt(function):
    try:
        print(ascii(function()))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: 'abcd'.translate(Lookup()))
attempt(lambda: 'abcd'.translate(Index()))
attempt(lambda: 'abcd'.translate(Broken()))
attempt(lambda: 'abc'.translate(['x'] * 98))
attempt(lambda: 'abc'.translate({97: 'xyz', 98: '', 99: None, '99': 1}))
for entry in (1.5, b'x', -1, 0x110000, 2**70, True, [], ''):
    attempt(lambda: 'a'.translate({97: entry}))
attempt(lambda: 'a'.translate(5))
attempt(lambda: 'abc'.translate('x' * 200))
for arguments in (({'a': 1, 98: 'x'},), ('abc', 'xyz'), ('abc', 'xyz', 'dé'), ('', ''), ({},), ('ab', 'x'), ({'ab': 1},), ({1.5: 1},), (5,), ('a', 1), ('a', 'b', 1),
                  (1, 'a'), ([('a', 1)],)):
    attempt(lambda: str.maketrans(*arguments))
print('hello'.translate(str.maketrans('el', 'ip', 'o')), 'é€'.translate({0xe9: 0x20ac, 0x20ac: 'é'}).encode())
