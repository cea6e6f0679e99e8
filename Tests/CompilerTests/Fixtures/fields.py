"""Scopes of every kind; their fields in CPython are in fields.txt."""
import os.path, sys as system
from a.b import c as d
from e import *


def outer(b, a, /, *args, key, other=1, **keywords):
    z = y = 1
    local: int
    unused: int = 2

    def inner(x):
        nonlocal z
        global g
        z = x + y + a
        g = [q for q in keywords if q in args]
        return lambda: (x, z)

    @decorator
    @another(1)
    def decorated(self):
        yield from inner

    class Local(Base, metaclass=Meta):
        field = a
        __private = 1

        def method(self, __mangled):
            self.__private = super().method(__mangled)
            return __class__

        class Deeper:
            y = y

            def again(self):
                return y, __class__

    try:
        pass
    except Error as error:
        del error
    return [(m := n) for n in {i: j for i, j in z} if (lambda: m)()], (k for k in ())


async def coroutine():
    await x
    return [y async for y in z]


async def generator():
    yield 1
    async with a as b, c:
        async for d in e:
            pass


class Outer:
    def f():
        global h

        def h(): pass

        class h: pass

    x: int = 1
    lambdas = [lambda: 0 for _ in range(3)]
