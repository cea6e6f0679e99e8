def count(start=0, step=1):
    while True:
        yield start
        start += step
def cycle(it):
    saved = []
    for x in it:
        saved.append(x)
        yield x
    while saved: yield from saved
def islice(it, *args):
    s = slice(*args)
    wanted = iter(range(s.start or 0, s.stop, s.step or 1))
    try: n = next(wanted)
    except StopIteration: return
    for i, x in enumerate(it):
        if i == n:
            yield x
            try: n = next(wanted)
            except StopIteration: return
def chain(*its):
    for it in its: yield from it
def takewhile(p, it):
    for x in it:
        if not p(x): return
        yield x
def dropwhile(p, it):
    it = iter(it)
    for x in it:
        if not p(x):
            yield x
            break
    yield from it
def groupby(it, key=lambda x: x):
    group, current = [], object()
    for x in it:
        k = key(x)
        if group and k != current:
            yield current, group
            group = []
        current = k
        group.append(x)
    if group: yield current, group
def accumulate(it, f=lambda a, b: a + b):
    it = iter(it)
    total = next(it)
    yield total
    for x in it:
        total = f(total, x)
        yield total
def zip_longest(*its, fill=None):
    its = [iter(i) for i in its]
    end = object()
    while True:
        row = [next(i, end) for i in its]
        if all(x is end for x in row): return
        yield tuple(fill if x is end else x for x in row)
def pairwise(it):
    it = iter(it)
    a = next(it, None)
    for b in it:
        yield a, b
        a = b
print(list(islice(count(5, 3), 4)), list(islice(cycle("ab"), 5)), list(islice(count(), 2, 10, 3)))
print(list(chain("ab", [1], {2: 3})))
print(list(takewhile(lambda x: x < 3, count())), list(dropwhile(lambda x: x < 3, range(6))))
print(list(groupby("aabbbc")), [(k, len(g)) for k, g in groupby(range(10), lambda x: x // 4)])
print(list(accumulate(range(1, 6))), list(accumulate([3, 1, 4, 1, 5], max)))
print(list(zip_longest("abc", [1], fill="-")), list(pairwise("abcd")))
class Peekable:
    def __init__(self, it): self.it, self.buffer = iter(it), []
    def __iter__(self): return self
    def peek(self):
        if not self.buffer: self.buffer.append(next(self.it))
        return self.buffer[0]
    def __next__(self): return self.buffer.pop() if self.buffer else next(self.it)
p = Peekable([1, 2, 3])
print(p.peek(), next(p), p.peek(), list(p))
