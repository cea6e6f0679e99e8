def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): pass
def use(m):
    with m as v:
        return v
attempt(lambda: use(5))
attempt(lambda: use(NoExit()))
attempt(lambda: use(NoEnter()))
attempt(lambda: use(None))
class OnInstance: pass
o = OnInstance()
o.__enter__ = lambda: 1
o.__exit__ = lambda *a: None
attempt(lambda: use(o))
class Wrong:
    def __enter__(self, extra): return 1
    def __exit__(self): pass
attempt(lambda: use(Wrong()))
class WrongExit:
    def __enter__(self): return "v"
    def __exit__(self): pass
attempt(lambda: use(WrongExit()))
class Truthy:
    def __init__(self, r): self.r = r
    def __enter__(self): return self
    def __exit__(self, *a): return self.r
for r in (1, "yes", [], 0, None, [0]):
    def body():
        with Truthy(r):
            raise ValueError(repr(r))
        return "suppressed by " + repr(r)
    attempt(body)
class BadBool:
    def __bool__(self): raise RuntimeError("in bool")
def bad():
    with Truthy(BadBool()):
        raise ValueError
attempt(bad)
def no_error_no_bool():
    with Truthy(BadBool()):
        pass
    return "bool is not asked"
attempt(no_error_no_bool)
class Static:
    __enter__ = staticmethod(lambda: "static enter")
    __exit__ = classmethod(lambda cls, *a: print("exit", cls.__name__, a))
attempt(lambda: use(Static()))
class Replace:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        if kind: raise TypeError("replaced") from value
def replaced():
    with Replace():
        raise ValueError("original")
try:
    replaced()
except TypeError as error:
    print(repr(error.__cause__), repr(error.__context__))
class Reraise:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        raise value
def same():
    with Reraise():
        raise ValueError("same")
try:
    same()
except ValueError as error:
    print(repr(error), error.__context__)
def contextmanager(f):
    class Manager:
        def __init__(self, *a): self.g = f(*a)
        def __enter__(self): return next(self.g)
        def __exit__(self, kind, value, tb):
            if kind is None:
                next(self.g, None)
                return False
            try:
                self.g.throw(value)
            except StopIteration:
                return True
            except BaseException as e:
                if e is not value: raise
                return False
    return Manager
@contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name
    except KeyError as e:
        print("swallowed", e)
    finally:
        print("</" + name + ">")
with tag("a") as a, tag("b"):
    print("in", a)
with tag("k"):
    raise KeyError("key")
try:
    with tag("v"):
        raise ValueError("value")
except ValueError as error:
    print("through", error)
