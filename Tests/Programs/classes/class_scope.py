x = "global"
class C:
    print(x)
    x = "class"
    print(x)
    y = [x for _ in range(2)]
    z = [i for i in x]
    def f(self): return x
    if True:
        w = 1
    else:
        v = 2
    for i in range(3):
        pass
    try:
        del nope
    except NameError as error:
        print(error)
    del w
    class Inner:
        inner_sees = x
    lam = lambda self: x
    print(__qualname__, __module__)
    locals()["injected"] = "by locals"

print(C.y, C.z, C().f(), C.i, C.Inner.inner_sees, C().lam(), hasattr(C, "w"), C.injected)
print(C.Inner.__qualname__, C.f.__qualname__, C.lam.__qualname__)

def function():
    x = "local"
    class D:
        a = x
        x = "class"
        b = x
    class E:
        c = x
        def f(self): return x
    return D.a if hasattr(D, "a") else None, D.b, E.c, E().f(), D.__qualname__
try:
    print(function())
except NameError as error:
    print(type(error).__name__, error)
def function2():
    v = "local"
    class D:
        c = v
        def f(self): return v
        g = [v for _ in range(1)]
    return D.c, D().f(), D.g
print(function2())
class K:
    n = 3
    try:
        nested = [[n for _ in range(2)] for _ in range(n)]
    except NameError as error:
        nested = str(error)
    first_iterable = [j for j in range(n)]
print(K.nested, K.first_iterable)
class Cond:
    if False:
        maybe = 1
print(hasattr(Cond, "maybe"))
class Ret:
    result = (lambda: __class__)
print(Ret.result() is Ret)
def make(n):
    class Made:
        value = n
        def get(self): return n * 10
    return Made
A, B = make(1), make(2)
print(A is B, A.value, B().get(), A.get.__code__ is B.get.__code__, A.__qualname__)
global_in_class = 1
class G:
    global global_in_class
    global_in_class = 2
print(global_in_class, hasattr(G, "global_in_class"))
