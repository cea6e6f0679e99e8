# Stopped inside the methods that int, float, complex, round, abs, len, hash, dir, bytes, reversed, isinstance and so on call.
import math


def slow(value):
    for _ in range(2):
        pass
    return value


class Everything:
    def __int__(self): return slow(12)
    def __float__(self): return slow(1.5)
    def __complex__(self): return slow(1 + 2j)
    def __round__(self, digits=None): return slow(("round", digits))
    def __trunc__(self): return slow("trunc")
    def __floor__(self): return slow("floor")
    def __ceil__(self): return slow("ceil")
    def __abs__(self): return slow("abs")
    def __len__(self): return slow(4)
    def __hash__(self): return slow(99)
    def __dir__(self): return slow(["b", "a"])
    def __bytes__(self): return slow(b"bytes")
    def __reversed__(self): return iter([slow(3), 2])
    def __iter__(self): return iter([slow(5), slow(6)])
    def __call__(self, *args, **kwargs): return slow((args, kwargs))


e = Everything()
print(int(e), float(e), complex(e), round(e), round(e, 2), abs(e), len(e), hash(e), dir(e), bytes(e))
print(math.trunc(e), math.floor(e), math.ceil(e), math.sqrt(e) == 1.5 ** 0.5, list(reversed(e)), list(e), tuple(e), e(1, k=2), e(*e, **{"z": 3}))


class Meta(type):
    def __instancecheck__(cls, instance):
        return slow(isinstance(instance, int))

    def __subclasscheck__(cls, sub):
        return slow(sub is str)

    def __len__(cls):
        return slow(7)

    def __iter__(cls):
        yield slow(cls.__name__)


class Number(metaclass=Meta):
    def __class_getitem__(cls, item):
        return slow((cls.__name__, item))


print(isinstance(3, Number), isinstance("x", Number), isinstance("x", (Number, str)), issubclass(str, Number), issubclass(int, (float, Number)))
print(len(Number), list(Number), Number[int, 2])


class Wrong:
    def __int__(self): return slow("12")
    def __float__(self): return slow(3)
    def __complex__(self): return slow(None)
    def __hash__(self): return slow(1.5)
    def __len__(self): return slow(-1)
    def __bytes__(self): return slow("text")
    def __repr__(self): return slow(b"x")
    def __dir__(self): return slow(5)
    def __iter__(self): return slow([1])


for convert in (int, float, complex, hash, len, bytes, repr, dir, iter, list, abs, round, reversed):
    try:
        print(convert(Wrong()))
    except (TypeError, ValueError) as error:
        print(convert.__name__, type(error).__name__, error)
