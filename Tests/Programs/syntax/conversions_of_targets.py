# Assignment targets of every kind: the order of evaluation, and what is evaluated once.
trace = []


class Spy:
    def __init__(self, name):
        object.__setattr__(self, "name", name)

    def __getattr__(self, attribute):
        trace.append(f"get {self.name}.{attribute}")
        return Spy(f"{self.name}.{attribute}")

    def __setattr__(self, attribute, value):
        trace.append(f"set {self.name}.{attribute} = {value}")

    def __delattr__(self, attribute):
        trace.append(f"del {self.name}.{attribute}")

    def __getitem__(self, key):
        trace.append(f"get {self.name}[{key}]")
        return Spy(f"{self.name}[{key}]")

    def __setitem__(self, key, value):
        trace.append(f"set {self.name}[{key}] = {value}")

    def __delitem__(self, key):
        trace.append(f"del {self.name}[{key}]")

    def __iadd__(self, other):
        trace.append(f"{self.name} += {other}")
        return self

    def __str__(self):
        return f"<{self.name}>"


def value(x):
    trace.append(f"value {x}")
    return x


def show(title):
    print(f"{title}: {'; '.join(trace)}")
    trace.clear()


s = Spy("s")
s.a = s.b = value(1)
show("chain")
s.a, s[value(0)], (s.c, *s.d) = value([1, 2, "xyz"])
show("unpack")
s[value("i")][value("j")] = value("v")
show("subscripts")
s.a.b.c = value(1)
show("attributes")
s[value(1):value(2), ..., value(3):] = value("slices")
show("slices")
s.a += value(1)
show("augmented attribute")
s[value("k")] += value(1)
show("augmented subscript")
s.x.y[value(0)].z += value(2)
show("augmented deep")
del s.a, s[value(1)], (s.b, [s.c]), s[value(1):]
show("delete")
for s.i in "ab":
    pass
show("for attribute")
for s[value("n")] in "cd":
    pass
show("for subscript")
for s.a, (s.b, s[value(0)]) in [(1, (2, 3))]:
    pass
show("for nested")


class Manager:
    def __enter__(self):
        trace.append("enter")
        return 1, 2

    def __exit__(self, *_):
        trace.append("exit")


with Manager() as (s.a, s[value("w")]), Manager() as s.b:
    trace.append("body")
show("with")
s[value("a")]: value("annotation") = value("assigned")
show("annotated subscript")
s.attribute: value("annotation")
show("annotated without value")
(name): value("not kept") = value(1)
show("annotated in parentheses")
print(globals().get("__annotations__"))
plain: value("kept") = value(2)
print(__annotations__)
show("annotated name")

i = 0
a = [0, 1, 2]
i, a[i] = 1, "x"
print(i, a)
a[i:], i = [i] * 2, 5
print(i, a)
x = y = []
y.append(x)
print(x is y, x)
[a, b], c = (d, *e), f = "xy", "z"
print(a, b, c, d, e, f)
a, a, a = 1, 2, 3
print(a)
() = []
[] = ""
try:
    () = [1]
except ValueError as error:
    print(error)
try:
    s.first, s.second, s.third = value(12)
except TypeError as error:
    print(error)
try:
    s.first, s.second = value("abc")
except ValueError as error:
    print(error)
show("failed unpacking assigns nothing")
try:
    s.first, missing.x, s.third = 1, 2, 3
except NameError as error:
    print(error)
show("failed in the middle")
