# object.__reduce_ex__ and __getstate__: what a copy of an object is made of.
import copyreg


class Point:
    def __init__(self):
        self.x = 1


class Slots(Point):
    __slots__ = 'a', '__hidden', 'unset'

    def __init__(self):
        super().__init__()
        self.a = 2
        self.__hidden = 3


class Names(list):
    pass


class Table(dict):
    pass


class Number(int):
    pass


class Given:
    def __getnewargs_ex__(self):
        return (1,), {'named': 2}

    def __getstate__(self):
        return 'state'


class Own:
    def __reduce__(self):
        return 'own'


def parts(object, protocol=4):
    function, arguments, state, items, pairs = object.__reduce_ex__(protocol)
    print(function.__name__, [a.__name__ if isinstance(a, type) else a for a in arguments], state,
          None if items is None else list(items), None if pairs is None else list(pairs))


parts(Point())
parts(Slots())
parts(Names('ab'))
parts(Table(a=1))
number = Number(5)
number.note = 'five'
parts(number)
parts(Given())
parts(object())
print(Own().__reduce_ex__(4), Own().__reduce_ex__(0))
print(Point().__reduce__()[0] is copyreg._reconstructor, Point().__getstate__(), object().__getstate__())
print(Slots().__getstate__())


def generator():
    yield


for value in generator(), copyreg, (x for x in ()):
    try:
        print(value.__reduce_ex__(2)[0])
    except TypeError as error:
        print(error)
for result in 5, (1,), ([], {}), ((), []):
    Given.__getnewargs_ex__ = lambda self: result
    try:
        Given().__reduce_ex__(2)
    except (TypeError, ValueError) as error:
        print(error)
try:
    Slots().__reduce__()
except TypeError as error:
    print(error)
