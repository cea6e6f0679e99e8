class C:
    def m(self): pass
def strip(r):
    out, i = "", 0
    while (j := r.find("0x", i)) >= 0:
        k = j + 2
        while k < len(r) and r[k] in "0123456789abcdef": k += 1
        out += r[i:j] + "ADDR"
        i = k
    return out + r[i:]
def f(): pass
def g(): yield
class Outer:
    class Inner: pass
    def method(self):
        def local(): pass
        return local
for x in (
    C(), C, f, C.m, C().m, g(), g, lambda: 0, len, [].append, "x".join, int.__add__, (1).__add__,
    str.upper, type, object(), Outer.Inner, Outer.Inner(), Outer.method, Outer().method(),
    Outer().method, f.__code__, (x for x in ()), iter([]), iter({}), map(len, []), zip(),
    enumerate([]), property(), classmethod(f), staticmethod(f), super(C, C()), range(3), f.__get__,
    type(f), f.__class__.__call__, C.__dict__["m"], int.real, dict.fromkeys, type(f).__code__,
    __builtins__, None.__class__, reversed([]), type(C.__dict__), slice(1), NotImplemented,
    Ellipsis, filter(None, []), (lambda: (yield))(), compile("1", "name.py", "eval"), ValueError,
    ValueError("x"), list[int], int | str, iter(len, 1), {}.keys(), memoryview(b"x"), type(type),
    C.__init__, C.__weakref__ if False else C.__eq__, Outer,
):
    print(strip(repr(x)))
cell = (lambda v: lambda: v)(5).__closure__[0]
print(strip(repr(cell)), strip(repr((lambda v: lambda: v)(C()).__closure__[0])))
a, b = C(), C()
print(id(a) == id(a), id(a) == id(b), a is a, a is b, id(None) == id(None), type(id(a)).__name__)
print(hash(a) == hash(a), a == b, a != b, a == a, {a: 1}.get(b), object() == object())
print([] is [], None is None, True is True, C is C, f is f, a.m is a.m, a.m == a.m)
