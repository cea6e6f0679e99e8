# super() of every kind: in class methods, static methods, nested functions, comprehensions, properties; its attributes and errors.


class Base:
    attribute = "base"

    def f(self, x):
        return f"Base.f({x})"

    @classmethod
    def c(cls):
        return f"Base.c({cls.__name__})"

    @staticmethod
    def s():
        return "Base.s"

    @property
    def p(self):
        return "Base.p"

    def __getitem__(self, key):
        return f"Base[{key}]"

    def __len__(self):
        return 7


class Child(Base):
    attribute = "child"

    def f(self, x):
        return "Child>" + super().f(x)

    @classmethod
    def c(cls):
        return "Child>" + super().c()

    @staticmethod
    def s():
        return "Child>" + super(Child, Child).s()

    @property
    def p(self):
        return "Child>" + super().p

    def nested(self):
        def inner(me):
            return super().f("nested")
        return inner(self)

    def nested_without(self):
        def inner():
            return super().f("nested")
        return inner()

    def closure(self):
        return (lambda: super(Child, self).f("lambda"))()

    def comprehension(self):
        return [super(Child, self).f(i) for i in range(2)]

    def comprehension_without(self):
        return [super().f(i) for i in range(2)]

    def class_cell(self):
        return __class__

    def __getitem__(self, key):
        return super().__getitem__(key) + "!"

    def subscript(self):
        return super()[1]

    def length(self):
        return len(super()), super().__len__()

    def rebound(self):
        self = Child()
        return super().attribute

    def deleted(self):
        del self
        return super().attribute

    def no_arguments():
        return super().attribute

    def starred(*args):
        return super().f("starred")

    def assigned(self):
        super().attribute = 1

    def missing(self):
        return super().missing

    def defaulted(self, s=super):
        return s().attribute

    async def coroutine(self):
        return super().f("coroutine")

    def generator(self):
        yield super().f("generator")
        yield super().attribute


child = Child()
print(child.f(1), Child.c(), child.c(), child.s(), child.p, child[3])
for name in ("nested", "nested_without", "closure", "comprehension", "comprehension_without", "class_cell", "subscript", "length", "rebound", "deleted",
             "starred", "assigned", "missing", "defaulted"):
    try:
        print(name, getattr(child, name)())
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
for call in (Child.no_arguments, lambda: Child.f(1, 2), lambda: super().f, lambda: Child.f(Base(), 1), lambda: Child.starred(), lambda: super(Child), lambda: super(Child, 1),
             lambda: super(1, child), lambda: super(Child, child, 1), lambda: super(type=Child), lambda: super(Child, Base), lambda: super(Child, None).__self__):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
try:
    child.coroutine().send(None)
except StopIteration as stop:
    print(stop.value)
print(*child.generator())

bound, to_class, unbound = super(Child, child), super(Child, Child), super(Child)
print(bound.__thisclass__, bound.__self__ is child, bound.__self_class__, to_class.__self__, unbound.__self__, unbound.__self_class__)
print(bound.attribute, to_class.f.__qualname__, to_class.c(), bound.p, to_class.p.__class__.__name__)
print(bound.__class__, unbound.__get__(child).f(1), bound.__get__(child) is bound)
print(str(bound)[:29], repr(unbound), repr(to_class))
try:
    unbound.f
except AttributeError as error:
    print(error)
try:
    unbound.__get__(3)
except TypeError as error:
    print(error)


class Attached(Base):
    attribute = "attached"

    def show(self):
        return self.__parent.attribute, self.__parent.f(2)


Attached._Attached__parent = super(Attached)
print(Attached().show())


class Diamond(Child):
    def f(self, x):
        return "Diamond>" + super().f(x)


class Other(Base):
    def f(self, x):
        return "Other>" + super().f(x)


class Bottom(Diamond, Other):
    def f(self, x):
        return "Bottom>" + super().f(x)


print(Bottom().f(0), super(Diamond, Bottom()).f(0), super(Child, Bottom()).f(0), super(Other, Bottom()).f(0))


class Meta(type):
    def __call__(cls, *args):
        return "made", super().__call__(*args)

    def __getattribute__(cls, name):
        return super().__getattribute__(name)


class WithMeta(metaclass=Meta):
    def __new__(cls, *args):
        return super().__new__(cls), args

    def __init_subclass__(cls, **k):
        super().__init_subclass__()
        print("subclass", cls.__name__, k)


print(WithMeta(1)[1][1])
WithMetaChild = Meta("WithMetaChild", (WithMeta,), {}, key=1) if False else type(WithMeta)("WithMetaChild", (WithMeta,), {})


class Sub(super):
    pass


print(Sub(Child, child).f(5), type(Sub(Child, child)).__name__)
