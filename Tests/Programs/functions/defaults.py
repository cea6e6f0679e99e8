def append(value, to=[]):
    to.append(value)
    return to

print(append(1), append(2), append(3, []), append(4))

def evaluated(order=[]):
    return order

trace = []

def note(value):
    trace.append(value)
    return value

def many(a=note(1), b=note(2), *, c=note(3), d=note(4)):
    return a, b, c, d

print(trace)
print(many(), many(10), many(10, 20), many(d=40), many(b=5, c=6))
print(many.__defaults__, many.__kwdefaults__)
print(trace)

x = 5
def late(y=x):
    return x, y
x = 6
print(late())

functions = []
for i in range(3):
    def f(i=i):
        return i
    functions.append(f)
print([f() for f in functions])

many.__defaults__ = ("A",)
try:
    print(many())
except TypeError as error:
    print(error)
print(many("first"))
many.__defaults__ = None
many.__kwdefaults__ = {"d": "D"}
for arguments, keywords in (((), {}), ((1,), {}), ((1, 2), {}), ((1, 2), {"c": 3})):
    try:
        print(many(*arguments, **keywords))
    except TypeError as error:
        print(error)
