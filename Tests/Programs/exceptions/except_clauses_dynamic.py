# What stands behind except is evaluated when an exception comes by: tuples, nested tuples, changing variables, no classes, metaclass hooks.


class Hooked(type):
    def __instancecheck__(cls, instance):
        print("instancecheck")
        return True

    def __subclasscheck__(cls, other):
        print("subclasscheck")
        return True


class Any(Exception, metaclass=Hooked):
    pass


def attempt(clause, raised="ValueError('v')"):
    text = f"try:\n    raise {raised}\nexcept {clause}:\n    print('caught', repr(__import__('sys').exc_info()[1]), end=' ')\nelse:\n    print('else')"
    try:
        exec(text, globals())
        print(f"by {clause}")
    except BaseException as error:
        print(f"{clause}: {error!r} in the handling of {error.__context__!r}")


def show(*values):
    print(*values, end=" ")
    return values[-1]


errors = (KeyError, ValueError)
empty = ()
for clause in ("ValueError", "errors", "empty", "(KeyError, errors)", "(KeyError, (ValueError,))", "Exception", "BaseException", "object", "int", "'ValueError'", "None", "1",
               "(KeyError, 1)", "(ValueError, 1)", "(1, ValueError)", "[ValueError]", "missing", "ValueError()", "Any", "(KeyError, Any)", "errors + (TypeError,)",
               "ValueError if 0 else KeyError", "(lambda: ValueError)()", "type(ValueError())", "show('evaluated', ValueError)", "ValueError or KeyError", "KeyError or ValueError",
               "1/0", "(KeyError, 1/0)", "*errors, TypeError" if False else "()", "ValueError as x", "errors[1] as errors_", "(ValueError) as (x)" if False else "Exception as e"):
    attempt(clause)
attempt("1/0", "0") if False else None
for text in ("try: pass\nexcept missing: pass", "try: pass\nexcept 1/0: pass", "try: pass\nexcept (1, 2): pass"):
    exec(text)
print("not evaluated without an exception")


def order():
    try:
        raise TypeError("t")
    except show("first", KeyError):
        print("no")
    except show("second", (IndexError, OSError)):
        print("no")
    except show("third", TypeError):
        print("yes")
    except show("fourth", Exception):
        print("no")


order()


def name_scope():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as problem:
        return str(problem)


print(name_scope())
x = 1
try:
    raise KeyError("k")
except KeyError as x:
    x = "rebound"
try:
    print(x)
except NameError as problem:
    print(problem)
try:
    raise KeyError("k")
except KeyError as x:
    del x
print("x" in globals())


def deleted_in_nested():
    try:
        raise ValueError("one")
    except ValueError as e:
        try:
            raise KeyError("two")
        except KeyError as e:
            pass
        try:
            print(e)
        except UnboundLocalError as problem:
            print(problem, "|", repr(problem.__context__))


deleted_in_nested()


class Scope:
    try:
        raise ValueError("in a class")
    except ValueError as caught:
        kept = str(caught)


print(Scope.kept, hasattr(Scope, "caught"))


def loop():
    for kind in (KeyError, ValueError, (OSError, TypeError)):
        try:
            raise TypeError("loop")
        except kind as e:
            return "caught by " + repr(kind)
        except ValueError:
            return "not this"
        except:
            print("bare", kind)
            continue


print(loop())


def star_names():
    global g
    try:
        raise ExceptionGroup("eg", [ValueError(1), KeyError(2)])
    except* ValueError as g:
        print(repr(g))
    except* (KeyError, OSError) as g:
        print(repr(g))


star_names()
print("g" in globals())
for clause in ("1", "ExceptionGroup", "BaseExceptionGroup", "(ValueError, ExceptionGroup)", "object", "missing", "()", "Exception"):
    try:
        exec(f"try:\n    raise ValueError('plain')\nexcept* {clause} as group:\n    print('star', repr(group), group.exceptions)")
    except BaseException as error:
        print(f"except* {clause}: {error!r}")
