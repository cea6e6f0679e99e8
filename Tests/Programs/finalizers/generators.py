import gc
def worker(name):
    try:
        while True: yield name
    finally:
        print("closed", name)
g = worker("a")
next(g)
del g
print("after a")
g = worker("b"); next(g)
g = None
print("after b")
g = worker("never started")
del g
h = worker("exhausted")
next(h); h.close()
del h
class Manager:
    def __enter__(self): return self
    def __exit__(self, *exc): print("exit", exc[0].__name__)
def managed():
    with Manager():
        yield 1
m = managed(); next(m)
del m
def outer():
    try:
        yield from worker("inner")
    finally:
        print("outer closed")
o = outer(); next(o)
del o
def ignoring():
    try:
        yield 1
    except GeneratorExit:
        yield 2
import sys
sys.unraisablehook = lambda args: print("ignored", args.exc_type.__name__, args.exc_value)
i = ignoring(); next(i)
del i
async def never(): pass
async def paused():
    class P:
        def __await__(self): yield
    try:
        await P()
    finally:
        print("coroutine closed")
p = paused(); p.send(None)
del p
gc.collect()
print("end")
