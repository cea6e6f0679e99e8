# Many closures from one factory: own cells, shared cells, cells reached through other cells.
def factory(n):
    own = n
    def value(): return own
    return value
def pair(n):
    shared = n
    def get(): return shared
    def set(v):
        nonlocal shared
        shared = v
    return get, set
def family(n):
    total = 0
    def child(k):
        count = 0
        def grow(by=1):
            nonlocal count, total
            count += by
            total += by * k
            return count, total
        return grow
    return [child(k) for k in range(n)], lambda: total
values = [factory(n) for n in range(100)]
pairs = [pair(n) for n in range(100)]
for n, (get, set_) in enumerate(pairs):
    if n % 3 == 0: set_(get() * 10)
children, total = family(5)
for step in range(20): children[step % 5](step)
print(sum(v() for v in values), sum(g() for g, _ in pairs), total(), [c(0)[0] for c in children])
print(len({id(v.__code__) for v in values}), len({id(v.__closure__[0]) for v in values}))
print(all(g.__closure__[0] is s.__closure__[0] for g, s in pairs))
print(len({id(c.__closure__[c.__code__.co_freevars.index("total")]) for c in children}))
values[7].__closure__[0].cell_contents = "poked"
print(values[7](), values[8](), pairs[1][0](), pairs[1][1]("set"), pairs[1][0]())
def chain(n, tail=None):
    link = tail
    def node(): return (n, link)
    return node
head = None
for n in range(50): head = chain(n, head)
out = []
while head:
    n, head = head()
    out.append(n)
print(out[:5], len(out), sum(out))
def ring(n):
    fs = []
    for i in range(n):
        def f(depth, i=i): return [i] + (fs[(i + 1) % n](depth - 1) if depth else [])
        fs.append(f)
    return fs
print(ring(3)[1](7))
