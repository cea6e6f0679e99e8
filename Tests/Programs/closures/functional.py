def church(n):
    return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))

def to_int(c):
    return c(lambda v: v + 1)(0)

add = lambda a: lambda b: lambda f: lambda x: a(f)(b(f)(x))
mul = lambda a: lambda b: lambda f: a(b(f))
power = lambda a: lambda b: b(a)
two, three = church(2), church(3)
print(to_int(add(two)(three)), to_int(mul(two)(three)), to_int(power(two)(three)))

true, false = lambda a: lambda b: a, lambda a: lambda b: b
and_ = lambda p: lambda q: p(q)(p)
or_ = lambda p: lambda q: p(p)(q)
not_ = lambda p: p(false)(true)
boolean = lambda p: p(True)(False)
print([[boolean(op(p)(q)) for p in (true, false) for q in (true, false)] for op in (and_, or_)])
print(boolean(not_(true)))

def stream(start, step):
    return start, lambda: stream(step(start), step)

def take(n, s):
    out = []
    while n:
        value, rest = s
        out.append(value)
        s = rest()
        n -= 1
    return out

def smap(f, s):
    return f(s[0]), lambda: smap(f, s[1]())

def sfilter(p, s):
    while not p(s[0]):
        s = s[1]()
    return s[0], lambda: sfilter(p, s[1]())

naturals = stream(1, lambda n: n + 1)
print(take(5, naturals), take(5, smap(lambda n: n * n, naturals)))
print(take(5, sfilter(lambda n: n % 3 == 0, naturals)))

def sieve(s):
    head = s[0]
    return head, lambda: sieve(sfilter(lambda n: n % head, s[1]()))
print(take(12, sieve(stream(2, lambda n: n + 1))))

def cps_fact(n, k):
    return k(1) if n == 0 else cps_fact(n - 1, lambda v: k(n * v))
print(cps_fact(15, lambda v: v))
def mutable_cons(a, b):
    def dispatch(message, value=None):
        nonlocal a, b
        if message == "car": return a
        if message == "cdr": return b
        if message == "set-car": a = value
        if message == "set-cdr": b = value
    return dispatch
p = mutable_cons(1, 2)
p("set-car", 10); p("set-cdr", p)
print(p("car"), p("cdr") is p, p("cdr")("car"))
