# isinstance() and issubclass() of tuples, nested tuples, unions and abstract classes; messages of AttributeError of every kind of object.
import itertools
import sys


class Abstract(type):
    def __instancecheck__(cls, instance):
        return hasattr(type(instance), 'area')

    def __subclasscheck__(cls, other):
        return hasattr(other, 'area')


class Shape(metaclass=Abstract):
    pass


class Square:
    area = 4


class Meta(type):
    def __instancecheck__(cls, instance):
        return instance == 3


class Three(metaclass=Meta):
    pass


print(isinstance(1, (str, int)), isinstance(1, (str, bytes)), isinstance(1, ()), isinstance(True, (str, (float, (int,)))), isinstance('', int | str))
print(isinstance(Square(), (int, Shape)), isinstance(3, (str, Three)), isinstance(4, (str, Three)), isinstance(4, (str, (Three, int))))
print(issubclass(bool, (str, int)), issubclass(bool, (str, (bytes, (int,)))), issubclass(Square, (int, Shape)), issubclass(bool, int | str))
for wrong in (1, (int, 1), (str, (1,)), None, [int]):
    for check in (lambda: isinstance('', wrong), lambda: issubclass(int, wrong)):
        try:
            print(check())
        except TypeError as error:
            print(error)
print(isinstance(1, (int, 1)), isinstance(1, (int, (1,))))
try:
    issubclass(1, (int, str))
except TypeError as error:
    print(error)


class Größe:
    pass


class Plain:
    pass


for target in (1, 'x', None, [], Plain(), Plain, Größe(), Größe, int, type, print, len, itertools.count(), itertools.count, sys, (lambda: 0), ..., object()):
    for name in ('absent', 'fehlt_ä'):
        try:
            getattr(target, name)
        except AttributeError as error:
            print(error, error.args == (str(error),), error.name == name, error.obj is target)
print(getattr(None, 'nothing', 'default'), hasattr(1, 'imagine'))
for text in ('x', ' 1x ', '0x10', "it's", 'a\nb\x7f', '--1', '', '1_a', 'ä', 'x' * 120, '１２'):
    try:
        print(int(text))
    except ValueError as error:
        print(error)
