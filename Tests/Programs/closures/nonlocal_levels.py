def a():
    x = "a"
    log = []
    def b():
        nonlocal x
        x += "b"
        y = "y"
        def c():
            nonlocal x, y
            x += "c"
            y += "c"
            def d():
                nonlocal x
                x += "d"
                z = x + y
                return lambda: (x, y, z)
            return d
        log.append((x, y))
        inner = c()
        log.append((x, y))
        return inner
    f = b()()
    return f, log, lambda: x

f, log, get = a()
print(f(), log, get())

x = "global"
def shadows():
    x = "outer"
    def g():
        global x
        x = "changed global"
        def h():
            return x
        return h()
    return g(), x
print(shadows(), x)

def through_class():
    v = 1
    class C:
        v = 2
        seen = v
        def method(self):
            return v
        def change(self, n):
            nonlocal v
            v = n
    return C, lambda: v
C, get = through_class()
print(C.v, C.seen, C().method())
C().change(9)
print(C.v, C().method(), get())

def class_nonlocal():
    n = 1
    class C:
        nonlocal n
        n = 5
    return n, hasattr(C, "n")
print(class_nonlocal())

def swap():
    p, q = 1, 2
    def do():
        nonlocal p, q
        p, q = q, p
    do()
    return p, q
print(swap())
def loop():
    total = 0
    def add():
        nonlocal total
        for total in range(5):
            pass
        with_total = [total for _ in range(2)]
        return with_total
    return add(), total
print(loop())
