import sys
print(sys.exc_info(), sys.exception() if hasattr(sys, "exception") else None)
def current():
    kind, value, traceback = sys.exc_info()
    return kind and kind.__name__, value and value.args, traceback is not None
def helper():
    return current()
try:
    raise ValueError(1)
except ValueError:
    print(current(), helper())
    try:
        raise KeyError(2)
    except KeyError:
        print(current())
    print(current())
    try:
        pass
    finally:
        print("finally", current())
print(current())
try:
    try:
        raise ValueError(3)
    finally:
        print("in finally", current())
except ValueError:
    pass
def f():
    try:
        return current()
    finally:
        print("f finally", current())
try:
    1 / 0
except ZeroDivisionError:
    print(f())
for i in range(2):
    try:
        raise IndexError(i)
    except IndexError:
        if i == 0:
            continue
        break
print(current())
def returns_from_handler():
    try:
        raise ValueError
    except ValueError:
        return current()
print(returns_from_handler(), current())
class C:
    def __enter__(self): return self
    def __exit__(self, *exc):
        print("exit", current(), exc[0] is sys.exc_info()[0])
        return True
with C():
    raise LookupError("in with")
print(current())
with C():
    pass
class D:
    try:
        raise KeyError("class body")
    except KeyError:
        info = current()
print(D.info, current())
def lazily():
    try:
        raise ValueError("x")
    except ValueError:
        return [current() for _ in range(1)] + list(current() for _ in range(1)) + [(lambda: current())()]
print(lazily())
def sort_key(x):
    return current()[0] or "none"
try:
    raise TypeError
except TypeError:
    print(list(map(sort_key, [1])), sorted([1, 2], key=sort_key))
try:
    raise ValueError("a")
except ValueError as a:
    try:
        raise a.with_traceback(None)
    except ValueError as b:
        print(a is b, b.__context__)
