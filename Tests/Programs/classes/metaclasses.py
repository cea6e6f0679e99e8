class Meta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, [b.__name__ for b in bases], kwargs)
        namespace["added"] = name.lower()
        return super().__new__(mcls, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name)
        super().__init__(name, bases, namespace)
    def __call__(cls, *args, **kwargs):
        print("call", cls.__name__, args)
        return super().__call__(*args, **kwargs)
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"prepared": True}
    def on_class(cls):
        return "meta method on " + cls.__name__
    def __repr__(cls):
        return f"<{cls.__name__}!>"
    def __len__(cls):
        return 7
    def __contains__(cls, x):
        return x == 3
    def __iter__(cls):
        return iter([1, 2])
    def __getattr__(cls, name):
        return "meta " + name
    def __add__(cls, other):
        return (cls.__name__, other)

class A(metaclass=Meta, option=1):
    def __init__(self, x): self.x = x

class B(A): pass

print(A, B, A.added, B.added, A.prepared, type(B).__name__)
a = A(1)
print(a.x, A.on_class(), len(A), 3 in A, list(A), A.unknown, A + 1)
try:
    a.on_class()
except AttributeError as error:
    print(error)
class Meta2(Meta): pass
class C(A, metaclass=Meta2): pass
print(type(C).__name__)
class Other(type): pass
try:
    class Conflict(A, metaclass=Other): pass
except TypeError as error:
    print(error)
class Singleton(type):
    instances = {}
    def __call__(cls, *args):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*args)
        return cls.instances[cls]
class S(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S().v)
def factory(name, bases, namespace, **kw):
    return (name, bases, sorted(k for k in namespace if not k.startswith("__")), kw)
class F(metaclass=factory, extra=2):
    x = 1
print(F)
class Abstract(type):
    def __instancecheck__(cls, obj): return hasattr(obj, "quack")
    def __subclasscheck__(cls, sub): return hasattr(sub, "quack")
class Duck(metaclass=Abstract): pass
class Robot:
    def quack(self): pass
print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(Robot, Duck), issubclass(int, (str, Duck)))
print(type(type), type.__class__ is type, isinstance(type, object), isinstance(object, type))
print([c.__name__ for c in Meta.__mro__], Meta.__call__.__qualname__)
