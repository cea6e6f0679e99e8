def worker():
    n = 0
    while True:
        try:
            n += 1
            yield n
        except ValueError as error:
            print("handled", error)
            yield "recovered"
        finally:
            print("finally", n)

g = worker()
print(next(g), g.throw(ValueError("a")), next(g))
try:
    g.throw(KeyError("unhandled"))
except KeyError as error:
    print("out", error)
print(next(g, "exhausted"))

def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, "ctx", repr(error.__context__))

def simple():
    yield 1
    yield 2
g = simple()
attempt(lambda: g.throw(ValueError))
attempt(lambda: next(g))
g = simple(); next(g)
attempt(lambda: g.throw(ValueError, "text"))
g = simple(); next(g)
attempt(lambda: g.throw(ValueError, ValueError("instance")))
g = simple(); next(g)
attempt(lambda: g.throw(5))
attempt(lambda: g.throw(int))
attempt(lambda: g.throw())
attempt(lambda: g.throw(ValueError("x"), "y"))
attempt(lambda: g.throw(ValueError, "x", 5))
print(next(g))
attempt(lambda: g.throw(ZeroDivisionError))
attempt(lambda: g.throw(TypeError("after the end")))

def converts():
    try:
        yield
    except ValueError:
        raise KeyError("converted")
g = converts(); next(g)
attempt(lambda: g.throw(ValueError("original")))
def converts_from():
    try:
        yield
    except ValueError as error:
        raise RuntimeError("from") from error
g = converts_from(); next(g)
try:
    g.throw(ValueError("cause"))
except RuntimeError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__)
def returns():
    try:
        yield
    except ValueError:
        return "from except"
g = returns(); next(g)
attempt(lambda: g.throw(ValueError))
def loops():
    while True:
        try:
            yield "ready"
        except Exception as e:
            print("logged", type(e).__name__)
g = loops(); next(g)
print([g.throw(E) for E in (ValueError, KeyError("k"), StopIteration)])
attempt(lambda: g.throw(SystemExit(3)))
g = loops(); next(g)
attempt(lambda: g.throw(KeyboardInterrupt))
