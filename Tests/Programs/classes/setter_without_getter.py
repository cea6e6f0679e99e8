# A data descriptor without __get__: what the instance itself has is read, else the descriptor.
class Setter:
    def __init__(self, name):
        self.name = name

    def __set__(self, owner, value):
        owner.__dict__[self.name] = value * 2

    def __repr__(self):
        return f'Setter({self.name!r})'


class Thing:
    size = Setter('size')


thing = Thing()
for value in 1, 21:
    print(thing.size)
    thing.size = value
print(thing.size, thing.__dict__)


# The same for a class and its metaclass.
class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


Made.size = 42
Meta.size = Setter('size')
Meta.other = Setter('other')
print(Made.size, Made.other)


# A subclass of module may hand everything on.
Module = type(__import__('sys'))


class Logged(Module):
    def __getattribute__(self, name):
        if name != '__dict__':
            print('get', name)
        return Module.__getattribute__(self, name)


module = Logged('logged')
module.size = 3
print(module.size)
try:
    module.missing
except AttributeError as error:
    print(error)
Module.__setattr__(module, '__getattr__', lambda name: 'made ' + name)
print(module.missing)
