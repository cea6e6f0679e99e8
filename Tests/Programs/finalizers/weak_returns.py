# What is weakly referenced and dropped by functions that return, among classes and methods that are weakly referenced all the time.
import weakref


class Thing:
    def __init__(self, n):
        self.n = n


log = []


def made_here(n):
    thing = Thing(n)
    return weakref.ref(thing, lambda ref: log.append(n))


references = [made_here(n) for n in range(5)]
print([r() for r in references], log)


class Registry:
    # Refers to itself weakly while it is made, as WeakSet does.
    def __init__(self):
        self.own = weakref.ref(self)

    def check(self):
        return self.own() is self


registries = [Registry() for _ in range(8)]
print(all(r.check() for r in registries))


def looks(registry):
    found = registry.own()
    return found.check()


print([looks(r) for r in registries])

last = registries[0].own
registries.clear()
del log[:]
thing = Thing(7)
watch = weakref.ref(thing, lambda ref: log.append('thing'))
thing = None
print(watch(), log)


class Closing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def closes(name):
    closing = Closing(name)
    kept = weakref.ref(closing)
    return kept


print(closes('a')(), closes('b')())


def classes(n):
    class Local:
        pass
    kept = weakref.ref(Local)
    return kept


kept = [classes(n) for n in range(3)]
print(len(kept))
