x = 1
del x
try:
    x
except NameError as error:
    print(error)
l = list(range(6))
del l[0], l[-1]
print(l)
del l[1:3]
print(l)
d = {"a": 1, "b": 2}
del d["a"]
print(d)
class C: attr = 1
c = C()
c.x, c.y = 1, 2
del c.x, c.y
print(vars(c))
del C.attr
print(hasattr(c, "attr"))
a, b, e = 1, 2, 3
del a, (b, [e])
print([n in globals() for n in ("a", "b", "e")])
del ()
del []
def f():
    y = 1
    del y
    y = 2
    return y
print(f())
log = []
class Box:
    def __delitem__(self, k): log.append(("delitem", k))
    def __delattr__(self, n): log.append(("delattr", n))
b = Box()
del b[1], b[1:2], b[...], b[1, 2], b.name, b["k"]
print(log)
for i in range(3):
    pass
del i
try:
    del i
except NameError as error:
    print(error)
def loop():
    for n in range(2):
        v = n
        del v
    try:
        return v
    except UnboundLocalError as error:
        return str(error)
print(loop())
def parameter(p):
    del p
    try:
        p
    except NameError as error:
        return str(error)
print(parameter(1))
for f in (
    lambda: exec("del undefined"), lambda: exec("del l[99]"), lambda: exec("del d['zz']"),
    lambda: exec("del c.nope"), lambda: exec("del (1).real"), lambda: exec("del 'abc'[0]"),
    lambda: exec("del (1,)[0]"), lambda: exec("del l['a']"),
):
    try:
        f()
    except Exception as error:
        print(type(error).__name__, error)
for source in (
    "del f()", "del 1", "del a + b", "del (a, f())", "del None", "del", "del *a", "del a = 1",
    "del (a)", "del [a, b]", "del a.b, c[0], (d)", "del -a", "del 'x'", "del lambda: 1",
    "del [x for x in y]", "del {a}", "del a if b else c",
):
    try:
        compile(source, "s", "exec"); print("fine", source)
    except SyntaxError as error:
        print(source, "|", error.msg)
