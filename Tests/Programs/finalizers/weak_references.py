import gc, weakref
class C:
    def __init__(self, n): self.n = n
c = C(1)
r = weakref.ref(c)
print(r() is c, weakref.getweakrefcount(c))
del c
print(r())
log = []
c = C(2)
r = weakref.ref(c, lambda ref: log.append(ref() is None))
s = weakref.ref(c)
t = weakref.ref(c)
print(s is t, r is s, weakref.getweakrefcount(c), r == s, hash(r) == hash(s))
c = None
print(r(), s(), log)
def scope():
    local = C(3)
    return weakref.ref(local)
print(scope()())
class Node:
    def __init__(self): self.me = self
n = Node()
w = weakref.ref(n, lambda ref: print("callback of a cycle"))
del n
gc.collect()
print(w())
class Both:
    def __del__(self): print("del")
b = Both()
wb = weakref.ref(b, lambda ref: print("callback", ref is wb, ref()))
del b
print("after")
def failing(ref): raise ValueError("in callback")
import sys
sys.unraisablehook = lambda args: print("ignored", args.exc_type.__name__, args.exc_value, args.object is failing)
c = C(4)
wf = weakref.ref(c, failing)
del c
for bad in (5, "x", (1,), None, [1]):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
f = lambda: 1
print(weakref.ref(f)() is f, weakref.ref(C)() is C)
