def make(n):
    def inner(x): return x + n
    return inner
fs = [make(i) for i in range(5)]
print(len({id(f.__code__) for f in fs}), len({f.__code__ for f in fs}), len({id(f) for f in fs}), len({id(f.__closure__[0]) for f in fs}))
print(fs[0].__code__ is [k for k in make.__code__.co_consts if hasattr(k, "co_name")][0])
a = compile("x = 1\ndef f(): return x + 2\n", "s", "exec")
b = compile("x = 1\ndef f(): return x + 2\n", "s", "exec")
print(a == b, a is b, hash(a) == hash(b), a != b, {a: 1}[b], a in [b])
c = compile("x = 1\ndef f(): return x + 2\n", "other name", "exec")
print(a == c, hash(a) == hash(c), a == compile("x = 2\ndef f(): return x + 2\n", "s", "exec"), a == compile("y = 1\ndef f(): return y + 2\n", "s", "exec"), a == compile("\nx = 1\ndef f(): return x + 2\n", "s", "exec"))
print(compile("1", "s", "eval") == compile("1.0", "s", "eval"), compile("0.0", "s", "eval") == compile("-0.0", "s", "eval"), compile("True", "s", "eval") == compile("1", "s", "eval"), compile("(1, 2)", "s", "eval") == compile("(1, 2)", "s", "eval"))
try:
    a < b
except TypeError as error:
    print(error)
def loop():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    return out
x, y, z = loop()
print(x.__code__ is y.__code__ is z.__code__, x is y, x == y, x.__closure__[0] is z.__closure__[0], x.__closure__ is y.__closure__, x.__closure__ == y.__closure__)
class A:
    def m(self): return 1
class B(A): pass
print(A.m is B.m, A().m.__func__ is B().m.__func__, A.m.__code__ is B.m.__code__)
lambdas = [lambda: 0 for _ in range(3)]
print(lambdas[0].__code__ is lambdas[1].__code__, (lambda: 0).__code__ == (lambda: 0).__code__)
g1, g2 = (i for i in "a"), (i for i in "a")
print(g1.gi_code is g2.gi_code)
def gen():
    for _ in range(2): yield (n for n in "x")
p, q = gen()
print(p.gi_code is q.gi_code)
classes = []
for i in range(2):
    class K:
        def m(self): return i
    classes.append(K)
print(classes[0] is classes[1], classes[0].m is classes[1].m, classes[0].m.__code__ is classes[1].m.__code__)
m1, m2 = type(make)(make.__code__, {}), type(make)(make.__code__, {})
print(m1 == m2, m1.__code__ is m2.__code__ is make.__code__, m1(5)(6), m1.__globals__ is m2.__globals__)
