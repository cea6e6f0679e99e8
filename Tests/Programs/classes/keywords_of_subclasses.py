# Constructors that take no keywords leave those alone that the __init__ of a subclass takes.
def attempt(make):
    try:
        print(make())
    except TypeError as error:
        print(type(error).__name__, error)


for base, arguments in (tuple, [[1]]), (frozenset, [[1]]), (float, [1]), (map, [str, [1]]), (filter, [None, [1]]):
    class Plain(base):
        pass

    class Initialized(base):
        def __init__(self, *arguments, extra=None):
            self.extra = extra

    class Made(base):
        def __new__(cls, *arguments, extra=None):
            self = super().__new__(cls, *arguments)
            self.extra = extra
            return self

    print(base.__name__)
    attempt(lambda: type(Plain(*arguments, extra=2)).__name__)
    attempt(lambda: Initialized(*arguments, extra=2).extra)
    attempt(lambda: Made(*arguments, extra=2).extra)


class Plain(list):
    pass


class Made(list):
    def __new__(cls, items, extra=None):
        self = super().__new__(cls, items)
        self.extra = extra
        return self


attempt(lambda: Plain([1], extra=2))
attempt(lambda: (Made([1], extra=2), Made([1], extra=2).extra))


# A class may take a keyword that is called self.
class Open:
    def __new__(cls, **names):
        made = object.__new__(cls)
        made.names = names
        return made


attempt(lambda: Open(self=1, args=2).names)


# What converts itself to bytes may be a str.
class Text(str):
    def __bytes__(self):
        return b'converted'


print(bytes(Text('x')), bytes(Text('x'), 'ascii'))
attempt(lambda: bytes(str('x')))
