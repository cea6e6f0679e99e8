# Entries of __slots__ and members of native objects are of one type; what is computed is of another.
import types


class Point:
    __slots__ = ('x',)


class Plain:
    pass


print(type(Point.x) is types.MemberDescriptorType, type(types.FunctionType.__globals__) is types.MemberDescriptorType)
print(type(types.FunctionType.__code__) is types.GetSetDescriptorType, type(Plain.__dict__['__dict__']) is types.GetSetDescriptorType)
for descriptor in Point.x, types.FunctionType.__globals__, types.FunctionType.__code__, types.MethodType.__func__:
    print(descriptor, type(descriptor).__name__)


def documented():
    "What it does."


member = types.FunctionType.__globals__
print(member.__get__(documented) is globals(), member.__name__, member.__qualname__, member.__objclass__)
print(member.__get__(None, types.FunctionType) is member)
for change in lambda: member.__set__(documented, {}), lambda: member.__delete__(documented), lambda: member.__get__(1), lambda: Point.x.__get__(1):
    try:
        change()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
point = Point()
Point.x.__set__(point, 5)
print(Point.x.__get__(point), point.x)
Point.x.__delete__(point)
try:
    point.x
except AttributeError as error:
    print(error)

print(object.__text_signature__, Plain.__text_signature__)
