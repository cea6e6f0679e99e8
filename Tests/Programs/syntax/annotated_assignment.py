# Annotated assignment: what is evaluated, where it is kept, and what it does to names.
def note(value):
    print("eval", value)
    return value


a: note("int") = note(1)
b: note("str")
(c): note("parenthesized") = 2
print(__annotations__)


class Target:
    def __getattr__(self, name):
        print("getattr", name)
        return self
    def __getitem__(self, key):
        print("getitem", key)
        return self
    def __setitem__(self, key, value): print("setitem", key, value)


t = Target()
t.x.y: note("attribute")
t[note("key")]: note("item")
t[1]: note("item type") = note("item value")
try:
    undefined.attribute: int
except NameError as error:
    print(error)


def function():
    x: undefined_in_function = 1
    y: also_undefined
    try:
        print(y)
    except UnboundLocalError as error:
        print(error)
    return x, __annotations__ is globals()["__annotations__"]


print(function(), function.__annotations__)


class C:
    one: int = 1
    two: "forward"
    __private: int
    if False:
        never: int
    for i in range(2):
        repeated: note("repeated")

    def method(self):
        self.attribute: int = 5
        return self.attribute


class D(C): pass
class E: pass


print(C.__annotations__, hasattr(C, "two"), C().method())
print(D.__annotations__ is C.__annotations__, D.__annotations__, E.__annotations__, "__annotations__" in E.__dict__)
C.__annotations__["added"] = 1
print(sorted(C.__annotations__))
x: int = 1, 2
y: tuple = *x, 3
print(x, y)


def generator():
    z: int = yield 1
    print("got", z)


g = generator()
next(g)
try:
    g.send("sent")
except StopIteration:
    pass
for text in ("x: y = z = 1", "x, y: int = 1", "(x, y): int", "x: int: str", "x += 1: int", "x:", "lambda: (x: int)", "def f(): global x; x: int", "f(): int", "x: yield", "x: (yield)",
             "x: *y", "x: int = *y", "x[0], y: int", "(x.y): int = 3", "[x]: int", "-x: int", "x: lambda: 1 = 2", "None: int", "a.b: int", "{}: int", "x: a := 1"):
    try:
        compile(text, "<t>", "exec")
        print(text, "is valid")
    except SyntaxError as error:
        print(text, "--", error.msg)
