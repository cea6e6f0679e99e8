def f(a, /):
    return a

def g(a, b=2, /, c=3, *, d=4):
    return a, b, c, d

def h(a, /, **kwargs):
    return a, kwargs

def i(a, b, /, *args, **kwargs):
    return a, b, args, kwargs

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)

attempt(f, 1)
attempt(f, a=1)
attempt(f)
attempt(f, 1, 2)
attempt(g, 1)
attempt(g, 1, b=3)
attempt(g, a=1, b=3)
attempt(g, 1, 2, c=9, d=8)
attempt(g, 1, 2, 3, 4)
attempt(g, 1, 2, 3, 4, d=5)
attempt(h, 1, a=2)
attempt(h, a=2)
attempt(h, 1, a=2, b=3)
attempt(i, 1)
attempt(i, 1, 2, 3, a=4, b=5)
attempt(i, b=1, a=2)
attempt(lambda x, y=0, /, z=1: (x, y, z), 1, 2, z=3)
attempt(lambda x, y=0, /, z=1: (x, y, z), 1, y=3)
