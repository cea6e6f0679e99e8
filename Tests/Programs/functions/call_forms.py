# Calls: the order of evaluation, unpacking anywhere, and every message about arguments.
def show(*args, **kwargs): return args, kwargs


def note(value):
    print("eval", value)
    return value


print(show(note(1), *[note(2)], note(3), a=note(4), **{"b": note(5)}, c=note(6)))
print(show(*(1, 2), *[3], *"ab", **{}, **{"x": 1}, y=2, **{"z": 3}))
print(show(*[], **{}), show(*range(3), a=1, *[9]), show(**{"a b": 1, "": 2}))


def f(a, b=2, /, c=3, *args, d, e=5, **kwargs): return a, b, c, args, d, e, kwargs
def g(a, b, c): pass
def h(*, key): pass
def i(a, /, b): pass
def j(): pass
def k(a, b=1): pass


class Keys:
    def keys(self): return ["d", "q"]
    def __getitem__(self, key): return key.upper()


class BadKeys:
    def keys(self): return 5


class NoItems:
    def keys(self): return ["a"]


class C:
    def method(self, a): pass
    @classmethod
    def cm(cls, a): pass
    @staticmethod
    def sm(a): pass
    def __init__(self, x=None): pass


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(1, **Keys()), f(1, d=1, a=2, b=3))
for text in (
    "f()", "f(1)", "f(1, 2, 3, 4)", "f(a=1, d=2)", "f(1, d=1, **{'d': 2})", "f(1, **{'d': 2}, **{'d': 3})", "f(1, d=1, c=2, **{'c': 1})",
    "g()", "g(1)", "g(1, 2)", "g(1, 2, 3, 4)", "g(1, 2, 3, a=1)", "g(1, x=1)", "g(a=1)", "g(*[1, 2, 3, 4, 5])", "h()", "h(1)", "h(1, 2)", "h(key=1, x=2)", "h(1, key=2)",
    "i()", "i(1)", "i(a=1, b=2)", "i(1, 2, 3)", "i(1, a=1, b=2)", "j(1)", "j(1, 2)", "j(a=1)", "k()", "k(1, 2, 3)", "k(1, 2, 3, b=4)", "k(1, a=2)",
    "C(1, 2)", "C(y=1)", "C().method()", "C().method(1, 2)", "C.method()", "C.method(1)", "C.cm()", "C.cm(1, 2)", "C.sm()", "C().sm(1, 2)",
    "f(*3)", "f(**3)", "f(**[1])", "f(*None, d=1)", "f(**{1: 2})", "f(1, **BadKeys())", "f(1, **NoItems())", "f(**None)",
    "3()", "None()", "'a'()", "f()()", "C()()", "(lambda x: x)()", "(lambda: 1)(2)", "len()", "len(1, 2)", "len(x=1)", "print(1, foo=2)",
    "(lambda *a, b: 1)(1)", "(lambda a, b, c, d: 1)()", "int(1, 2, 3)", "object(1)", "type()", "type(1, 2)", "[].append()", "{}.get()", "''.join()", "''.join(1, 2)",
):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, "--", type(error).__name__, error)
