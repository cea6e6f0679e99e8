# __int__, __index__, __float__ and __complex__ that give instances of derived classes: DeprecationWarning.
import warnings


class Whole(int):
    pass


class Real(float):
    pass


class Pair(complex):
    pass


class Number:
    def __int__(self):
        return Whole(7)

    def __index__(self):
        return True

    def __float__(self):
        return Real(2.5)

    def __complex__(self):
        return Pair(1, 2)


def show(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        result = call(Number())
        print(type(result).__name__, result, [(w.category.__name__, str(w.message).split('.  ')[0], w.lineno) for w in caught])


show(int)
show(float)
show(complex)
show(lambda n: [10, 20][n])
show(lambda n: 'abc'[:n])
show(hex)
show(lambda n: 'aba'.find('a', n))
show(lambda n: b'aba'.find(b'a', n))
show(lambda n: list(range(n)))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        int(Number())
    except DeprecationWarning as error:
        print(error)
