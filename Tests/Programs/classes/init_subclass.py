class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[key or cls.__name__.lower()] = cls

class Csv(Plugin): pass
class Json(Plugin, key="js"): pass
class Deep(Json, key="deep"): pass
print({k: v.__name__ for k, v in Plugin.registry.items()})
try:
    class Bad(Plugin, unknown=1): pass
except TypeError as error:
    print(error)
try:
    class Plain(x=1): pass
except TypeError as error:
    print(error)
try:
    class Typo(metaclas=type): pass
except TypeError as error:
    print(error)

class Order:
    def __init_subclass__(cls):
        print("init_subclass", cls.__name__, sorted(n for n in vars(cls) if not n.startswith("__")))
class Name:
    def __set_name__(self, owner, name):
        print("set_name", name)
class Sub(Order):
    first = Name()
    second = Name()

class Checked:
    required = ()
    def __init_subclass__(cls):
        for base in cls.__mro__:
            for name in vars(base).get("required", ()):
                if not hasattr(cls, name):
                    raise TypeError(f"{cls.__name__} lacks {name}")
class Shape(Checked):
    area = None
    required = ("area",)
class Square(Shape):
    def area(self): return 4
try:
    class Named(Shape):
        required = ("name",)
except TypeError as error:
    print(error)

class Generic:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__ if isinstance(item, type) else item}]"
class G2(Generic): pass
print(Generic[int], G2[str], G2[1, 2], Generic["x":5])
try:
    Generic()[int]
except TypeError as error:
    print(error)
try:
    Order[int]
except TypeError as error:
    print(error)
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], list[int].__origin__)
print(dict[str, int].__args__)
print(list[int]() == [], list[int] == list[int], isinstance([], type(list[int])), list[int](range(3)))
