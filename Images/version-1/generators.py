"""Generators in flight, one inside another, and a suspension inside a sort key."""
import torpor

def numbers(n):
    try:
        for i in range(n):
            got = yield i * i
            if got:
                yield got
    finally:
        print('closed', n)

def outer():
    total = yield from inner()
    yield 'total %d' % total

def inner():
    total = 0
    for x in numbers(4):
        total += x
        yield x
    return total

first, nested = numbers(10), outer()
print(next(first), next(first), first.send('sent'), next(nested), next(nested))
pairs = zip(nested, (c for c in 'abcdef'))
print(next(pairs))

def key(x):
    if x == 3:
        torpor.suspend()
    return -x

print(sorted([1, 5, 3, 2], key=key))
print(next(first), list(pairs))
first.close()
