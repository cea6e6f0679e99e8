def f():
    n = 10
    a = [n + i for i in range(3)]
    b = [lambda: n + i for i in range(3)]
    n = 20
    return a, [g() for g in b]
print(f())

def outer():
    return [[(i, j, k) for k in range(j)] for i in range(2) for j in range(2)]
print(outer())

def walrus():
    total = 0
    running = [total := total + x for x in range(5)]
    return running, total
print(walrus())
if any((hit := n) > 3 for n in [1, 5, 2]):
    print("hit", hit)
data = [1, 2, 3, 4]
print([y for x in data if (y := x * x) > 4], y)
def closure_walrus():
    fs = [lambda: last for i in range(3) if (last := i) >= 0]
    return [g() for g in fs], last
print(closure_walrus())
def nonlocal_walrus():
    v = 0
    def g():
        nonlocal v
        [v := i for i in range(4)]
    g()
    return v
print(nonlocal_walrus())
def global_walrus():
    global made
    [made := i for i in range(3)]
global_walrus()
print(made)
class C:
    names = ["a", "b"]
    upper = [n.upper() for n in names]
    pairs = [(n, m) for n in names for m in ("x", "y")]
print(C.upper, C.pairs)
def arg(items):
    return {k: [v for v in items if v % k == 0] for k in (2, 3)}
print(arg(range(10)))
def deep(a):
    return [lambda b: [lambda c: (a, b, c, i, j) for j in range(2)] for i in range(2)]
print(deep("A")[1]("B")[0]("C"))
print([locals() for i in range(1)] == [{".0": None}] or sorted([list(locals()) for i in range(1)][0]))
def eval_in():
    secret = 5
    return [eval("i") for i in range(2)]
print(eval_in())
def unbound():
    try:
        return [later for _ in range(1)]
    except NameError as error:
        return str(error)
    later = 1
print(unbound())
print([__name__ for _ in range(1)], [print.__name__ for print in [len]])
def iter_evaluated_outside():
    it = [1, 2]
    return [it for it in it]
print(iter_evaluated_outside())
gen_in_list = [list(x for x in range(i)) for i in range(3)]
print(gen_in_list, [[x for x in g] for g in ((j for j in range(k)) for k in range(3))])
