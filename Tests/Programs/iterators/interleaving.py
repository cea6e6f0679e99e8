# Several loops over one iterator, iterators that change while they run, and two ends.
it = iter(range(10))
for a in it:
    b = next(it, None)
    if b == 5:
        break
    print((a, b), end=' ')
print(list(it), list(it))
it = iter('abcdef')
print([x + y for x, y in zip(it, it)], list(zip(*[iter(range(7))] * 3)))
it = iter([1, 2, 3, 4])
print(2 in it, list(it), 2 in it)
first, *rest = it2 = iter('xyz')
print(first, rest, list(it2))
items = [1, 2, 3]
for x in items:
    if x < 3:
        items.append(x + 10)
    if len(items) > 8:
        break
print(items)
items = list(range(8))
for x in items:
    items.remove(x)
print(items)
items = [3, 1, 2]
for i, x in enumerate(items):
    items[i] = sorted(items)[0] if x > 1 else x
print(items)
d = dict.fromkeys('abc', 0)
for k in d:
    d[k] += 1
print(d)
for action in (lambda: d.update(z=1), lambda: d.pop('a'), lambda: (d.pop('b', 0), d.update(q=1))):
    try:
        for k in d:
            print(k, end=' ')
            action()
    except RuntimeError as error:
        print('|', error)
    else:
        print('| no error', d)
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 100)
except RuntimeError as error:
    print(error)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            self.n += 2
            raise StopIteration('again')
        self.n -= 1
        return self.n


c = Countdown(3)
print(list(c), list(c), next(c), list(c), [*c, *c])
e = enumerate(Countdown(2), start=5)
print(list(e), list(e), next(e, 'end'))
z = zip(Countdown(2), 'abcd')
print(list(z), next(z), list(z))
m = map(lambda x, y: (x, y), Countdown(1), iter(range(5)))
print(list(m), list(m))


def produce():
    got = yield 'start'
    while got is not None:
        got = yield got * 2
    return 'over'


g = produce()
print(next(g), [g.send(n) for n in (1, 'ab', (0,))])
try:
    next(g)
except StopIteration as stop:
    print(stop.value, list(g), next(g, 'nothing'))
it = iter(lambda: items.pop() if items else 'stop', 'stop')
print(list(it), items, list(it))
r = reversed([1, 2, 3])
print(next(r), r.__length_hint__(), list(r), list(r))
