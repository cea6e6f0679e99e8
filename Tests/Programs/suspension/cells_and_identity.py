# Rows 9 to 21, 32 to 38: what must be the same thing after waking.
def pair():
    x = 0
    def get(): return x
    def set(v):
        nonlocal x
        x = v
    return get, set
get, set_ = pair(); set_(5); print(get())
makers = [lambda n=n: n for n in range(3)]
def make(n):
    def inner(): return n
    return inner
a, b = make(1), make(2); print(a.__code__ is b.__code__, a.__closure__[0] is b.__closure__[0], a(), b(), [m() for m in makers])
def recursive():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact
fact = recursive(); print(fact(10), fact.__closure__[0].cell_contents is fact)
def later():
    def use(): return value
    def fill(v):
        nonlocal value
        value = v
    if False: value = None
    return use, fill
use, fill = later()
try: use()
except NameError as e: print(e)
try: use.__closure__[0].cell_contents
except ValueError as e: print(e)
fill("filled"); print(use())
print(a.__globals__ is b.__globals__ is globals(), get.__globals__["fact"] is fact)
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(20), odd(7))
class A:
    def m(self): return self
    def __init__(self): self.cb = self.m
    def who(self): return __class__
    @classmethod
    def cm(cls): return cls
    @staticmethod
    def sm(): return "static"
class B(A):
    def who(self): return super().who(), __class__
    def __init__(self): super().__init__(); self.extra = self
o = B(); print(o.cb.__self__ is o, o.cb() is o, o.extra is o, o.who() == (A, B), type(o) is B, B.cm() is B, o.sm(), o.cm.__self__ is B)
class Meta(type):
    instances = {}
    def __call__(cls, *args):
        if cls not in Meta.instances: Meta.instances[cls] = super().__call__(*args)
        return Meta.instances[cls]
class Single(metaclass=Meta): pass
print(Single() is Single(), type(Single) is Meta, Meta.instances[Single] is Single())
class Option:
    NONE = None
class Sentinel: pass
MISSING = Sentinel()
def default(x=MISSING, acc=[]): acc.append(x is MISSING); return acc
print(default(), default(1), default(MISSING), default.__defaults__[0] is MISSING)
t = ([], {}); t[0].append(t); t[1]["t"] = t; s = frozenset([1]); shared = {"x": t, "y": t, s: s}
print(t[0][0] is t, t[1]["t"] is t, shared["x"] is shared["y"], [k for k in shared if k is s] == [s], next(v for k, v in shared.items() if k is s) is s)
ids = [id(o), id(t), hash(o), hash(a), hash("text"), hash((1, "x")), id(None), id(int)]
loop = 0
for _ in range(30): loop += 1
print(ids == [id(o), id(t), hash(o), hash(a), hash("text"), hash((1, "x")), id(None), id(int)])
import weakref
class W: pass
w = W(); r = weakref.ref(w); d = {1: "a"}; keys = d.keys()
for i in range(3): d[i + 5] = i
print(r() is w, list(keys)); del w; print(r())
def frames(n):
    local = [n]
    if n: return frames(n - 1) + local
    import sys
    f, names = sys._getframe(), []
    while f: names.append((f.f_code.co_name, f.f_lineno, "local" in f.f_locals)); f = f.f_back
    print(names)
    return local
print(frames(3))
