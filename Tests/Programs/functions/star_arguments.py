def f(*args, **kwargs):
    return args, kwargs

def attempt(action):
    try:
        print(action())
    except TypeError as error:
        print("TypeError:", error)

attempt(lambda: f())
attempt(lambda: f(*[1, 2], *(3, 4), *range(5, 7)))
attempt(lambda: f(*"abc", 1, *{7: 8}))
attempt(lambda: f(**{"a": 1}, b=2, **{"c": 3}))
attempt(lambda: f(1, *[2], a=3, *[4], b=5, **{"d": 6}))
attempt(lambda: f(**{"a": 1}, **{"a": 2}))
attempt(lambda: f(a=1, **{"a": 2}))
attempt(lambda: f(**{1: 2}))
attempt(lambda: f(*1))
attempt(lambda: f(1, *None))
attempt(lambda: f(**1))
attempt(lambda: f(**[("a", 1)]))
attempt(lambda: print(*1))
attempt(lambda: f(*(x * x for x in range(4))))

class Mapping:
    def keys(self):
        return ["p", "q"]
    def __getitem__(self, key):
        return key * 2

attempt(lambda: f(**Mapping()))
attempt(lambda: f(z=0, **Mapping()))
attempt(lambda: f(p=0, **Mapping()))
attempt(lambda: dict(**Mapping()))
attempt(lambda: {**Mapping(), "p": 1})

def order(tag, value):
    print("eval", tag)
    return value

attempt(lambda: f(order("a", 1), *order("b", [2, 3]), x=order("c", 4), **order("d", {"y": 5})))

def inner(a, b, *rest, key=None, **options):
    return a, b, rest, key, options

def outer(*args, **kwargs):
    return inner(*args, **kwargs)

attempt(lambda: outer(1, 2, 3, key="k", other="o"))
attempt(lambda: outer(1))
attempt(lambda: outer(1, 2, a=3))
original = {"a": 1}
def change(**kwargs):
    kwargs["a"] = 2
    return kwargs
print(change(**original), original)
lst = [1, 2]
def keep(*args):
    return args
kept = keep(*lst)
lst.append(3)
print(kept)
