def g():
    x = 1
    inside()
    y = yield x
    z = yield y

def inside():
    print("running", it.gi_running)
    try:
        next(it)
    except ValueError as error:
        print(error)
    for action in (lambda: it.send(None), lambda: it.throw(KeyError), lambda: it.close()):
        try:
            action()
        except ValueError as error:
            print(error)

it = g()
print(it.gi_running, it.gi_frame is not None, it.gi_suspended, it.gi_yieldfrom)
print(it.gi_frame.f_locals, it.gi_frame.f_lineno, it.gi_code.co_name)
print(next(it))
print(it.gi_running, it.gi_suspended, it.gi_frame.f_locals, it.gi_frame.f_lineno)
print(it.send("why"), it.gi_frame.f_locals, it.gi_frame.f_code is g.__code__)
print(next(it, "end"), it.gi_frame, it.gi_running, it.gi_suspended)
def delegating():
    yield from sub
def subgen():
    yield 1
    yield 2
sub = subgen()
d = delegating()
print(d.gi_yieldfrom)
next(d)
print(d.gi_yieldfrom is sub, sub.gi_frame is not None)
d.close()
print(d.gi_yieldfrom, sub.gi_frame)
def recursive():
    yield from me
me = recursive()
try:
    next(me)
except ValueError as error:
    print(error)
for name, value in (("gi_frame", None), ("gi_code", None), ("gi_running", True)):
    try:
        setattr(it, name, value)
    except AttributeError as error:
        print(name, "cannot be set")
def lazy(n):
    print("body begins", n)
    yield n
x = lazy(5)
print("created")
print(next(x))
try:
    lazy()
except TypeError as error:
    print(error)
try:
    type(x)()
except TypeError as error:
    print(error)
