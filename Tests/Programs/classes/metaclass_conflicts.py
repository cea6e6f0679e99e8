# Which metaclass makes a class, and what is wrong with some choices.
class M1(type): pass
class M2(type): pass
class M3(M1, M2): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass


def attempt(title, make):
    try:
        print(title, type(make()).__name__)
    except Exception as error:
        print(title, type(error).__name__, error)


def conflict():
    class C(A, B): pass
    return C


def solved():
    class C(A, B, metaclass=M3): pass
    return C


def derived():
    class C(A, metaclass=type): pass
    return C


def more_derived():
    class C(A, metaclass=M3): pass
    return C


def function_as_metaclass():
    def make(name, bases, namespace, **keywords):
        print(name, bases, sorted(k for k in namespace if not k.startswith("__")), keywords)
        return 5
    class C(A, metaclass=make, extra=1):
        x = 1
    return C


def not_callable():
    class C(metaclass=3): pass
    return C


def wrong_layout():
    class C(int, str): pass
    return C


def wrong_order():
    class C(object, A): pass
    return C


def inconsistent():
    class X: pass
    class Y(X): pass
    class C(X, Y): pass
    return C


def final(base):
    return lambda: type("C", (base,), {})


def keyword():
    class C(A, unknown=1): pass
    return C


attempt("conflict", conflict)
attempt("solved", solved)
attempt("derived", derived)
attempt("more derived", more_derived)
attempt("function", function_as_metaclass)
attempt("not callable", not_callable)
attempt("layout", wrong_layout)
attempt("order", wrong_order)
attempt("inconsistent", inconsistent)
attempt("keyword", keyword)
for base in (bool, type(None), range, slice, type(lambda: 0), type(Ellipsis), type(NotImplemented), memoryview):
    attempt(base.__name__, final(base))
attempt("duplicate", lambda: type("C", (A, A), {}))
attempt("type with", lambda: type("C", (A, B), {}))
attempt("three", lambda: M3("C", (A, B), {}))
attempt("wrong name", lambda: type(b"C", (), {}))
attempt("wrong bases", lambda: type("C", [], {}))
attempt("wrong dict", lambda: type("C", (), []))
attempt("null in name", lambda: type("C\0", (), {}))
attempt("two arguments", lambda: type("C", ()))
attempt("not a class", lambda: type("C", (3,), {}))
