x = "module"
def read(): return x
def assign():
    x = "local"
    return x
def declare():
    global x
    x = "changed"
    return x
print(read(), assign(), x, declare(), x, read())
def create():
    global created
    created = 1
    def f():
        global created
        created += 1
    f(); f()
create()
print(created)
def delete():
    global created
    del created
delete()
print("created" in globals())
def outer():
    x = "outer"
    def a():
        def b():
            nonlocal x
            x = "from b"
        b()
        return x
    def c():
        global x
        return x
    return a(), c(), x
print(outer())
def shadow_builtin():
    len = lambda _: "mine"
    def inner(): return len([])
    return inner()
print(shadow_builtin(), len([]))
def for_global():
    global i
    for i in range(3): pass
for_global()
print(i)
def import_global():
    global math
    import math
import_global()
print(math.floor(1.5))
def def_global():
    global helper, Klass
    def helper(): return "helper"
    class Klass: pass
def_global()
print(helper(), Klass.__qualname__, helper.__qualname__)
def with_global():
    global err
    try: raise ValueError("v")
    except ValueError as err: pass
with_global()
print("err" in globals())
def params(x, y=x): return x, y
print(params(1))
def counter():
    def step():
        step.count += 1
        return step.count
    step.count = 0
    return step
s = counter()
print(s(), s(), s.count)
for source in (
    "def f():\n x = 1\n global x", "def f():\n print(x)\n global x", "def f(x):\n global x",
    "def f():\n nonlocal x", "nonlocal x", "def f():\n def g():\n  nonlocal q\n  q = 1",
    "def f(x):\n def g():\n  x = 1\n  nonlocal x", "def f(a, a): pass", "def f(x):\n nonlocal x",
    "class C:\n nonlocal y", "def f():\n global x\n nonlocal x", "global x\nx = 1",
    "x = 1\nglobal x", "def f():\n for x in y: pass\n global x", "lambda a, a: 1",
    "def f():\n x: int\n global x", "def f():\n global x\n x: int = 1",
):
    try:
        compile(source, "s", "exec")
        print("fine", repr(source))
    except SyntaxError as error:
        print(repr(source), error.msg, error.lineno)
