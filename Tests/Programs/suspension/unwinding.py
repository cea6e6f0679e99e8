# Rows 7, 8, 23 to 26, 34, 35: with, finally, re-raise, class bodies, decorators, metaclasses, imports.
log = []
def note(x):
    for _ in range(2): pass
    log.append(x)
    return x
class M:
    def __init__(self, name, suppress=False, fail=None): note("init"); self.name, self.suppress, self.fail = name, suppress, fail
    def __enter__(self):
        note("enter " + self.name)
        if self.fail == "enter": raise OSError(self.name)
        return self
    def __exit__(self, t, v, tb):
        note(f"exit {self.name} {t and t.__name__} {tb is not None and tb.tb_lineno > 0}")
        if self.fail == "exit": raise LookupError(self.name) from v
        return self.suppress
def attempt(f):
    log.clear()
    try: print(f(), log)
    except Exception as e:
        chain = []
        tb = e.__traceback__
        while tb: chain.append(tb.tb_frame.f_code.co_name); tb = tb.tb_next
        print(repr(e), repr(e.__cause__), repr(e.__context__), chain, log)
def plain():
    with M("a") as a, M("b"): return a.name
def raising():
    with M("a"), M("b"): raise ValueError("v")
def suppressed():
    with M("a", True): raise ValueError("v")
    return "after"
def enter_fails():
    with M("a"), M("b", fail="enter"): note("never")
def exit_fails():
    with M("a", fail="exit"): raise KeyError("k")
def finals():
    try:
        try: raise KeyError("first")
        finally: note("inner finally")
    except KeyError as e:
        note(str(e))
        try: raise TypeError("second") from e
        finally: note("outer finally")
def reraise():
    try: 1 / 0
    except ZeroDivisionError:
        note("seen")
        raise
def loops():
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
            note(i)
        finally: note(f"f{i}")
    else: note("no")
    while True:
        try: return note("r")
        finally: note("last")
def override():
    try: raise ValueError
    finally: return "swallowed"
for f in (plain, raising, suppressed, enter_fails, exit_fails, finals, reraise, loops, override): attempt(f)
def decorator(arg):
    note(arg)
    def wrap(f):
        note(f.__name__)
        def inner(*a): note("call"); return f(*a)
        return inner
    return wrap
class Meta(type):
    def __prepare__(name, bases, **kw): note("prepare"); return {"prepared": kw}
    def __new__(m, name, bases, ns, **kw): note("new"); return super().__new__(m, name, bases, ns)
    def __init__(c, name, bases, ns, **kw): note("meta init"); super().__init__(name, bases, ns)
    def __call__(c, *a): note("meta call"); return super().__call__(*a)
class Base(metaclass=Meta):
    def __init_subclass__(cls, tag=None, **kw): note(("sub", cls.__name__, tag))
class Named:
    def __set_name__(self, owner, name): note(("set_name", name))
log.clear()
@decorator("on class")
class Sub(Base, tag=5):
    for i in range(3): note(i)
    attr = Named()
    @decorator("on method")
    def method(self): return note("method")
    try: undefined
    except NameError as e: note("name error")
    squares = [x * x for x in range(3)]
print(log, Sub.__name__)
obj = Sub(); log.clear(); print(obj.method(), log, Base.__subclasses__()[0].squares)
class New:
    def __new__(cls, *a): note("new"); o = super().__new__(cls); note("made"); return o
    def __init__(self, x): note("init"); self.x = [i for i in range(x)]
log.clear(); print(New(3).x, log)
