# throw(class): making the exception may give another one, fail, or give no exception; that is thrown then.


class Other(Exception):
    pass


class Swapped(Exception):
    def __new__(cls, *args):
        return Other(*args)


class Failing(Exception):
    def __init__(self, *args):
        raise KeyError('init')


class Nothing(Exception):
    def __new__(cls, *args):
        return 1


def generator():
    while True:
        try:
            yield
        except Exception as error:
            print(type(error).__name__, error)


waiting = generator()
next(waiting)
for arguments in [(Swapped,), (Swapped, 5), (Failing,), (Failing, (1, 2)), (Nothing,), (ValueError, (1, 2)), (ValueError, ValueError('given'))]:
    waiting.throw(*arguments)
try:
    generator().throw(Nothing)
except TypeError as error:
    print('not started:', error)
try:
    raise Nothing
except TypeError as error:
    print(error)
