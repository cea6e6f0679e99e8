import sys
def gen():
    print("in gen", sys.exc_info()[0])
    try:
        raise KeyError("own")
    except KeyError:
        print("handling", sys.exc_info()[0].__name__)
        yield 1
        print("still handling", sys.exc_info()[0].__name__)
        yield 2
    print("after", sys.exc_info()[0])
    yield 3

g = gen()
print(next(g), sys.exc_info())
try:
    raise ValueError("outer")
except ValueError:
    print(next(g), sys.exc_info()[0].__name__)
    print(next(g), sys.exc_info()[0].__name__)
print(next(g, None), sys.exc_info())

def asks():
    while True:
        yield sys.exc_info()[0] and sys.exc_info()[0].__name__
a = asks()
print(next(a))
try:
    1 / 0
except ZeroDivisionError:
    print(next(a))
    try:
        [][1]
    except IndexError:
        print(next(a))
    print(next(a))
print(next(a))

def context():
    try:
        yield
    except Exception as error:
        print("context of thrown", repr(error.__context__))
        raise RuntimeError("second")
g = context(); next(g)
try:
    try:
        raise ValueError("first")
    except ValueError:
        g.throw(KeyError("thrown"))
except RuntimeError as error:
    e = error
    while e:
        print(repr(e))
        e = e.__context__
def reraise():
    try:
        yield 1
    except ValueError:
        yield 2
        raise
g = reraise(); next(g)
print(g.throw(ValueError("bare raise later")))
try:
    try:
        raise TypeError("different")
    except TypeError:
        next(g)
except ValueError as error:
    print(repr(error), repr(error.__context__))
