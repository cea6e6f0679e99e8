# Stopped inside __del__ and the callbacks of weak references, which run between the instructions of something else.
import gc
import weakref

log = []


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        for letter in self.name:
            log.append(letter)


def gone(reference):
    log.append([n for n in range(2)])
    log.append(reference() is None)


first = Noisy("abc")
reference = weakref.ref(first, gone)
print(reference() is first, weakref.getweakrefcount(first))
del first
gc.collect()
print(reference(), sorted(map(str, log)))
log.clear()


class Cycle:
    def __init__(self, name):
        self.name, self.me = name, self

    def __del__(self):
        log.append(self.name * sum([1, 1]))
        if self.name == "phoenix":
            saved.append(self)


saved = []
for name in ("left", "phoenix"):
    Cycle(name)
gc.collect()
print(sorted(log), [o.name for o in saved], saved[0].me is saved[0])
saved.clear()
log.clear()
gc.collect()
print("not twice", log)
table = weakref.WeakValueDictionary() if hasattr(weakref, "WeakValueDictionary") and False else {}
keep = [Noisy("x")]
table["x"] = weakref.ref(keep[0], lambda r: log.append(sorted(table)))
views = table.keys(), table.values(), table.items()
table["y"] = weakref.ref(Noisy)
print(list(views[0]), [v() is not None for v in views[1]], len(views[2]), weakref.ref(Noisy) is table["y"])
keep.clear()
gc.collect()
print([v() is not None for v in table.values()], sorted(map(str, log)))


def closing():
    try:
        yield 1
    finally:
        log.append("closed")


log.clear()
g = closing()
next(g)
del g
gc.collect()
print(log)
