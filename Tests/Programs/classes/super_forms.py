class Base:
    name = "Base"
    def greet(self, *args):
        return "Base.greet", args
    @classmethod
    def make(cls):
        return "made by Base", cls.__name__
    @staticmethod
    def util(x):
        return x * 2
    @property
    def prop(self):
        return "Base.prop"
    def __getitem__(self, key):
        return ("Base", key)
    def __len__(self):
        return 3

class Child(Base):
    name = "Child"
    def greet(self, *args):
        return "Child", super().greet(*args), super(Child, self).greet(), Base.greet(self)
    @classmethod
    def make(cls):
        return "Child", super().make()
    @staticmethod
    def util(x):
        return super(Child, Child).util(x) + 1
    @property
    def prop(self):
        return "Child then " + super().prop
    def __getitem__(self, key):
        return super().__getitem__(key + 1)
    def __len__(self):
        return super().__len__() + 1
    def base_name(self):
        return super().name
    def listed(self):
        s = super()
        return [s.__getitem__(i) for i in range(2)]
    def set(self):
        super().value = 1

class Grand(Child):
    pass

g = Grand()
print(g.greet(1))
print(Grand.make(), Child.make())
print(g.util(5), g.prop, g[4], len(g), g.base_name(), g.listed())
s = super(Child, g)
print(s.__thisclass__.__name__, s.__self__ is g, s.__self_class__.__name__)
print(s.greet(9), s.name)
unbound = super(Child)
print(unbound.__self__, unbound.__get__(g).name)
for action in (lambda: super(Child, 5), lambda: super(5, g), lambda: g.set(), lambda: super(Child, g)[1],
               lambda: len(super(Child, g)), lambda: super(Child, g, 3), lambda: super(Child).name):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(repr(super(Child, Grand)).startswith("<super: <class 'Child'>, <Grand"))
class Init:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__()
        print("init", cls.__name__, kw)
class Sub(Init, option=1): pass
