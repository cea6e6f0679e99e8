# Class bodies as scopes: what they see, what methods do not, __class__, and names given by the compiler.
x = "global"


def outer():
    x = "outer"

    class A:
        seen = x
        x = "class"
        changed = x
        method = lambda self: x
        listed = [x for _ in "a"]
        first = [y for y in x]

    class B:
        print("x" in locals(), x)

    class C:
        global x
        x = "made global"

    class D:
        nonlocal x
        x = "changed outer"

    return A.seen, A.changed, A().method(), A.listed, A.first, C.__dict__.get("x"), D.__dict__.get("x"), x


print(outer(), x)


class E:
    x = x
    y = x
    try:
        z = undefined
    except NameError as error:
        z = str(error)
    del x
    w = x
    __qualname__ = "Named"
    names = sorted(n for n in locals() if not n.startswith("__"))


print(E.y, E.z, E.w, E.__qualname__, E.names, E)


class F:
    def who(self): return __class__
    @classmethod
    def cls(cls): return __class__ is cls
    @staticmethod
    def static(): return __class__
    nested = lambda: __class__
    def inner(self):
        def deeper(): return __class__, super().__repr__ is not None if False else __class__.__name__
        return deeper()


print(F().who() is F, F.cls(), F.static() is F, F.nested() is F, F().inner()[1])


class G:
    try:
        __class__
    except NameError as error:
        print(error)


def bad_cell():
    class H:
        __class__ = 5
        def f(self): return __class__
    return H().f(), H.__class__


print(bad_cell()[0].__name__)


class Private:
    __x = 1
    __y__ = 2
    _Private__z = 3
    def get(self): return self.__x, self.__y__, self.__z
    def __method(self, __arg=4): return __arg
    def call(self): return self.__method(), [__i for __i in range(2)]
    import sys as __sys
    def keywords(self): return dict(__k=1)
    class __Inner: pass
    def inner(self): return self.__Inner.__name__


p = Private()
print(p.get(), p.call(), p.keywords(), p.inner(), sorted(n for n in vars(Private) if "Private" in n))


class _: 
    __u = 1
    def f(self): return [n for n in vars(type(self)) if n.endswith("u")]


print(_().f())
print([i for i in range(3)], {k: v for k, v in zip("ab", (1, 2))}, [[j * i for j in range(i)] for i in range(3)])


def comprehension_scopes():
    i = "kept"
    a = [i for i in range(2)]
    b = [(lambda: i)() for i in range(2)]
    c = [f() for f in [lambda: i for i in range(3)]]
    return i, a, b, c


print(comprehension_scopes())
