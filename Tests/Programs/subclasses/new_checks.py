# What `__new__` of the builtin types says to a first argument that is no class, or no subclass of theirs.
def attempt(function, *args):
    try:
        print(function(*args))
    except TypeError as error:
        print(error)


for kind in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, memoryview, object, type, super,
             property, classmethod, OSError, enumerate, zip, map):
    attempt(kind.__new__)
    attempt(kind.__new__, 'text')
    attempt(kind.__new__, int if kind is not int else str)


class Whole(int):
    pass


class Pair(tuple):
    pass


print(int.__new__(Whole, '12'), type(int.__new__(Whole)).__name__, tuple.__new__(Pair, 'ab'))
attempt(int.__new__, bool, 1)
attempt(object.__new__, Whole)
attempt(object.__new__, Pair)
attempt(tuple.__new__, Whole)
attempt(BaseException.__new__, OSError)
