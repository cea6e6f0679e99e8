# Attribute lookup: data descriptors, the instance, other descriptors, the class; the metaclass for classes.
class Data:
    def __init__(self, label): self.label = label
    def __get__(self, instance, owner): return f"{self.label} of {'class' if instance is None else 'instance'}"
    def __set__(self, instance, value): print("set", self.label, value)
    def __delete__(self, instance): print("delete", self.label)


class NonData:
    def __init__(self, label): self.label = label
    def __get__(self, instance, owner): return f"{self.label} of {'class' if instance is None else 'instance'}"


class SetOnly:
    def __set__(self, instance, value): instance.__dict__["set_only"] = ("stored", value)


class DeleteOnly:
    def __delete__(self, instance): print("delete only")


class Meta(type):
    data = Data("meta data")
    non_data = NonData("meta non-data")
    plain = "meta plain"
    only_meta = NonData("only meta")
    both = Data("meta both")


class C(metaclass=Meta):
    data = Data("data")
    non_data = NonData("non-data")
    plain = "class plain"
    set_only = SetOnly()
    delete_only = DeleteOnly()
    both = "class both"


c = C()
c.__dict__.update(data="instance data", non_data="instance non-data", plain="instance plain")
print(c.data, "|", c.non_data, "|", c.plain)
print(C.data, "|", C.non_data, "|", C.plain, "|", C.only_meta, "|", C.both)
print(C.__dict__["both"], hasattr(c, "only_meta"))
c.data = 1
del c.data
print(type(c.set_only).__name__)
c.set_only = 2
print(c.set_only)
del c.delete_only
try:
    c.delete_only = 3
except AttributeError as error:
    print("AttributeError", error)
try:
    del c.set_only
except AttributeError as error:
    print("AttributeError", error)
C.both = "through the metaclass"
C.plain = "changed"
C.non_data = "replaced"
print(C.both, C.plain, C.non_data, c.plain, c.non_data)
del C.plain
print(C.plain, c.plain)


class Base:
    x = NonData("base x")
    y = "base y"


class Derived(Base):
    y = Data("derived y")


d = Derived()
d.__dict__["x"] = "own x"
d.__dict__["y"] = "own y"
print(d.x, d.y, Base.x, super(Derived, d).x, super(Derived, d).y)
Derived.x = Data("derived x")
print(d.x)
del Derived.y
print(d.y)


class GetByInstance:
    pass


strange = GetByInstance()
strange.__get__ = lambda *args: "never"


class Holder:
    attribute = strange


print(Holder().attribute is strange)
GetByInstance.__get__ = lambda self, instance, owner: ("now", owner.__name__)
print(Holder().attribute, Holder.attribute)
