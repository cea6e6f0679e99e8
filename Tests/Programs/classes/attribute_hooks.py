# __getattr__, __getattribute__, __setattr__, __delattr__, __dir__ and the builtin functions that use them.
class Traced:
    def __init__(self):
        super().__setattr__("real", 1)

    def __getattribute__(self, name):
        print("getattribute", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("virtual"):
            return name.upper()
        raise AttributeError(f"no {name}")

    def __setattr__(self, name, value):
        print("setattr", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

    @property
    def failing(self):
        raise AttributeError("inside the property")

    def method(self):
        return "method"


t = Traced()
print(t.real, t.virtual_one, t.method())
print(t.failing if hasattr(t, "failing") else "failing is not there")
print(getattr(t, "missing", "default"), hasattr(t, "virtual"), hasattr(t, "missing"))
t.new = 5
t.new += 1
del t.new
for function in (lambda: t.missing, lambda: delattr(t, "missing"), lambda: object.__getattribute__(t, "virtual")):
    try:
        function()
    except AttributeError as error:
        print("AttributeError:", error, error.name)


class OnlyGetattr:
    def __getattr__(self, name):
        return f"<{name}>"


o = OnlyGetattr()
print(o.anything, o.__len__, len(str(o.__class__)) > 0)
try:
    len(o)
except TypeError as error:
    print(error)


class Raises:
    def __getattr__(self, name):
        raise KeyError(name)


for function in (lambda: Raises().x, lambda: getattr(Raises(), "x", 1), lambda: hasattr(Raises(), "x")):
    try:
        function()
    except KeyError as error:
        print("KeyError:", error)


class Listing:
    def __dir__(self):
        return {"z": 1, "a": 2}


class BadListing:
    def __dir__(self):
        return 5


class Mixed:
    def __dir__(self):
        return ["a", 1]


print(dir(Listing()))
for cls in (BadListing, Mixed):
    try:
        print(dir(cls()))
    except TypeError as error:
        print(error)

for wrong in (lambda: getattr(o, 3), lambda: setattr(o, 3, 1), lambda: delattr(o, 3), lambda: hasattr(o, 3)):
    try:
        wrong()
    except TypeError as error:
        print(error)


class Meta(type):
    def __getattr__(cls, name):
        return f"meta {name}"

    def __setattr__(cls, name, value):
        print("meta set", name)
        super().__setattr__(name, value)


class C(metaclass=Meta):
    x = 1


C.y = 2
print(C.x, C.y, C.z)
try:
    C().z
except AttributeError as error:
    print(error)
