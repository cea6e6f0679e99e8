def f(a, *, k):
    return a, k

def g(*, k1, k2, k3):
    return k1, k2, k3

def h(*args, sep=", ", end):
    return sep.join(map(str, args)) + end

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)

attempt(f, 1, k=2)
attempt(f, 1)
attempt(f, 1, 2)
attempt(f, 1, 2, k=3)
attempt(f, 1, 2, 3, k=3)
attempt(f, k=3)
attempt(f, a=1, k=3)
attempt(f, 1, k=2, z=3)
attempt(g)
attempt(g, k1=1)
attempt(g, k1=1, k2=2)
attempt(g, k3=1, k2=2, k1=0)
attempt(g, 1)
attempt(g, 1, k1=1, k2=2, k3=3)
attempt(h)
attempt(h, 1, 2, end=".")
attempt(h, 1, 2, sep="-", end="!")
attempt(h, 1, 2, 3, sep="-")
