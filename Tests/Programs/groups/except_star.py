def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}, [{', '.join(show(x) for x in e.exceptions)}])"
    return repr(e)
def attempt(raise_, handlers):
    try:
        handlers(raise_)
    except BaseException as error:
        print("left:", show(error), "context", show(error.__context__) if error.__context__ else None)
def group(): raise ExceptionGroup("eg", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])])
def values(f):
    try: f()
    except* ValueError as e: print("values", show(e))
attempt(group, values)
def two(f):
    try: f()
    except* ValueError as e: print("values", show(e))
    except* (TypeError, KeyError) as e: print("others", show(e))
    else: print("else")
    finally: print("finally")
attempt(group, two)
attempt(lambda: None, two)
def naked(): raise ValueError("naked")
attempt(naked, values)
def none(f):
    try: f()
    except* OSError: print("no")
attempt(naked, none)
attempt(group, none)
def raising(f):
    try: f()
    except* ValueError as e: raise RuntimeError("new")
    except* TypeError as e: raise LookupError("other") from e
attempt(group, raising)
def reraising(f):
    try: f()
    except* ValueError as e: raise
    except* TypeError as e: print("swallowed", show(e))
attempt(group, reraising)
def raise_e(f):
    try: f()
    except* ValueError as e: raise e
attempt(group, raise_e)
attempt(naked, raise_e)
def partly(f):
    try: f()
    except* KeyError: pass
attempt(group, partly)
def base(): raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(3)])
attempt(base, values)
def name_gone(f):
    try: f()
    except* ValueError as e: pass
    try: e
    except NameError as error: print(type(error).__name__)
attempt(naked, name_gone)
def bad_type(t):
    def g(f):
        try: f()
        except* t: print("no")
    return g
for t in (5, ExceptionGroup, (ValueError, ExceptionGroup), "x", (int,)):
    attempt(group, bad_type(t))
def loops():
    for i in range(3):
        try:
            if i: raise ExceptionGroup(f"{i}", [ValueError(i)])
        except* ValueError as e:
            print(i, show(e))
loops()
def nested(f):
    try:
        try: f()
        except* TypeError as e: print("inner", show(e))
    except* ValueError as e:
        print("outer", show(e))
attempt(group, nested)
import sys
def info(f):
    try: f()
    except* ValueError: print(show(sys.exc_info()[1]))
    print(sys.exc_info()[1])
attempt(lambda: group(), info)
def gen():
    try: yield 1
    except* ValueError as e: yield show(e)
g = gen(); next(g); print(g.throw(ValueError("into generator")))
for source in ("try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept*: pass", "for x in y:\n try: pass\n except* A: break", "def f():\n try: pass\n except* A: return", "try: pass\nexcept* A: pass\nelse: pass\nfinally: pass"):
    try:
        compile(source, "s", "exec")
        print("compiled")
    except SyntaxError as error:
        print(error.msg, error.lineno)
