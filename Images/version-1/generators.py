"""Generators in flight, one inside another, under zip and in a comprehension."""
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

def squares():
    return [n if n != 4 else torpor.suspend() for n in (x * x for x in range(4))]

print(squares())
print(next(first), list(pairs))
first.close()
