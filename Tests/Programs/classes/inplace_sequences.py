# x += y where x is a list or bytearray: the reflected method of y goes before the list changes itself.


class Right:
    def __radd__(self, other):
        return f'{other!r} + Right'

    def __rmul__(self, other):
        return f'{other!r} * Right'


class RightTuple(tuple):
    def __radd__(self, other):
        return NotImplemented if self else 'empty'


class Index(Right):
    def __index__(self):
        return 2


class Own(list):
    def __iadd__(self, other):
        return 'own iadd'


for x in [1], bytearray(b'ab'), Own():
    for y in Right(), RightTuple(), RightTuple('ab'), Index():
        z = x[:] if type(x) is not Own else x
        try:
            z += y
            print(z)
        except TypeError as error:
            print(error)
for x in [1], bytearray(b'ab'):
    x *= Index()
    print(x)
