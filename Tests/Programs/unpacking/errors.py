def attempt(source, **names):
    try:
        exec(source, names)
        print({k: v for k, v in names.items() if k != "__builtins__"})
    except Exception as error:
        print(f"{source:24}", type(error).__name__, error)
attempt("a, b = 1,")
attempt("a, b = [1]")
attempt("a, b = ()")
attempt("a, b = 1, 2, 3")
attempt("a, b = range(10)")
attempt("a, b, c = 'ab'")
attempt("a, *b, c = [1]")
attempt("a, b, *c = ''")
attempt("a, b = 5")
attempt("a, b = None")
attempt("*a, = 5")
attempt("(a, b), c = 1, 2")
attempt("(a, b), c = (1,), 2")
attempt("[] = 1")
attempt("() = [1]")
attempt("for a, b in [1]: pass")
attempt("for a, b in [(1,)]: pass")
attempt("a, b = {1: 2}")
attempt("a, b = iter([1, 2, 3])")
attempt("a, b = (x for x in [1])")
attempt("print(*5)")
attempt("[*5]")
attempt("{*5}")
attempt("(*5,)")
attempt("{**5}")
attempt("{**[1]}")
attempt("x = 1, *None")
class Infinite:
    def __iter__(self): return self
    n = 0
    def __next__(self): self.n += 1; return self.n
it = Infinite()
try:
    a, b = it
except ValueError as error:
    print(error, it.n)
class Fails:
    def __iter__(self):
        yield 1
        raise KeyError("in iteration")
try:
    a, b = Fails()
except KeyError as error:
    print(error)
a = b = "before"
try:
    a, b = 1, 2, 3
except ValueError:
    print(a, b)
try:
    (a, b), c = (10, 20), 1, 2
except ValueError:
    print(a, b)
l = []
try:
    a, l[5], b = 7, 8, 9
except IndexError as error:
    print(error, a, b)
for source in (
    "*a = 1", "a, *b, *c = 1", "*a, *b = 1", "f() = 1", "1 = x", "a + b = 1", "(a, 1) = 1",
    "[x, f()] = 1", "None = 1", "*x", "del *x", "for *x in y: pass", "x = *y", "print(*)",
    "a, b += 1", "(a) += 1", "a.b, c[0] = 1, 2", "with x as 1: pass", "for 1 in x: pass",
    "x: int, y = 1", "(yield) = 1", "'a' = 1", "f'{a}' = 1", "{a} = 1", "{a: b} = 1",
    "a if b else c = 1", "-a = 1", "a < b = 1", "lambda: 1 = 2", "... = 1", "True = 1",
):
    try:
        compile(source, "s", "exec")
        print("fine:", source)
    except SyntaxError as error:
        print(f"{source:24}", error.msg)
