# `raise ... from`: what may stand behind `from`.
def attempt(value, cause):
    try:
        raise value from cause
    except BaseException as error:
        print(type(error).__name__, error, '|', repr(error.__cause__), error.__suppress_context__)


class Made(Exception):
    def __new__(cls):
        return 5


class Fails(Exception):
    def __init__(self):
        raise OSError('in the constructor')


for value in (ValueError, ValueError('instance')):
    for cause in (None, KeyError, KeyError('k'), NotImplemented, 5, int, Ellipsis, Fails):
        attempt(value, cause)
for value in (5, int, None, NotImplemented, Made, Fails):
    attempt(value, KeyError)
try:
    raise NotImplemented
except TypeError as error:
    print(error)
