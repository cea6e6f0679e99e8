def make():
    def fact(n):
        return 1 if n <= 1 else n * fact(n - 1)
    return fact

f = make()
print(f(20), f.__closure__[0].cell_contents is f)

def mutual():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even, odd

even, odd = mutual()
print(even(10), odd(10), even.__closure__[0].cell_contents is odd)

def tree(depth):
    log = []
    def walk(d, path):
        if d == 0:
            log.append(path)
            return
        walk(d - 1, path + "l")
        walk(d - 1, path + "r")
    walk(depth, "")
    return log
print(tree(3))

def memoise():
    cache = {}
    def fib(n):
        if n not in cache:
            cache[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
        return cache[n]
    return fib, cache
fib, cache = memoise()
print(fib(60), len(cache))

def linked(items):
    def cons(h, t):
        def node(pick):
            return pick(h, t)
        return node
    head = lambda n: n(lambda h, t: h)
    tail = lambda n: n(lambda h, t: t)
    node = None
    for item in reversed(items):
        node = cons(item, node)
    out = []
    while node:
        out.append(head(node))
        node = tail(node)
    return out
print(linked([1, 2, 3, 4]))
f, other = make(), f
del make
print(f(5), other(5), f.__code__ is other.__code__)
g = f
f = None
print(g(6))
