class M:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail
    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter": raise KeyError("enter " + self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail == "exit": raise KeyError("exit " + self.name)
        return self.suppress

def attempt(f):
    try:
        print("=", f())
    except Exception as error:
        print("out", repr(error), "context", repr(error.__context__))

def plain():
    with M("a") as a, M("b") as b:
        return a, b
def suppressed():
    with M("a", suppress=True):
        raise ValueError("gone")
    return "after"
def outer_suppresses():
    with M("a", suppress=True), M("b"):
        raise ValueError("x")
    return "after"
def inner_suppresses():
    with M("a"), M("b", suppress=True):
        raise ValueError("x")
def enter_fails():
    with M("a"), M("b", fail="enter"), M("c"):
        print("never")
def exit_fails():
    with M("a", suppress=True), M("b", fail="exit"):
        return "dropped?"
def exit_fails_with_error():
    with M("a", fail="exit"):
        raise ValueError("body")
def parenthesised():
    with (M("p") as p, M("q") as q,):
        return p + q
def loops():
    out = []
    for i in range(4):
        with M(str(i)):
            if i == 1: continue
            if i == 2: break
            out.append(i)
    return out
def target():
    d, l = {}, [0]
    with M("t") as d["k"], M("u") as l[0], M("vw") as (x, y):
        return d, l, x, y
def nested_def():
    with M("closure") as v:
        f = lambda: v
    return f()
def yields():
    with M("gen") as v:
        yield v
def target_fails():
    with M("short") as (x, y):
        pass
for f in (
    plain, suppressed, outer_suppresses, inner_suppresses, enter_fails, exit_fails,
    exit_fails_with_error, parenthesised, loops, target, nested_def, target_fails,
):
    print(f.__name__)
    attempt(f)
print(list(yields()))
