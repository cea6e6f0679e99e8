class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius
    @property
    def celsius(self):
        "Degrees."
        return self._c
    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._c = value
    @celsius.deleter
    def celsius(self):
        print("deleting")
        del self._c
    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32
    kelvin = property(lambda self: self._c + 273.15, doc="absolute")
    write_only = property(None, lambda self, v: print("wrote", v))

def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__ + ":", error)

t = Temperature(20)
print(t.celsius, t.fahrenheit, t.kelvin)
t.celsius = 100
print(t.fahrenheit)
attempt(lambda: setattr(t, "celsius", -300))
attempt(lambda: setattr(t, "fahrenheit", 1))
attempt(lambda: delattr(t, "kelvin"))
attempt(lambda: t.write_only)
t.write_only = 5
del t.celsius
attempt(lambda: t.celsius)
print(Temperature.celsius.__doc__, Temperature.kelvin.__doc__, type(Temperature.kelvin).__name__)
print(Temperature.celsius.fget(Temperature(5)), Temperature.fahrenheit.fset, Temperature.kelvin.fdel)
t.__dict__["kelvin"] = "shadow?"
t._c = 0
print(t.kelvin)

class Sub(Temperature):
    @Temperature.celsius.getter
    def celsius(self):
        return "sub"
s = Sub(1)
print(s.celsius, s._c)
class Docs:
    @property
    def a(self):
        "from getter"
    b = property(lambda self: 1).getter(lambda self: 2)
    def _broken(self):
        return self.nothing_here
    broken = property(_broken)
print(Docs.a.__doc__, Docs().b)
attempt(lambda: Docs().broken)
attempt(lambda: property(1, 2, 3, 4, 5))
p = property()
class Bare: x = p
attempt(lambda: Bare().x)
attempt(lambda: setattr(Bare(), "x", 1))
attempt(lambda: delattr(Bare(), "x"))
class Fallback:
    @property
    def value(self):
        raise AttributeError("inside")
    def __getattr__(self, name):
        return "fallback " + name
print(Fallback().value)
