# __class_getitem__ and subscripting classes.
class C:
    def __class_getitem__(cls, key):
        return f"{cls.__name__}[{key}]"


class D(C): pass


print(C[int], D[1, 2], C[()], C[1:2], C[...,])
print(C.__class_getitem__("x"), D().__class_getitem__("y"))
print(type(C.__dict__["__class_getitem__"]))


class Static:
    @staticmethod
    def __class_getitem__(key):
        return "static", key


print(Static["k"])


class Meta(type):
    def __getitem__(cls, key):
        return "meta", key


class E(metaclass=Meta):
    def __class_getitem__(cls, key):
        return "class"


print(E["k"], E.__class_getitem__("k"))


class Attribute:
    __class_getitem__ = lambda cls, key: ("lambda", key)


for cls in (Attribute, int, object, type, type(lambda: 0), Meta, E):
    try:
        print(cls.__name__, cls["x"])
    except TypeError as error:
        print(cls.__name__, "TypeError:", error)
try:
    C()["x"]
except TypeError as error:
    print(error)


def store():
    C["x"] = 1


def delete():
    del C["x"]


for function in (store, delete):
    try:
        function()
    except TypeError as error:
        print(error)

alias = list[int]
print(alias, alias.__origin__, alias.__args__, alias.__parameters__, type(alias))
print(alias([1, 2]), alias == list[int], alias == list[str], hash(alias) == hash(list[int]))
print(dict[str, list[int]], tuple[int, ...], tuple[()], type[int])
print(alias.append is list.append, isinstance([], list), list[int].__mro__[0])
for wrong in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int][str]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(int | str, int | None, list[int] | None, (int | str).__args__, isinstance(3, int | str), int | int)
