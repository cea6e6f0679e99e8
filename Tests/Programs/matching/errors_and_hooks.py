log = []
class Meta(type):
    def __instancecheck__(cls, other): log.append("instancecheck"); return getattr(other, "is_it", False)
class Duck(metaclass=Meta):
    __match_args__ = ("name",)
class Real:
    is_it = True
    def __getattr__(self, name): log.append(name); return f"<{name}>"
def duck(x):
    match x:
        case Duck(n, size=s): return n, s
        case _: return "no duck"
print(duck(Real()), duck(5), log)
class Eq:
    def __eq__(self, other): log.append(("eq", other)); return other == 3
match Eq():
    case 1: print("one")
    case 3: print("three")
class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
match Seq():
    case [a, b]: print("sequence")
    case _: print("only looks like one")
class Sub(list):
    def __len__(self): log.append("len"); return super().__len__()
match Sub([1, 2, 3]):
    case [1, *rest]: print("sub", rest, log[-1])
class Map(dict):
    def get(self, key, default=None): log.append(("get", key)); return super().get(key, default)
    def __missing__(self, key): return "missing"
match Map(a=1):
    case {"a": 1, "b": 2}: print("no")
    case {"a": x}: print("map", x, log[-3:])
def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
def case_class(subject, cls):
    match subject:
        case cls(1, 2): return "yes"
    return "no"
class BadArgs: __match_args__ = ["x"]
class BadName: __match_args__ = (1, 2)
class Short: __match_args__ = ("x",)
class Same:
    __match_args__ = ("x", "x")
    x = 1
class NoArgs: pass
for cls in (BadArgs, BadName, Short, Same, NoArgs):
    attempt(lambda: case_class(cls(), cls))
attempt(lambda: case_class(5, 5))
attempt(lambda: case_class(5, int))
def twice(s):
    match s:
        case Same(1, x=1): return "no"
attempt(lambda: twice(Same()))
class K: a = b = "key"
def keys(m):
    match m:
        case {K.a: 1, K.b: 1}: return "no"
attempt(lambda: keys({"key": 1}))
class Raises:
    @property
    def x(self): raise ValueError("in property")
    @property
    def y(self): raise AttributeError("in property")
def attribute(o):
    match o:
        case Raises(y=5): return "y"
        case Raises(x=5): return "x"
attempt(lambda: attribute(Raises()))
for source in (
    "match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "match x:\n case [a, a]: pass", "match x:\n case {'a': 1, 'a': 2}: pass",
    "match x:\n case [*a, *b]: pass", "match x:\n case _ | 1: pass", "match x:\n case a.b(): pass\n case 1 | a: pass", "match x:\n case C(x=1, x=2): pass",
    "match x:\n case 1 as _: pass", "match x:\n case {**r, 'a': 1}: pass", "match x:\n case C(a=1, 2): pass", "match x:\n case [a] | [b]: pass", "match x:\n case -a: pass", "match x:\n case f'': pass",
    "match x:\n case a as b.c: pass", "match x:\n case 1 + 1: pass"):
    try:
        compile(source, "s", "exec")
        print("compiled")
    except SyntaxError as error:
        print(error.msg, error.lineno)
