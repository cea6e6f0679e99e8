def attempt(f):
    try:
        print(f())
    except NameError as error:
        print(type(error).__name__, "|", error, "|", error.name)
def use_before():
    print(x)
    x = 1
def deleted():
    x = 1
    del x
    return x
def delete_twice():
    x = 1
    del x
    del x
def conditional(flag=False):
    if flag:
        y = 1
    return y
def loop_never():
    for i in []:
        pass
    return i
def augmented():
    x += 1
def free():
    def g():
        return v
    g()
    v = 1
def free_del():
    v = 1
    def g():
        return v
    del v
    return g()
def global_missing():
    return nothing_global
def global_del():
    global gone
    gone = 1
    del gone
    del gone
def except_name():
    try:
        raise ValueError
    except ValueError as err:
        pass
    return err
def comp():
    return [i for i in range(3)], i
def in_class():
    class C:
        a = b
        b = 1
def nested_aug():
    n = 0
    def g():
        n += 1
    g()
def import_name():
    if False:
        import math
    return math
def with_name():
    class C:
        def __enter__(self): raise KeyError
        def __exit__(self, *a): pass
    try:
        with C() as c: pass
    except KeyError:
        return c
for f in (
    use_before, deleted, delete_twice, conditional, loop_never, augmented, free, free_del,
    global_missing, global_del, except_name, comp, in_class, nested_aug, import_name, with_name,
):
    attempt(f)
attempt(lambda: eval("zzz"))
attempt(lambda: eval("zzz", {}))
attempt(lambda: exec("del qqq"))
attempt(lambda: exec("print(a)\na = 1"))
x = 5
def shadow():
    return x
    x = 1
attempt(shadow)
print(len)
len = 1
print(len)
del len
print(len)
try:
    del len
except NameError as error:
    print(error)
