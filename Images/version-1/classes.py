"""Classes: a metaclass, slots, properties, several bases, instances with and without a dict of their own."""
import torpor

class Meta(type):
    made = []
    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.made.append(name)
        return cls

class Base(metaclass=Meta):
    count = 0
    def __init__(self, x):
        self.x = x
        type(self).count += 1
    @property
    def double(self):
        return self.x * 2
    @double.setter
    def double(self, value):
        self.x = value // 2
    @classmethod
    def make(cls, *args):
        return cls(*args)
    def __eq__(self, other):
        return self.x == other.x
    def __hash__(self):
        return hash(self.x)

class Left(Base):
    def who(self):
        return 'left ' + super().double.__class__.__name__

class Right(Base):
    __slots__ = ('extra',)

class Both(Left, Right):
    pass

class Text(str):
    pass

things = [Left(1), Right(2), Both(3), Base.make(4)]
things[1].extra = things
things[2].__dict__['y'] = Text('why')
keys = {thing: thing.x for thing in things}
torpor.suspend()
things[0].double = 40
print(Meta.made, [t.x for t in things], Both.__mro__[2].__name__, Base.count, Left.count)
print(things[1].extra is things, things[2].y, type(things[2].y).__name__, things[2].who(), keys[Base(3)])
Left.who = lambda self: 'changed'
print(things[2].who(), isinstance(things[2], Right), [c.__name__ for c in Base.__subclasses__()])
