# Stopped inside class bodies and what making a class calls: decorators, __prepare__, __set_name__, __init_subclass__, __mro_entries__.
log = []


def steps(text):
    for _ in range(2):
        pass
    log.append(text)
    return text


class Names(dict):
    def __setitem__(self, name, value):
        if not name.startswith("__"):
            steps("set " + name)
        super().__setitem__(name, value)

    def __missing__(self, name):
        if name.isupper():
            return steps(name)
        raise KeyError(name)


class Meta(type):
    def __prepare__(name, bases, **options):
        steps("prepare " + name)
        return Names()

    def __new__(meta, name, bases, namespace, **options):
        steps(f"new {name} {options}")
        return super().__new__(meta, name, bases, dict(namespace), **options)

    def __init__(cls, name, bases, namespace, **options):
        steps("init " + name)

    def __call__(cls, *args):
        steps("call " + cls.__name__)
        return super().__call__(*args)


class Named:
    def __set_name__(self, owner, name):
        steps(f"named {owner.__name__}.{name}")


class Base(metaclass=Meta):
    def __init_subclass__(cls, tag=None, **rest):
        steps(f"subclass {cls.__name__} {tag}")
        super().__init_subclass__(**rest)


class Stand:
    def __mro_entries__(self, bases):
        return (Base,) if steps("entries") else ()


def decorate(word):
    steps("made " + word)
    return lambda thing: setattr(thing, "word", steps("applied " + word)) or thing


@decorate("outer")
@decorate("inner")
class Sub(Stand(), tag=[n for n in range(2)]):
    size = len([MISSING])
    item = Named()
    for n in range(2):
        steps(f"in body {n}")
    del n

    @decorate("method")
    def method(self):
        return __class__, self.size

    try:
        unknown
    except NameError as error:
        steps(str(error))
    squares = [x * x for x in range(size + 1)]

    class Inner(Base):
        outer_size = 5


print(log)
log.clear()
print(Sub().method() == (Sub, 1), Sub.__orig_bases__ and Sub.__mro__ == (Sub, Base, object), Sub.squares, Sub.Inner.__qualname__, Sub.word, Sub.method.word, log)
log.clear()
for text in ("class A(Base, bad=1): pass", "class B(Base):\n    x = Named\n    1 / 0", "class C(Base, metaclass=type('M', (type,), {})): pass"):
    try:
        exec(text)
    except (TypeError, ZeroDivisionError) as error:
        print(error)


class Broken:
    def __set_name__(self, owner, name):
        raise LookupError(steps("no name"))


try:
    class D:
        x = Broken()
except RuntimeError as error:
    print(error, "/", repr(error.__cause__))
print(log)
