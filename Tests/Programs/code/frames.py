import sys
def f(a, *rest, k=1, **kw):
    b = a + 1
    frame = sys._getframe()
    return sorted((n, v) for n, v in frame.f_locals.items() if n != "frame"), frame.f_code is f.__code__, frame.f_back.f_code.co_name, frame.f_lineno - f.__code__.co_firstlineno
print(f(1, 2, k=3, z=4))
def outer():
    secret = "outer's"
    return inner()
def inner():
    return sys._getframe(1).f_locals["secret"], sys._getframe(1).f_code.co_name, sys._getframe(2).f_code.co_name
print(outer())
def stack():
    names, frame = [], sys._getframe()
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names
class C:
    def method(self): return [stack() for _ in range(1)][0]
    @property
    def prop(self): return stack()
    def __len__(self): self.seen = stack(); return 1
    body = stack()
c = C()
len(c)
print(stack(), c.method(), c.prop, c.seen, C.body, (lambda: stack())(), next(stack() for _ in range(1)), sorted([1], key=lambda x: print(stack())), list(map(lambda x: stack(), [1])))
def g():
    x = 1
    frame = sys._getframe()
    yield frame
    x = 2
    yield frame.f_locals["x"]
it = g()
frame = next(it)
print(frame.f_locals["x"], frame.f_back, next(it), frame is it.gi_frame)
def closure():
    v = 5
    def h():
        return sys._getframe().f_locals, v
    return h()
print(closure())
frame = sys._getframe()
print(frame.f_locals is globals(), frame.f_globals is globals(), frame.f_back, frame.f_code.co_name, type(frame).__name__)
def leave():
    marker = "still readable"
    return sys._getframe()
kept = leave()
print(kept.f_locals, kept.f_code.co_name)
kept.clear()
print(kept.f_locals)
for name in ("f_locals", "f_back", "f_code"):
    try:
        setattr(kept, name, None)
    except AttributeError as error:
        print("read-only", name)
try:
    sys._getframe().clear()
except RuntimeError as error:
    print(error)
