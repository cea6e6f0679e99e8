# Bound methods of bound methods, class methods of class methods: each hands its own first argument on.
import types


def f(*args, **keywords):
    return args, sorted(keywords)


method = f
for i in range(5):
    method = types.MethodType(method, i)
print([1, 2, method('argument', key=1), 3])


class Caller:
    __call__ = types.MethodType(types.MethodType(f, 1), 2)


print(Caller()(5), Caller()(*[6, 7], **{'a': 1}))

for i in range(300):
    method = types.MethodType(method, i)


def between():
    a, b, c = 1, 2, 3
    return [a, b, c, len(method(7)[0]), a]


print(between())
print(method.__name__, method.__func__.__self__)


class Meta(type):
    __call__ = types.MethodType(f, 'meta')


class Made(metaclass=Meta):
    pass


print(Made(1, 2, x=3))


class Shown:
    def __get__(self, instance, owner):
        return instance is owner, owner.__name__


class Nested:
    @classmethod
    @classmethod
    def own(cls):
        return cls.__name__

    @classmethod
    @property
    def shown(cls):
        return cls.__name__

    described = classmethod(Shown())


print(Nested.own(), Nested().own(), Nested.shown, Nested().shown, Nested.described, Nested().described)
