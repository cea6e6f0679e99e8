import sys
trail = []
class Guard:
    def __init__(self, name): self.name = name
    def __enter__(self): return self
    def __exit__(self, kind, value, tb):
        try:
            raise LookupError("inside exit of " + self.name)
        except LookupError as error:
            trail.append((self.name, kind and kind.__name__, repr(error.__context__)))
        return self.name == "swallow"
def level(n):
    try:
        with Guard(f"g{n}"):
            if n == 0: raise ValueError("bottom")
            level(n - 1)
    except ValueError as error:
        trail.append((n, str(error), sys.exc_info()[1] is error))
        if n == 1: raise KeyError("changed") from error
        raise
    finally:
        trail.append(("finally", n))
try:
    level(3)
except KeyError as error:
    print(error, repr(error.__cause__), error.__cause__ is error.__context__)
print(*trail, sep="\n")
trail.clear()
with Guard("swallow"): level(1)
print(len(trail), sys.exc_info())
def retrying():
    for attempt in range(4):
        try:
            if attempt < 3: raise OSError(attempt, "again")
        except OSError as error:
            yield f"failed {error.errno}", sys.exc_info()[0].__name__
            continue
        finally:
            yield "cleanup", attempt
        yield "success", attempt
print(list(retrying()))
def depth(tb):
    n = 0
    while tb: tb, n = tb.tb_next, n + 1
    return n
def thrower(n): return thrower(n - 1) if n else {}["key"]
saved = []
for n in (0, 3, 10):
    try: thrower(n)
    except KeyError as error: saved.append(error)
print([depth(e.__traceback__) for e in saved], [e.__traceback__.tb_frame.f_code.co_name for e in saved])
for error in saved:
    try: raise error
    except KeyError as again: print(depth(again.__traceback__), again is error)
def chain(n):
    try:
        if n: chain(n - 1)
        else: 1 / 0
    except Exception as error:
        raise RuntimeError(n) from (error if n % 2 else None)
try: chain(5)
except RuntimeError as error:
    while error:
        print(repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
        error = error.__context__
def in_finally():
    for i in range(3):
        try:
            try: yield i
            finally: yield "inner", i
        except GeneratorExit: trail.append("exit"); return
        finally: trail.append(("outer", i))
g = in_finally()
print(next(g), next(g), next(g))
try: g.close()
except RuntimeError as error: print(error)
g = in_finally()
next(g), next(g)
g.close()
print(trail[-2:])
