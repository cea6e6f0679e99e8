print(eval("1 + 2"), eval("x * 2", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}))
print(eval("[i for i in range(3)]"), eval(" 7 "), eval("\t8\n"), eval(b"9"))
print(eval("lambda a: a + 1")(1), eval("(yield_ := 5)", {}))
exec("a = 1\nb = a + 1\ndef f(): return a, b")
print(a, b, f())
space = {}
exec("x = 10\ny = [x for _ in range(2)]\nclass C:\n    z = x\nresult = C.z", space)
print(space["y"], space["result"], sorted(k for k in space if k != "__builtins__"), "__builtins__" in space)
g, l = {"g": 1}, {"l": 2}
exec("m = g + l\nglobal n\nn = 3", g, l)
print(l, "n" in g, g["n"])
def local():
    v = 1
    exec("v = 2; w = 3")
    return v, sorted(locals()), eval("v"), eval("[v for _ in range(1)]", globals(), {"v": 0}) if False else None
print(local())
def closure():
    q = 5
    def inner():
        return eval("q") if q else None
    return inner(), eval("q + 1")
print(closure())
def no_closure():
    hidden = 1
    def inner():
        return eval("hidden")
    try:
        return inner()
    except NameError as error:
        return str(error)
print(no_closure())
code = compile("p * 2", "<file>", "eval")
print(code.co_filename, eval(code, {"p": 21}), eval(code, {}, {"p": "ab"}), code.co_names, code.co_name)
code = compile("for i in range(2):\n    print('line', i)", "f.py", "exec")
exec(code)
exec(code, {})
code = compile("5 + 5", "<single>", "single")
exec(code)
exec(compile("x = 3\n", "s", "single"))
exec(compile("'shown'; None; [1]", "s", "single"))
class Env(dict):
    def __missing__(self, k): return "<" + k + ">"
print(eval("foo + bar", {}, Env()), eval("a", Env(a=1)))
exec("def h(): return undefined_here", space)
for s in (
    lambda: eval("1 +"), lambda: eval("x = 1"), lambda: eval(""), lambda: eval("undefined_x"),
    lambda: eval(5), lambda: exec(5), lambda: eval("1", 5), lambda: eval("1", {}, 5),
    lambda: compile("1", "f", "bad"), lambda: compile("a b", "f", "exec"), lambda: space["h"](),
    lambda: eval("1/0"), lambda: exec("raise KeyError('x')"),
    lambda: compile(5, "f", "exec"), lambda: compile("x", 5, "exec"),
    lambda: eval("print", {"__builtins__": {}}),
    lambda: eval("len", {"__builtins__": {"len": "fake"}}),
    lambda: exec("import math", {"__builtins__": {}}), lambda: eval(compile("x=1", "f", "exec")),
    lambda: eval("return 1"), lambda: exec("return"), lambda: exec("yield 1"),
    lambda: exec("break"), lambda: exec("nonlocal x"), lambda: exec("def f():\n  nonlocal zz"),
    lambda: eval(closure.__code__),
    lambda: eval(local.__code__) if False else exec(no_closure.__code__.co_consts[2], {}),
):
    try:
        print(s())
    except Exception as error:
        print(type(error).__name__, getattr(error, "msg", error))
