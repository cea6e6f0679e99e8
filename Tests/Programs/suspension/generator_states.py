# Generators unstarted, suspended, running and exhausted are after waking what they were, and say so.
def count(n, log):
    log.append("begun")
    try:
        for i in range(n):
            try:
                got = yield i
                log.append(got)
            except LookupError as error:
                log.append(error.args[0])
    finally:
        log.append("end")
    return "returned"


def state(g):
    frame = g.gi_frame
    return "running" if g.gi_running else "finished" if frame is None else "new" if frame.f_lasti < 1 and not g.gi_suspended else "suspended"


log = []
unstarted, suspended, finished, failed = (count(3, log) for _ in range(4))
next(suspended)
print(list(finished))
next(failed)
try:
    failed.throw(ValueError("into"))
except ValueError as error:
    print(error)
print([state(g) for g in (unstarted, suspended, finished, failed)], suspended.gi_frame.f_locals["i"], suspended.gi_frame.f_lineno - count.__code__.co_firstlineno)
print(suspended.send("sent"), suspended.throw(LookupError("thrown")), next(suspended, "over"), state(suspended))
for wrong in (lambda: unstarted.send(1), lambda: finished.throw(KeyError("late")), lambda: next(failed), lambda: finished.send(None)):
    try:
        print(wrong())
    except BaseException as error:
        print(repr(error))
print(unstarted.close(), state(unstarted), list(unstarted), log)


def reentrant():
    try:
        next(me)
    except ValueError as error:
        yield str(error), state(me)
    yield [state(me) for _ in range(2)]


me = reentrant()
print(list(me))


def delegating(inner):
    result = yield from inner
    yield result, inner.gi_yieldfrom


log.clear()
inner = count(2, log)
outer = delegating(inner)
next(outer)
print(outer.gi_yieldfrom is inner, state(inner), outer.send("through"), next(outer), outer.gi_yieldfrom, log)
half = (x * y for x in range(3) for y in range(x))
print(next(half), half.gi_code.co_name, sorted(k for k in half.gi_frame.f_locals if k != ".0"), list(half), half.__name__)


def stubborn():
    try:
        yield "here"
    except GeneratorExit:
        yield "refused"


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error, next(g, "over"))


def stops():
    yield next(iter(()))


try:
    next(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))
