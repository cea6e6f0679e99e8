# Functions keep one code object, one globals dict, one set of defaults and their names for each other.
def factory(n):
    def made(x, seen=[], *, table={}):
        seen.append(x + n)
        table[x] = n
        return seen
    return made


shared = []


def appender(item, target=shared):
    target.append(item)
    return target


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def outer():
    def ping(n):
        return ["ping"] + (pong(n - 1) if n else [])

    def pong(n):
        return ["pong"] + (ping(n - 1) if n else [])

    def alone(n):
        return 1 if n < 2 else n * alone(n - 1)
    return ping, pong, alone


one, two = factory(1), factory(2)
print(one(0), one(1), two(0), one.__defaults__, two.__kwdefaults__)
print(one.__code__ is two.__code__, one.__defaults__ is two.__defaults__, one(2) is one.__defaults__[0], one.__globals__ is two.__globals__ is globals())
print(appender(1), appender(2) is shared, appender.__defaults__[0] is shared, appender(3, []), shared)
print(even(10), odd(7), odd(4))
ping, pong, alone = outer()
print(ping(2), pong(1), alone(6))
print(alone.__closure__[0].cell_contents is alone, ping.__closure__[0].cell_contents is pong, pong.__closure__[0].cell_contents is ping)
counter = 0


def bump():
    global counter
    counter += 1
    return globals()["counter"]


bump(), bump()
counter += 10
globals()["counter"] += 100
print(bump(), counter, bump.__globals__["bump"] is bump)
even.__code__ = (lambda n: "replaced").__code__
print(odd(3), even.__name__, even(0))
one.mark = shared
print(one.mark is shared, one.__dict__, getattr(two, "mark", None))
