# type(), object(), property(), classmethod(), staticmethod() and super() called with unusual arguments.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


class Base:
    value = 1

    def method(self):
        return 'base'


class Derived(Base):
    def method(self):
        return super().method() + super(Derived, self).method()


for function in (lambda: type(5), lambda: type('T', (), {}).__name__, lambda: type('T', (Base,), {'x': 1}).x, lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3, 4), lambda: type(5, (), {}), lambda: type('T', [], {}), lambda: type('T', (), []), lambda: type('T', (5,), {}), lambda: type('T', (Base, Base), {}), lambda: type('T', (int, str), {}), lambda: type('T', (bool,), {}), lambda: type('T', (object, Base), {}), lambda: type('a\0b', (), {}),
                 lambda: type('T', (), {'__slots__': 5}), lambda: type('T', (), {'__slots__': ['1a']}), lambda: type('T', (), {'__slots__': 'ab', 'ab': 1}), lambda: type('T', (int,), {'__slots__': ['x']}), lambda: type('T', (), {}, key=1), lambda: object(1), lambda: object(a=1), lambda: Base(1), lambda: object().x, lambda: setattr(object(), 'x', 1), lambda: Derived().method(), lambda: super(), lambda: super(5), lambda: super(Base, 5),
                 lambda: super(Derived, Derived).value, lambda: super(Derived).__self__, lambda: super(Derived, Base()), lambda: super(1, 2, 3), lambda: super(Derived, Derived()).missing, lambda: property().fget, lambda: property(5).fget, lambda: property(1, 2, 3, 4, 5), lambda: property(doc='d').__doc__, lambda: property().__get__(5), lambda: property().__get__(5, int), lambda: property().__set__(5, 1), lambda: property().__delete__(5),
                 lambda: property().getter(len).fget, lambda: classmethod(), lambda: classmethod(5).__func__, lambda: classmethod(1, 2), lambda: staticmethod(), lambda: staticmethod(len)('abc'), lambda: staticmethod(5)(), lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, ('a', int)), lambda: isinstance('a', (int, (str,))), lambda: isinstance(1), lambda: issubclass(5, int), lambda: issubclass(bool, (str, int)),
                 lambda: issubclass(int, 5), lambda: isinstance(1, ()), lambda: type.mro(int), lambda: int.mro(), lambda: type.__call__(int, '5'), lambda: Base.__subclasses__(), lambda: Derived.__base__, lambda: Derived.__bases__, lambda: Base.__class__, lambda: Base.__qualname__, lambda: Base.__module__, lambda: Base.__dict__['value'], lambda: Base.__dict__.update({}), lambda: Base.__doc__):
    attempt(function)
