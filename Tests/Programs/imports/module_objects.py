import sys
sys.path.insert(0, sys.path[0] + "/module_objects_modules")
import plain
print(plain.__name__, plain.value, plain.__doc__, plain.__file__.endswith("plain.py"))
plain.value = "changed"
from plain import value, get
print(value, get())
plain.extra = 1
print(plain.extra, "extra" in vars(plain), plain.__dict__ is get.__globals__)
del plain.extra
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, str(error).split("/")[0])
attempt(lambda: plain.missing)
attempt(lambda: plain.missing())
Module = type(sys)
m = Module("made", "its doc")
print(m.__name__, m.__doc__, m, sorted(vars(m)))
exec("def f(): return __name__\nx = 5", m.__dict__)
print(m.f(), m.x)
attempt(lambda: m.y)
sys.modules["made"] = m
import made
from made import x
print(made is m, x)
class Fake:
    answer = 42
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return "fake " + name
sys.modules["fake"] = Fake()
import fake
from fake import answer, anything
print(answer, anything)
sys.modules["blocked"] = None
attempt(lambda: __import__("blocked"))
attempt(lambda: Module())
attempt(lambda: Module(5))
attempt(lambda: __import__("plain") is plain)
attempt(lambda: __import__(""))
attempt(lambda: __import__(5))
import lazy
print(lazy.computed, lazy.real, sorted(dir(lazy)))
attempt(lambda: lazy.nothing)
from lazy import computed as c2
print(c2)
del sys.modules["plain"]
import plain as again
print(again is plain, again.value, get() == again.get())
import replaces_itself
print(replaces_itself)
sub = type("Sub", (Module,), {"prop": property(lambda self: "property of " + self.__name__)})("s")
print(sub.prop)
try:
    import raises
except ValueError as error:
    print(error, "raises" in sys.modules)
import once
import once
print(once.runs)
