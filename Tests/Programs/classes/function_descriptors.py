def f(self, *args):
    return (self, args)

print(f.__get__(5)(1, 2), f.__get__(None, int) is f, type(f.__get__(5)).__name__)
try:
    f.__get__(None, None)
except TypeError as error:
    print(error)
m = f.__get__("self")
print(m.__self__, m.__func__ is f, m(), m.__name__)
M = type(m)
print(M(f, 7)(8))
for bad in ((f, None), (5, 6), (f,)):
    try:
        print(M(*bad))
    except TypeError as error:
        print(error)
try:
    m.attribute = 1
except AttributeError as error:
    print(error)
f.attribute = "through"
print(m.attribute)

cm, sm = classmethod(f), staticmethod(f)
print(cm.__func__ is f, sm.__func__ is f, cm.__get__(None, int)(1), sm.__get__(None, int) is f, sm(1, 2))
print(cm.__name__, sm.__wrapped__ is f, cm.__wrapped__ is f)
try:
    cm(1)
except TypeError as error:
    print(error)

class Callable:
    def __call__(self, *args): return ("called", args)
class C:
    plain = len
    callable = Callable()
    method = f
    bound_builtin = [3, 1, 2].count
    lam = lambda self: "lam"
    cls = classmethod(lambda cls, *a: (cls.__name__, a))
    typ = int
    part = classmethod(Callable())
c = C()
print(c.plain([1, 2]), c.callable(1), c.bound_builtin(1), c.lam(), c.cls(1), c.typ("12"))
print(c.method(1)[0] is c, C.method(1, 2))
try:
    print(C.part(1)[0], len(C.part(1)[1]))
except TypeError as error:
    print(error)
class Chain:
    @classmethod
    @property
    def name(cls):
        return "class property of " + cls.__name__
print(Chain.name, Chain().name)
print(str.upper.__get__("abc")(), "abc".upper.__self__, str.upper.__name__)
print(type(str.upper).__name__, type("".upper).__name__)
for bad in (
    lambda: str.upper(5), lambda: str.upper(), lambda: list.append([]), lambda: list.append({}, 1),
    lambda: dict.get.__get__([]),
):
    try:
        bad()
    except TypeError as error:
        print(error)
print(int.__add__(1, 2), (5).__add__(6), int.__add__(1, 2.5), object.__str__(5), type.__call__(int, "7"))
