# Special methods are looked up on the class, never on the instance and never through __getattribute__.
class Plain:
    def __getattribute__(self, name):
        print("getattribute", name)
        return object.__getattribute__(self, name)

    def __len__(self):
        return 10

    def __hash__(self):
        return 4


p = Plain()
object.__setattr__(p, "__len__", lambda: 99)
print(len(p), hash(p))
print(p.__len__())
print("class:", type(p).__len__(p))


class Meta(type):
    def __getattribute__(cls, name):
        print("meta", name)
        return type.__getattribute__(cls, name)

    def __len__(cls):
        return 7

    def __iter__(cls):
        return iter(("m", "n"))

    def __contains__(cls, item):
        return item == "in meta"

    def __getitem__(cls, key):
        return ("meta item", key)

    def __call__(cls, *args):
        print("meta call", args)
        return super().__call__(*args)

    def __repr__(cls):
        return "<the class>"

    def __bool__(cls):
        return False

    def __add__(cls, other):
        return ("meta add", other)


class C(metaclass=Meta):
    def __init__(self, *args):
        pass

    def __len__(self):
        return 1

    def __class_getitem__(cls, key):
        return "not reached: the metaclass has __getitem__"


print(len(C), len(C()), list(C), "in meta" in C, C["k"], repr(C), bool(C), C + 1)
print(C.__len__(C()))


class Late:
    pass


late = Late()
late.__bool__ = lambda: False
late.__call__ = lambda: "called"
late.__iter__ = lambda: iter("x")
late.__enter__ = lambda: late
for function in (lambda: bool(late), lambda: late(), lambda: list(late), lambda: late + 1):
    try:
        print(function())
    except TypeError as error:
        print(error)
Late.__bool__ = lambda self: False
Late.__call__ = lambda self: "called on the class"
Late.__iter__ = lambda self: iter("y")
print(bool(late), late(), list(late))
del Late.__call__
try:
    late()
except TypeError as error:
    print(error)
