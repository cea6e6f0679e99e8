# finally and with in generators that delegate: close(), throw() and exhaustion run each cleanup once, innermost first.
log = []


class Guard:
    def __init__(self, name, swallow=()):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        log.append(f"+{self.name}")
        return self

    def __exit__(self, kind, error, traceback):
        log.append(f"-{self.name}({kind.__name__ if kind else ''})")
        return kind is not None and issubclass(kind, self.swallow)


def inner(swallow=()):
    with Guard("inner", swallow):
        try:
            yield 1
            yield 2
        finally:
            log.append("finally")
    return "inner done"


def outer(swallow=()):
    with Guard("outer"):
        result = yield from inner(swallow)
        log.append(result)
        yield 3
    return "outer done"


def show(title, result=""):
    print(f"{title}: {' '.join(log)} {result}")
    log.clear()


show("exhausted", list(outer()))
g = outer()
next(g)
g.close()
show("closed")
g = outer()
g.close()
show("closed before it began", list(g))
for error in ValueError("v"), GeneratorExit, StopIteration("s"), KeyboardInterrupt():
    g = outer()
    next(g)
    try:
        result = g.throw(error)
    except BaseException as caught:
        result = f"{caught!r} from {caught.__cause__!r}"
    show("thrown", result)
g = outer((ValueError, GeneratorExit))
next(g)
show("swallowed", [g.throw(ValueError), *g])
g = outer(GeneratorExit)
next(g)
try:
    g.close()
except RuntimeError as error:
    show("ignored the exit", error)
g = outer()
next(g), next(g), next(g)
try:
    g.throw(KeyError("late"))
except KeyError as error:
    show("late", repr(error))
print(g.gi_frame, g.gi_running, g.gi_yieldfrom)


def yields_in_finally():
    try:
        yield "first"
    finally:
        yield "from finally"


g = yields_in_finally()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
g = yields_in_finally()
next(g)
print(g.throw(ValueError("kept")))
try:
    next(g)
except ValueError as error:
    print(repr(error))


def returns_in_finally():
    try:
        yield 1
    finally:
        return "swallowed"


g = returns_in_finally()
next(g)
try:
    g.throw(ValueError)
except StopIteration as stop:
    print(stop.value, repr(stop.__context__))
g = returns_in_finally()
next(g)
print(g.close())
