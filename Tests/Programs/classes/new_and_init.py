class A:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)
    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)

A(1, b=2)

class Other:
    def __new__(cls, x):
        return A.__new__(A) if x else [x]
    def __init__(self, x):
        print("never")
print(type(Other(1)).__name__, Other(0))

class Count(int):
    def __new__(cls, value, label):
        self = super().__new__(cls, value)
        self.label = label
        return self
    def __init__(self, value, label):
        print("init Count", value, label)
c = Count(5, "five")
print(c + 1, c.label, repr(c), type(c + 1).__name__)

def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print(error)
class NoInit: pass
class OnlyNew:
    def __new__(cls, x): return object.__new__(cls)
class OnlyInit:
    def __init__(self, x): self.x = x
class BadInit:
    def __init__(self): return 5
class NewArgs:
    def __new__(cls, *a): return object.__new__(cls, *a)
class InitArgs:
    def __init__(self, *a): object.__init__(self, *a)
attempt(lambda: NoInit(1))
attempt(lambda: NoInit(x=1))
attempt(lambda: type(OnlyNew(1)).__name__)
attempt(lambda: OnlyInit(1).x)
attempt(lambda: BadInit())
attempt(lambda: NewArgs(1))
attempt(lambda: InitArgs(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(5))
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: int.__new__(bool, 1))
attempt(lambda: int.__new__(Count, 3) + 1)
attempt(lambda: tuple.__new__(tuple, [1, 2]))
class Twice:
    def __init__(self): self.n = getattr(self, "n", 0) + 1
t = Twice()
t.__init__()
print(t.n)
class Shared:
    instance = None
    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self): self.inits = getattr(self, "inits", 0) + 1
print(Shared() is Shared(), Shared().inits)
