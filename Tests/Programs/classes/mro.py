class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass

def names(cls):
    return " ".join(c.__name__ for c in cls.__mro__)

print(names(Z))
print(names(K1), "|", names(K3))
print(Z.mro() == list(Z.__mro__), Z.__bases__ == (K1, K2, K3))

class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
for name, bases in [("Bad", (XY, YX)), ("Twice", (X, X)), ("Order", (O, A)), ("NotClass", (5,)), ("FromBool", (bool,)),
                    ("Layout", (int, str)), ("FromNone", (type(None),)), ("FromFunction", (type(names),)),
                    ("ObjectFirst", (object, X))]:
    try:
        print(names(type(name, bases, {})))
    except TypeError as error:
        print(error)

class Root:
    def visit(self): return ["Root"]
class L(Root):
    def visit(self): return ["L"] + super().visit()
class R(Root):
    def visit(self): return ["R"] + super().visit()
class M(Root):
    def visit(self): return ["M"] + super().visit()
class LR(L, R):
    def visit(self): return ["LR"] + super().visit()
class All(LR, M):
    def visit(self): return ["All"] + super().visit()
print(All().visit(), LR().visit())
print(super(LR, All()).visit(), super(M, All()).visit())
LR.__bases__ = (R, L)
print(All().visit(), names(All))
try:
    LR.__bases__ = (int,)
except TypeError as error:
    print(error)
try:
    Root.__bases__ = (All,)
except TypeError as error:
    print(error)
print([c.__name__ for c in Root.__subclasses__()])
