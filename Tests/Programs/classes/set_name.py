# __set_name__: when it is called, in which order, and what its failure does.
class Named:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print(f"{self.label}: {owner.__name__}.{name}", "sees", sorted(k for k in vars(owner) if not k.startswith("_")))


class Base:
    def __init_subclass__(cls, **keywords):
        super().__init_subclass__(**keywords)
        print("init_subclass", cls.__name__)


class C(Base):
    b = Named("first")
    a = Named("second")
    same = a
    nested = [Named("in a list is not called")]


late = Named("late")
C.late = late
late.__set_name__(C, "by hand")


class OnInstance:
    pass


hooked = OnInstance()
hooked.__set_name__ = lambda owner, name: print("an instance's attribute is not called")


class D:
    x = hooked


class Breaking:
    def __set_name__(self, owner, name):
        raise ValueError("no")


class WrongCount:
    def __set_name__(self):
        pass


for make in (Breaking, WrongCount):
    try:
        class E:
            attribute = make()
    except RuntimeError as error:
        print(error, "from", repr(error.__cause__))


class Replacing:
    def __set_name__(self, owner, name):
        setattr(owner, name + "_added", 1)
        setattr(owner, name, "replaced")


class F:
    x = Replacing()
    y = Replacing()


print(F.x, F.y, F.x_added, F.y_added)


class Meta(type):
    def __new__(metacls, name, bases, namespace):
        print("before")
        cls = super().__new__(metacls, name, bases, namespace)
        print("after")
        return cls


class G(metaclass=Meta):
    field = Named("meta")


type("H", (), {"one": Named("type()")})


class Looked:
    @property
    def __set_name__(self):
        print("bound by a property")
        return lambda owner, name: print(owner.__name__, name)


class I:
    z = Looked()
