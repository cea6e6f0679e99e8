import gc
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
a = Noisy("a")
del a
print("after del")
b = Noisy("b")
b = None
print("after rebinding")
def scope():
    local = Noisy("local")
    print("in scope")
scope()
print("after scope")
def factory(): return Noisy("made")
c = factory()
print("made")
c = Noisy("replacement")
del c
x, y = Noisy("x"), Noisy("y")
x.other, y.other = y, x
del x, y
gc.collect()
print("collected")
kept = []
class Lazarus:
    def __del__(self):
        print("resurrected")
        kept.append(self)
z = Lazarus()
del z
print(len(kept), type(kept[0]).__name__)
kept.clear()
gc.collect()
print("only once")
class Child(Noisy):
    def __del__(self):
        print("child first")
        super().__del__()
d = Child("child")
del d
class Slots:
    __slots__ = "name", "__weakref__"
    def __del__(self): print("slots", self.name)
s = Slots(); s.name = "s"
del s
class Late: pass
Late.__del__ = lambda self: print("late")
l = Late()
del l
class Gone(Noisy):
    __del__ = None
def exception_scope():
    e = Noisy("in exception")
    raise ValueError
try:
    exception_scope()
except ValueError as error:
    print("caught")
gc.collect()
import sys
def hook(args): print("hook", args.exc_type.__name__, args.exc_value, args.err_msg, args.object.__qualname__)
sys.unraisablehook = hook
class Broken:
    def __del__(self): raise RuntimeError("in del")
br = Broken()
del br
print("goes on", gc.is_finalized(5))
