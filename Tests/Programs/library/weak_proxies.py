# weakref.proxy: it behaves as its object does, as long as that is there.
from _weakref import CallableProxyType, ProxyType, proxy
import gc


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return f'{self.value} + {other.value if isinstance(other, Number) else other}'

    def __radd__(self, other):
        return f'{other} + {self.value}'

    def __eq__(self, other):
        return isinstance(other, Number) and self.value == other.value

    def __len__(self):
        return self.value

    def __getitem__(self, i):
        return i * self.value

    def __iadd__(self, other):
        self.value += other
        return self

    def __str__(self):
        return f'number {self.value}'


one = Number(1)
p = proxy(one)
print(type(p) is ProxyType, isinstance(p, Number), str(p), p.value, p + 2, 2 + p, p + p, len(p), p[5], p == one, one == p, p == 1)
p.value = 3
p.other = 'set'
print(one.value, one.other, bool(p))
del p.other
print(hasattr(one, 'other'))


def call(x, *, y):
    return x, y


f = proxy(call)
print(type(f) is CallableProxyType, f(1, y=2), callable(f), callable(p))
for what in (lambda: proxy(5), lambda: next(p), lambda: ProxyType(one)):
    try:
        print(what())
    except TypeError as error:
        print(error)

gone = []
p = proxy(one, lambda dead: gone.append(dead is p))
del one
gc.collect()
try:
    p.value
except ReferenceError as error:
    print(error)
print(gone)
