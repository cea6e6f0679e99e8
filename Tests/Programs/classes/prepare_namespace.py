class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.events = []
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            self.events.append(key)
        super().__setitem__(key, value)
    def __missing__(self, key):
        if key.startswith("auto"):
            return "made-" + key
        raise KeyError(key)

class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Recorder()
    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, dict(namespace))
        cls.events = namespace.events
        return cls

class C(metaclass=Meta):
    a = 1
    a = 2
    b = auto_thing
    def f(self): pass
    for i in range(2):
        pass
    c = [x for x in "xy"]
    d = a + len(b)
print(C.events, C.b, C.d, C.i, C.c)
try:
    class Bad(metaclass=Meta):
        y = nothing
except NameError as error:
    print(error)

class EnumMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        class Namespace(dict):
            count = 0
            def __missing__(self, key):
                if key.startswith("_") or key in ("print", "range"):
                    raise KeyError(key)
                self[key] = value = Namespace.count
                Namespace.count += 1
                return value
        return Namespace()
    def __iter__(cls):
        return iter([(k, v) for k, v in vars(cls).items() if not k.startswith("_")])
class Colour(metaclass=EnumMeta):
    red
    green
    blue
print(list(Colour), Colour.green)
class Wrong(type):
    @classmethod
    def __prepare__(mcls, name, bases): return 5
try:
    class X(metaclass=Wrong): pass
except TypeError as error:
    print(error)
