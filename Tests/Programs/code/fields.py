def f(a, b=1, /, c=2, *args, d, e=5, **kwargs):
    "Doc."
    x = a + b
    y = [i for i in args]
    def inner():
        return x, len(y)
    global g
    g = kwargs.attribute.other
    import math
    return inner

c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals)
print(c.co_varnames, c.co_names, c.co_cellvars, c.co_freevars, c.co_firstlineno)
print(c.co_filename.endswith("fields.py"), c.co_flags & 0x04 != 0, c.co_flags & 0x08 != 0, c.co_flags & 0x20 != 0, c.co_consts[0], type(c.co_code).__name__, len(c.co_code) > 10, c.co_stacksize > 0)
def flags(f):
    names = {1: "OPTIMIZED", 2: "NEWLOCALS", 4: "VARARGS", 8: "VARKEYWORDS", 16: "NESTED", 32: "GENERATOR"}
    return [n for bit, n in names.items() if f.__code__.co_flags & bit]
def gen(): yield
def outer():
    def nested(): pass
    def closed(): return nested
    return nested, closed, lambda: 0, (lambda *a, **k: (yield))
class C:
    def method(self): return self.x.y
    lam = lambda self: __class__
    @staticmethod
    def static(p, *, q): z: int = p
    class Inner:
        def deep(self): return lambda: self
print(flags(f), flags(gen), flags(C.method), *map(flags, outer()))
for fn in (C.method, C.lam, C.static, C.Inner.deep, C.Inner().deep(), outer()[1], outer()[2], gen):
    k = fn.__code__
    print(k.co_name, k.co_qualname, k.co_argcount, k.co_kwonlyargcount, k.co_nlocals, k.co_varnames, k.co_names, k.co_cellvars, k.co_freevars, k.co_firstlineno)
module = compile("import a.b as c\nfrom d import e as f\nx = y\ndel z\nclass K: q = 1\n", "mod.py", "exec")
print(module.co_name, module.co_names, module.co_varnames, module.co_filename, module.co_firstlineno, module.co_flags & 3, module.co_argcount, module.co_qualname)
for source, mode in (("x + y.z", "eval"), ("f(a, b=c)", "eval"), ("[i for i in y]", "eval"), ("lambda p, *q, r=1, **s: p", "eval")):
    k = compile(source, "<e>", mode)
    inner = [x for x in k.co_consts if type(x) is type(k)]
    print(source, k.co_names, [(i.co_name, i.co_varnames, i.co_argcount, i.co_flags & 0x3f) for i in inner])
for name in ("co_name", "co_code", "co_argcount", "nothing"):
    try:
        setattr(c, name, 1)
    except AttributeError as error:
        print(error)
try:
    type(c)()
except TypeError as error:
    print(type(error).__name__)
