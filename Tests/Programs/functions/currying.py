def curry(f):
    n = f.__code__.co_argcount
    def collect(*got):
        if len(got) >= n:
            return f(*got)
        return lambda *more: collect(*got, *more)
    return collect

@curry
def volume(a, b, c):
    return a * b * c

print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4))

class Partial:
    def __init__(self, f, *args, **kwargs):
        self.f, self.args, self.kwargs = f, args, kwargs
    def __call__(self, *args, **kwargs):
        return self.f(*self.args, *args, **{**self.kwargs, **kwargs})

show = Partial(lambda *a, **k: (a, sorted(k.items())), 1, 2, x=3)
print(show(), show(4, y=5), show(x=6))

def pipe(value, *functions):
    for f in functions:
        value = f(value)
    return value
print(pipe(range(10), lambda r: filter(lambda x: x % 2, r), lambda r: map(lambda x: x ** 2, r), list))

def reduce(f, items, *start):
    iterator = iter(items)
    result = start[0] if start else next(iterator)
    for item in iterator:
        result = f(result, item)
    return result
print(reduce(lambda a, b: a * b, range(1, 8)), reduce(lambda a, b: a + [b], "xyz", []))
def flip(f):
    return lambda a, b: f(b, a)
print(flip(divmod)(5, 17), flip(pow)(2, 10))
def trampoline(f, *args):
    result = f(*args)
    while callable(result):
        result = result()
    return result
def count(n, total=0):
    return total if n == 0 else lambda: count(n - 1, total + n)
print(trampoline(count, 1500))
