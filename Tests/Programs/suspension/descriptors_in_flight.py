# Stopped inside what attribute access calls: properties, __get__, __set__, __delete__, __getattr__ and its relatives.
def spin(n):
    total = 0
    for i in range(n):
        total += i
    return total


class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def fahrenheit(self):
        return spin(3) + self._celsius * 9 / 5 + 29

    @fahrenheit.setter
    def fahrenheit(self, value):
        self._celsius = (value - spin(3) - 29) * 5 / 9

    @fahrenheit.deleter
    def fahrenheit(self):
        self._celsius = -spin(5)


t = Temperature(100)
print(t.fahrenheit, end=" ")
t.fahrenheit = 50
t.fahrenheit += 18
print(t._celsius, end=" ")
del t.fahrenheit
print(t._celsius, getattr(t, "fahrenheit"))


class Field:
    def __set_name__(self, owner, name):
        self.name = name + str(spin(2))

    def __get__(self, obj, owner):
        return (self.name, owner.__name__) if obj is None else obj.__dict__.get(self.name, spin(4))

    def __set__(self, obj, value):
        obj.__dict__[self.name] = [value] * spin(3)

    def __delete__(self, obj):
        del obj.__dict__[self.name]


class Record:
    x = Field()

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError("".join(reversed(name)))
        return name * spin(3)

    def __setattr__(self, name, value):
        super().__setattr__(name, [value, spin(2)] if name == "noted" else value)

    def __delattr__(self, name):
        spin(3)
        super().__delattr__(name)


r = Record()
print(r.x, Record.x, r.other, hasattr(r, "nothing"), getattr(r, "nope", "default"))
r.x, r.noted = 5, 6
print(r.x, r.noted, r.__dict__)
del r.x, r.noted
print(r.x, r.noted if hasattr(r, "noted") else "gone")
for name in ("nobody", "x", "noted"):
    try:
        delattr(r, name) if name != "nobody" else r.nobody
    except (AttributeError, KeyError) as error:
        print(type(error).__name__, error)


class Watched:
    log = []

    def __getattribute__(self, name):
        Watched.log.append(name)
        return object.__getattribute__(self, name)

    def method(self):
        return self.value

    value = 3


w = Watched()
print(w.method(), w.value, Watched.log)


class Lazy:
    @property
    def broken(self):
        return self.missing

    def __getattr__(self, name):
        return f"instead of {name}"


print(Lazy().broken, Lazy().other)
