# __prepare__: what it is given, what it may return, and what is wrong with other results.
class Recorder(dict):
    def __setitem__(self, key, value):
        print("  set", key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        print("  get", key)
        return super().__getitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(metacls, *args, **keywords):
        print("prepare", metacls.__name__, args, keywords)
        return Recorder()

    def __new__(metacls, name, bases, namespace, **keywords):
        print("new", type(namespace).__name__, keywords)
        return super().__new__(metacls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", keywords)


class C(metaclass=Meta, a=1):
    x = 1
    y: int = x
    def method(self): return __class__
    del x


print(type(C.__dict__).__name__, C().method() is C, C.__annotations__)


def preparing(result):
    class Prepared(type):
        __prepare__ = result
    return Prepared


for result in (lambda *args: 3, lambda *args: None, lambda: {}, 7, classmethod(lambda metacls, name, bases: [])):
    try:
        class D(metaclass=preparing(result)):
            pass
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


class Mapping:
    """Not a dict, but enough of one for a class body; type() refuses it."""
    def __init__(self): self.held = {}
    def __getitem__(self, key): return self.held[key]
    def __setitem__(self, key, value): self.held[key] = value
    def __delitem__(self, key): del self.held[key]


def build(name, bases, namespace):
    return sorted(namespace.held.items())


build.__prepare__ = lambda name, bases: Mapping()


class Built(metaclass=build):
    __qualname__ = "Q"
    a = 1
    b = a + 1
    c: int = 3
    del a


print(Built)


class Strict(type):
    @classmethod
    def __prepare__(metacls, name, bases):
        return Mapping()


try:
    class Refused(metaclass=Strict): pass
except TypeError as error:
    print(error)
print(type.__prepare__(), type.__prepare__(1, 2, k=3))
