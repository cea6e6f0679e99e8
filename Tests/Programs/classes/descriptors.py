class Data:
    def __init__(self, label):
        self.label = label
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, instance, owner=None):
        if instance is None:
            return f"class access {self.label} via {owner.__name__}"
        return f"{self.label} {instance.__dict__.get(self.name, 'unset')}"
    def __set__(self, instance, value):
        instance.__dict__[self.name] = value
    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)

class NonData:
    def __get__(self, instance, owner=None):
        return "non-data"

class Owner:
    data = Data("D")
    non = NonData()
    also = Data("A")

o = Owner()
print(o.data, o.non, Owner.data, Owner.non)
o.data = 5
o.__dict__["non"] = "instance wins"
print(o.data, o.non)
del o.data
print(o.data)
del o.__dict__["non"]
print(o.non)
Owner.data = "replaced on class"
print(o.data)
Owner.late = Data("late")
try:
    o.late
except AttributeError as error:
    print(error)

class ReadOnly:
    def __get__(self, instance, owner): return 42
    def __set__(self, instance, value): raise AttributeError("read-only!")
class R: x = ReadOnly()
r = R()
try:
    r.x = 1
except AttributeError as error:
    print(error)
try:
    del r.x
except AttributeError as error:
    print(error)

class Cached:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, instance, owner):
        if instance is None: return self
        print("computing", self.name)
        value = instance.__dict__[self.name] = self.f(instance)
        return value
class Lazy:
    @Cached
    def total(self): return sum(range(100))
l = Lazy()
print(l.total, l.total, type(Lazy.total).__name__)

class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, i, o): return getattr(i, self.name)
    def __set__(self, i, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(v).__name__}")
        setattr(i, self.name, v)
class Person:
    name, age = Typed(str), Typed(int)
    def __init__(self, name, age): self.name, self.age = name, age
print(vars(Person("x", 3)))
for bad in (("x", "y"), (1, 2)):
    try:
        Person(*bad)
    except TypeError as error:
        print(error)
class BadName:
    def __set_name__(self, owner, name): raise KeyError(name)
try:
    class W: attribute = BadName()
except RuntimeError as error:
    print(error, repr(error.__cause__))
