log = []
class G:
    present = "class"
    def __init__(self):
        self.own = "instance"
    def __getattr__(self, name):
        log.append(name)
        if name.startswith("x"):
            return "made " + name
        raise AttributeError(f"no {name} here")

g = G()
print(g.present, g.own, g.x1, getattr(g, "x2"), getattr(g, "y", "default"), hasattr(g, "z"), log)
try:
    g.zzz
except AttributeError as error:
    print(error, error.name, error.obj is g)

class All:
    def __init__(self):
        object.__setattr__(self, "seen", [])
    def __getattribute__(self, name):
        seen = object.__getattribute__(self, "seen")
        seen.append(("get", name))
        if name == "magic":
            return 42
        return super().__getattribute__(name)
    def __setattr__(self, name, value):
        object.__getattribute__(self, "seen").append(("set", name, value))
        super().__setattr__(name, value)
    def __delattr__(self, name):
        object.__getattribute__(self, "seen").append(("del", name))
        super().__delattr__(name)
    def method(self):
        return self.magic

a = All()
a.v = 1
a.v += 1
print(a.method(), a.v)
del a.v
print(hasattr(a, "v"))
print(object.__getattribute__(a, "seen"))

class Both:
    def __getattribute__(self, name):
        raise AttributeError("always " + name)
    def __getattr__(self, name):
        return "rescued " + name
print(Both().anything)

class Raises:
    def __getattr__(self, name):
        raise KeyError(name)
for action in (lambda: hasattr(Raises(), "x"), lambda: getattr(Raises(), "x", 1)):
    try:
        action()
    except KeyError as error:
        print("KeyError", error)

class Proxy:
    def __init__(self, target):
        self.__dict__["target"] = target
    def __getattr__(self, name):
        return getattr(self.target, name)
    def __setattr__(self, name, value):
        setattr(self.target, name, value)
    def __delattr__(self, name):
        delattr(self.target, name)
class T: pass
t = T()
p = Proxy(t)
p.a = 5
print(t.a, p.a, vars(t))
del p.a
print(vars(t))
p = Proxy([1, 2, 3])
p.append(4)
print(p.target, p.index(3))
try:
    len(p)
except TypeError as error:
    print(error)
class Special:
    def __getattr__(self, name):
        return lambda *a: 99
try:
    print(Special() + 1)
except TypeError as error:
    print(error)
print(Special().__len__())
