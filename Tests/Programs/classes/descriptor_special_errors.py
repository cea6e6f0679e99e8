# What a special method that is a descriptor may do wrong: raise in __get__, give something that cannot be called, be None.
class Raising:
    def __get__(self, instance, owner):
        raise LookupError(f"no method for {type(instance).__name__}")


class Giving:
    def __init__(self, value):
        self.value = value

    def __get__(self, instance, owner):
        return self.value


def attempts(cls):
    def with_it():
        with cls():
            print("  body")

    def store():
        cls()[0] = 1

    def delete():
        del cls()[0]

    yield "truth", lambda: not cls()
    yield "in", lambda: 1 in cls()
    yield "item", lambda: cls()[0]
    yield "store", store
    yield "delete", delete
    yield "call", lambda: cls()()
    yield "add", lambda: cls() + 1
    yield "neg", lambda: -cls()
    yield "len", lambda: len(cls())
    yield "with", with_it


NAMES = "bool contains getitem setitem delitem call add neg len enter exit".split()
for title, descriptor in [("raising", Raising()), ("giving an int", Giving(3)), ("giving len", Giving(len))]:
    print(title)
    cls = type("C", (), {f"__{name}__": descriptor for name in NAMES})
    for what, attempt in attempts(cls):
        try:
            print(" ", what, attempt())
        except Exception as error:
            print(" ", what, type(error).__name__, error)


class Exits:
    def __enter__(self):
        return self

    __exit__ = Raising()


try:
    with Exits():
        print("not reached")
except LookupError as error:
    print("with:", error)


class StaticAndClass:
    @staticmethod
    def __len__():
        return 5

    @classmethod
    def __bool__(cls):
        return cls is StaticAndClass

    @staticmethod
    def __contains__(item):
        return item == "x"

    @classmethod
    def __getitem__(cls, key):
        return cls.__name__, key

    @staticmethod
    def __call__(*args):
        return args

    @property
    def __iter__(self):
        return lambda: iter((1, 2))


o = StaticAndClass()
print(len(o), bool(o), "x" in o, "y" in o, o[1], o(1, 2), list(o), "bool" if o else "empty")
