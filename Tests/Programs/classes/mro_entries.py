# __mro_entries__: a base that is no class says which classes take its place.
class Template:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("mro entries among", len(bases))
        return self.classes


class A: pass
class B: pass


class C(Template(A, B)): pass
print(C.__bases__, C.__orig_bases__[0].__class__.__name__)
class D(Template(), A): pass
print(D.__bases__, len(D.__orig_bases__))
class E(Template()): pass
print(E.__bases__, E.__mro__)
print("__orig_bases__" in A.__dict__, "__orig_bases__" in C.__dict__)


class Bad:
    def __mro_entries__(self, bases):
        return A


for bases in ((Bad(),), (3,), ("text",), (A, None), (A, A), (type, A, int)):
    try:
        class X(*bases): pass
        print(X.__bases__)
    except TypeError as error:
        print("TypeError:", error)

try:
    type("T", (Template(A),), {})
except TypeError as error:
    print("TypeError:", error)


class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))


class Meta(type):
    @classmethod
    def __prepare__(metacls, name, bases, **keywords):
        print("prepare", name, bases, keywords)
        return {}

    def __new__(metacls, name, bases, namespace, **keywords):
        return super().__new__(metacls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        print("init", sorted(k for k in namespace if k != "__qualname__"), keywords)
        super().__init__(name, bases, namespace)


class WithMeta(metaclass=Meta): pass
class F(Template(WithMeta), flag=1): pass
print(type(F), F.__bases__)
