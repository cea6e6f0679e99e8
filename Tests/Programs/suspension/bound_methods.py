# Methods kept in attributes, lists and closures stay bound to the very object; super() and __class__ find the very class.
class Button:
    instances = []

    def __init__(self, label):
        self.label = label
        self.callback = self.press
        self.alias = {"press": self.press, "make": self.make}
        Button.instances.append(self)

    def press(self, times=1):
        return [self.label for _ in range(times)]

    @classmethod
    def make(cls, label):
        return cls(label)

    @staticmethod
    def fixed(x):
        return x * 2

    def cls(self):
        return __class__


class Loud(Button):
    def press(self, times=1):
        return [text.upper() for text in super().press(times)]

    def cls(self):
        return [__class__, super().cls(), super(Loud, self).cls.__self__ is self]

    def inner(self):
        return (lambda: super(__class__, self).press())()

    def listed(self):
        return [super(Loud, self).press() for _ in range(2)]


a, b = Button("a"), Loud.make("b")
print(a.callback(), b.callback(2), a.callback.__self__ is a, b.alias["press"].__self__ is b, b.callback.__func__ is Loud.press)
print(a.callback == a.press, a.callback is a.press, a.callback == Button("a").press, hash(b.press) == hash(b.callback), {a.press: 1}[a.callback])
print(b.cls() == [Loud, Button, True], a.cls() is Button, b.inner(), b.listed(), type(b) is Loud, type(b).__mro__ == (Loud, Button, object))
a.callback.__self__.label = "changed"
print(a.callback(), b.alias["make"]("c").press(), b.alias["make"].__self__ is Loud, Loud.fixed(4), len(Button.instances))
a.press = lambda: "own"
print(a.press(), a.callback(), Button.press(a), [m() for m in map(lambda o: o.press, Button.instances[:2])])
bound = [].append
bound(1), bound(2)
print(bound.__self__, "-".join(map("x{}".format, [1, 2])), list(map("abc".index, "cab")))


class Diamond(Loud):
    def press(self):
        return ["<"] + super().press() + [">"]


class Left(Diamond):
    def press(self):
        return ["L"] + super().press()


class Right(Diamond):
    def press(self):
        return ["R"] + super().press()


class Both(Left, Right):
    pass


print(Both("d").press(), super(Left, Both("e")).press.__func__ is Right.press)
