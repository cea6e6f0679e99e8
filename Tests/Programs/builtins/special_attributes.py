# Special attributes of classes, functions, methods, modules and instances: what they hold and what can be changed.
import math
import sys


def function(a, b=1, *args, c: int, **kwargs) -> str:
    """What it does."""
    local = a
    return local


class Base:
    """A class."""
    attribute = 1

    def method(self):
        return self

    @classmethod
    def made(cls):
        return cls

    @staticmethod
    def plain():
        return 'plain'

    class Inner:
        pass


class Derived(Base):
    pass


def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


instance = Derived()
for text in ('function.__name__', 'function.__qualname__', 'function.__module__', 'function.__doc__', 'function.__defaults__', 'function.__kwdefaults__', 'function.__annotations__', 'function.__dict__', 'function.__code__.co_varnames', 'function.__globals__ is globals()', 'function.__closure__', 'function.__builtins__ is not None',
             'instance.method.__func__ is Base.method', 'instance.method.__self__ is instance', 'instance.method.__name__', 'instance.method.__qualname__', 'Base.made.__self__', 'Base.made.__func__.__name__', 'Base.plain.__name__', 'Base.Inner.__qualname__', 'Base.Inner.__name__', 'Base.__module__', 'Base.__doc__', 'Derived.__doc__', 'Derived.__bases__', 'Derived.__base__', 'Derived.__mro__', 'Base.__subclasses__()', 'Base.__dict__["attribute"]', 'type(Base.__dict__).__name__',
             'instance.__class__', 'instance.__dict__', 'instance.__module__', 'instance.__doc__', 'len.__name__', 'len.__qualname__', 'len.__module__', 'len.__self__', '[].append.__name__', '[].append.__qualname__', '[].append.__self__', 'list.append.__name__', 'list.append.__qualname__', 'list.append.__objclass__', 'int.__add__.__qualname__', 'int.real.__name__', 'int.real.__objclass__', 'math.__name__', 'math.sqrt.__module__', 'sys.__name__', '__name__',
             '(lambda: 0).__name__', '(x for x in ()).__name__', 'int.__flags__ >= 0', 'type.__dict__["__dict__"].__name__', 'Base.__weakref__.__name__', 'Base.__annotations__', 'instance.__weakref__', 'Base.attribute.__class__', 'object.__bases__', 'object.__base__', 'type.__base__', 'int.__text_signature__'):
    attempt(lambda: eval(text))


def change(target, name, value):
    setattr(target, name, value)
    return getattr(target, name)


for target, name, value in ((function, '__name__', 'renamed'), (function, '__name__', 5), (function, '__qualname__', 'q.q'), (function, '__defaults__', (1, 2)), (function, '__defaults__', [1]), (function, '__kwdefaults__', {'c': 1}), (function, '__kwdefaults__', 5), (function, '__code__', 5), (function, '__dict__', {'x': 1}), (function, '__dict__', 5), (function, '__annotations__', 5), (function, '__annotations__', None), (function, '__globals__', {}), (function, '__closure__', ()), (function, '__doc__', 5),
                            (Base, '__name__', 'Renamed'), (Base, '__qualname__', 5), (Base, '__doc__', 'changed'), (Base, '__module__', 'elsewhere'), (Base, '__bases__', ()), (Base, '__dict__', {}), (Base, '__mro__', ()), (instance, '__class__', Base), (instance, '__dict__', {'y': 1}), (instance, '__doc__', 'own'), (len, '__name__', 'x'), (instance.method, '__name__', 'x'), (int, '__name__', 'x')):
    attempt(lambda: change(target, name, value))
