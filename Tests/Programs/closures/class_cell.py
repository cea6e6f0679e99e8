class A:
    def who(self):
        return __class__.__name__
    def chain(self):
        return "A"

class B(A):
    def who(self):
        return __class__.__name__ + "<" + super().who()
    def chain(self):
        inner = lambda: super(B, self).chain()
        return "B" + inner()
    def nested(self):
        def deep():
            def deeper():
                return __class__
            return deeper()
        return deep()
    @classmethod
    def build(cls):
        return cls.__name__, __class__.__name__
    @staticmethod
    def static():
        return __class__.__name__
    listed = property(lambda self: __class__.__name__)

class C(B):
    pass

print(A().who(), B().who(), C().who(), C().chain())
print(C().nested() is B, C.build(), C.static(), C().listed)
print(B.who.__code__.co_freevars, B.who.__closure__[0].cell_contents is B)
print(B.who.__closure__[0] is B.chain.__closure__[0] if B.chain.__closure__ else "no closure")
print("__class__" in vars(B), "__classcell__" in vars(B))
OldB = B
B = None
print(OldB().who())
try:
    print(OldB().chain())
except TypeError as error:
    print(error)
B = OldB
def plain(self):
    return super().who()
try:
    plain(A())
except RuntimeError as error:
    print(error)
class D(A):
    def who(self):
        del self
        return super().who()
try:
    D().who()
except RuntimeError as error:
    print(error)
class E(A):
    def f(self):
        return super().missing
try:
    E().f()
except AttributeError as error:
    print(error)
try:
    E.f(5)
except TypeError as error:
    print(error)
