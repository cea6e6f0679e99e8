# Rows 27 to 29: generators, coroutines and asynchronous generators in every state.
def g(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
    finally: print("end", n)
unstarted, suspended, exhausted = g(3), g(3), g(1)
next(suspended); list(exhausted)
def running():
    for x in inner: yield x, me.gi_running, inner.gi_running
inner = g(2); me = running()
print(list(me), suspended.gi_frame.f_lineno, unstarted.gi_frame.f_lineno, exhausted.gi_frame, list(unstarted), next(exhausted, "stays"))
print(suspended.send("x"), suspended.gi_frame.f_locals["i"]); suspended.close()
class P:
    def __init__(self, v): self.v = v
    def __await__(self): return (yield self.v)
async def co(n):
    try:
        return n + await P(n)
    except KeyError as e:
        return ("caught", e.args, await P("again"))
before, during, after = co(1), co(2), co(3)
print(during.send(None), after.send(None))
for c, v in ((during, 10), (after, 20), (before, None)):
    try: print(c.send(v))
    except StopIteration as e: print("result", e.value)
for c in (during, after):
    try: c.send(None)
    except RuntimeError as e: print(e)
print(before.throw(KeyError("thrown")))
try: before.send("more")
except StopIteration as e: print(e.value)
async def ag():
    try:
        for i in range(5):
            try: print("sent", (yield await P(i)))
            except ValueError as e: print("inside", e)
    finally: await P("cleanup")
a = ag(); s = a.asend(None); print(s.send(None))
try: s.send("item")
except StopIteration as e: print("item", e.value)
t = a.athrow(ValueError("v")); print(t.send(None))
try: t.send("next")
except StopIteration as e: print("item", e.value)
c = a.aclose(); print(c.send(None))
try: c.send(None)
except StopIteration as e: print("closed", e.value)
try: a.asend(None).send(None)
except StopAsyncIteration: print("stopped")
