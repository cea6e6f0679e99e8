# Every way to call every kind of signature: the error messages.
def show(fn):
    try: return fn()
    except Exception as e: return type(e).__name__ + ': ' + str(e)
def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def f4(a, b, c, d): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def po(a, b, /, c): pass
def pod(a, b=1, /, c=2): pass
def ko(*, k): pass
def ko2(a, *, k, l): pass
def ko3(a, *, k, l, m): pass
def kod(a, *, k=1, l): pass
def va(a, *args): pass
def vk(a, **kw): pass
def vp(a, /, **kw): pass
class C:
    def m(self): pass
    def n(self, a): pass
    @staticmethod
    def s(a): pass
    @classmethod
    def c(cls, a): pass
fns = [f0,f1,f2,f3,f4,d1,d2,po,pod,ko,ko2,ko3,kod,va,vk,vp,C().m,C().n,C.s,C.c,C.m,C.n,lambda x: 1]
calls = ["fn()","fn(1)","fn(1,2)","fn(1,2,3)","fn(1,2,3,4,5)","fn(a=1)","fn(1,a=1)","fn(1,2,a=1)","fn(z=1)","fn(1,z=1)","fn(k=1)","fn(1,k=1)","fn(1,2,k=1)","fn(1,2,3,k=1)","fn(a=1,b=2)","fn(a=1,b=2,c=3)","fn(**{'a':1,'q':2})","fn(*[1,2])","fn(**{1:2})","fn(*5)","fn(**5)","fn(*[1],**{'a':3})","fn(a=1,**{'a':3})","fn(**{'a':1},**{'a':3})","fn(1, b=2, z=3, k=4)"]
for fn in fns:
    for c in calls:
        r = show(lambda: eval(c, {'fn': fn}))
        if r is not None: print(fn.__qualname__, c, r)
