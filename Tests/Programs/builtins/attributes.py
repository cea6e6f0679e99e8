class A:
    x = 1
    def f(self): pass
a = A()
a.y = 2
print(getattr(a, "x"), getattr(a, "z", "default"), getattr(a, "z", None), hasattr(a, "y"))
print(hasattr(a, "z"), vars(a), getattr(a, "f").__name__)
setattr(a, "z", 3)
delattr(a, "y")
print(vars(a), sorted(n for n in dir(a) if not n.startswith("__")), "x" in dir(A), "x" in vars(A))
print("x" in vars(a), "__init__" in dir(a), dir(a) == sorted(dir(a)))
class D:
    def __dir__(self): return ["b", "a", "c"]
print(dir(D()), D().__dir__())
for f in (
    lambda: getattr(a, "nope"), lambda: delattr(a, "x"), lambda: vars(5), lambda: vars(1, 2),
    lambda: setattr(a, 1, 2), lambda: getattr(a, 1), lambda: setattr(5, "x", 1),
    lambda: vars(a).nope, lambda: dir(1, 2), lambda: delattr(a, "f"),
    lambda: setattr(A, "__dict__", {}), lambda: getattr(a), lambda: hasattr(a),
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def local_names(p, q=1):
    r = 2
    names = sorted(locals())
    def g(): return r
    return names, sorted(locals().keys()), sorted(dir())
print(local_names(1))
def snapshot():
    x = 1
    before = locals()
    x = 2
    before["x"] = 99
    before["added"] = 5
    after = locals()
    return x, before is after, sorted(k for k in after if k not in ("before", "after"))
print(snapshot())
globals()["made"] = "through globals"
print(made, "made" in dir(), vars() is globals(), locals() is globals(), globals() is vars())
print(sorted(k for k in globals() if not k.startswith("__")))
class C:
    inside = sorted(k for k in locals() if not k.startswith("__"))
    a = 1
    b = locals()["a"]
print(C.inside, C.b)
print(sorted(n for n in dir(int) if not n.startswith("_")))
print(sorted(n for n in dir(str) if n[0] in "st"), [n for n in dir([]) if not n.startswith("_")])
print([n for n in dir({}) if not n.startswith("_")], [n for n in dir(()) if n[0] != "_"])
print([n for n in dir({1}) if n[0] != "_"])
print([n for n in dir(float) if n[0] != "_"], [n for n in dir(b"") if n.startswith("is")])
print([n for n in dir(iter([])) if n[0] != "_"], [n for n in dir(x for x in ()) if n[0] != "_"])
print([n for n in dir(Exception()) if n[0] != "_"])
print([n for n in dir(local_names.__code__) if n.startswith("co_")][:5])
print([n for n in dir(slice(1)) if n[0] != "_"])
import builtins
print(builtins.len is len, "print" in dir(builtins), builtins.__name__, __builtins__ is builtins)
print(hasattr(builtins, "nothing"), type(builtins).__name__)
builtins.shared = "visible everywhere"
print(shared)
