# What pickling and copying are told of builtin functions, descriptors, singletons, sets and errors: __reduce__ and __setstate__.
import builtins


class Card:
    __slots__ = ('suit',)

    def beat(self):
        return 'beat'


class Tagged(set):
    __slots__ = ('tag',)


class Marked(frozenset):
    pass


# A copy, made as pickle makes it.
def again(value):
    reduced = value.__reduce_ex__(4)
    if isinstance(reduced, str):
        return getattr(builtins, reduced)
    make, arguments, *states = reduced
    made = make(*[again(argument) if hasattr(argument, '__next__') else argument for argument in arguments])
    if states and states[0] is not None:
        state = states[0]
        if hasattr(made, '__setstate__'):
            made.__setstate__(state)
        else:
            for part in state if isinstance(state, tuple) else (state,):
                for name, attribute in (part or {}).items():
                    setattr(made, name, attribute)
    return made


for value in len, print, str.upper, int.__add__, dict.fromkeys, Card.suit, NotImplemented, ..., list[int]:
    print(getattr(value, '__name__', value), again(value) is value or again(value) == value)
print(again(next(iter(list[int]))).__unpacked__)
print(len.__reduce__(), str.upper.__reduce__()[1][1], 'x'.upper.__reduce__()[1], again([1, 2].index)(2), (...).__reduce__())
print(again('abc'.upper)(), again(Card().beat)())

tagged = Tagged([1])
tagged.tag = 'mine'
print(again(tagged), again(tagged).tag, set().__reduce__())
marked = Marked('a')
marked.note = 1
print(again(marked), again(marked).note)

from types import SimpleNamespace
print(again(SimpleNamespace(a=1, b=[2])), SimpleNamespace(a=1).__reduce__()[1:])
try:
    raise ModuleNotFoundError('no such thing', name='thing', path='/x')
except ImportError as error:
    other = again(error)
    print(type(other).__name__, other.args, other.name, other.path, other.msg)
print(ImportError('x').__reduce__()[1:])
