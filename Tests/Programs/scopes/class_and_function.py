a = "global a"
def f():
    a = "f a"
    class C:
        b = a
        a = "class a"
        c = a
        def method(self): return a
        d = (lambda: a)()
        e = [a for _ in "x"]
        f = {k: a for k in [a]}
    return C
try:
    C = f()
    print(C.b, C.c, C().method(), C.d, C.e, C.f)
except NameError as error:
    print(error)
class Outer:
    x = 1
    class Inner:
        try:
            y = x
        except NameError as error:
            y = str(error)
    def m(self):
        try:
            return x
        except NameError as error:
            return str(error)
    z = x + 1
print(Outer.Inner.y, Outer().m(), Outer.z)
def g(n):
    if n:
        class Local: value = n
    else:
        class Local: value = "zero"
    return Local.value
print(g(0), g(5))
def default_scope():
    y = 1
    def h(p=y): return p, y
    y = 2
    return h()
print(default_scope())
def decorated():
    tag = "t"
    def deco(fn): return lambda: (tag, fn())
    @deco
    def inner(): return tag
    return inner()
print(decorated())
def shadowed_loop():
    x = "before"
    result = [x for x in [x + "!"]]
    return x, result
print(shadowed_loop())
def args_are_locals(a, *b, c=1, **d):
    del a
    try:
        a
    except UnboundLocalError as error:
        message = str(error)
    a = "again"
    return sorted(locals())
print(args_are_locals(1))
def try_names():
    try: e1 = 1; raise KeyError
    except KeyError: e2 = 2
    finally: e3 = 3
    return sorted(locals())
print(try_names())
def with_lambda_default():
    fs = []
    for i in range(2):
        for j in range(2):
            fs.append(lambda k=0, i=i: (i, j, k))
    return [f() for f in fs]
print(with_lambda_default())
def recursive_local():
    def fact(n): return n * fact(n - 1) if n else 1
    return fact(6)
print(recursive_local())
if True:
    block = "ifs have no scope"
print(block)
for loop_var in []: pass
try:
    loop_var
except NameError as error:
    print(error)
while True:
    inside = 1
    break
print(inside)
