# exec, eval and compile with given namespaces, mappings for locals, flags, and code objects.
import builtins


class Mapping:
    def __init__(self): self.log, self.held = [], {}
    def __getitem__(self, key):
        self.log.append(f"get {key}")
        return self.held[key]
    def __setitem__(self, key, value):
        self.log.append(f"set {key}")
        self.held[key] = value
    def __delitem__(self, key):
        self.log.append(f"del {key}")
        del self.held[key]


class Missing(dict):
    def __missing__(self, key):
        if key in ("len", "print"): raise KeyError(key)
        return f"<{key}>"


m = Mapping()
exec("a = 1\nb = a + 1\ndel a\nclass C: x = b\ndef f(): return b\ntry: f()\nexcept NameError as e: c = str(e)\nimport sys as s\nfor i in 'x': pass", {"b": "global b"}, m)
print(m.log)
print(sorted(k for k in m.held), m.held["f"]())
print(eval("x + y", {"y": "y"}, {"x": "x"}), eval("anything + other", {}, Missing()), eval("len('abc')", {}, Missing()))
g = {}
exec("a = 1", g)
print(sorted(g), g["__builtins__"] is builtins.__dict__)
exec("print(sorted(k for k in globals() if k != '__builtins__'), locals() is globals())", g)
exec("b = 2\nprint(sorted(locals()), locals() is globals())", g, {})
for source in ("open", "len", "missing"):
    try:
        print(eval(source, {"__builtins__": {"len": "mine"}}))
    except NameError as error:
        print(error)


def local():
    x = 1
    exec("x = 2; y = 3")
    print(x, sorted(locals()), eval("x + 10"))
    try:
        y
    except NameError as error:
        print(error)
    ns = {"x": 5}
    exec("x += 1", ns)
    return ns["x"], eval("[x for _ in range(2)]", {"x": 7}), eval("(lambda: x)()", {"x": 8})


print(local())


def closure(n):
    def f(): return n
    return f


for attempt in (
    lambda: exec(closure(1).__code__), lambda: exec(closure(1).__code__, closure=closure(5).__closure__), lambda: exec(closure(1).__code__, {}, closure=()),
    lambda: exec("1", closure=()), lambda: eval(closure(1).__code__), lambda: exec(3), lambda: eval("1", 3), lambda: eval("1", {}, 3), lambda: exec("1", {}, 3),
    lambda: eval("x = 1"), lambda: eval(""), lambda: eval("1\n2"), lambda: eval("  1 "), lambda: eval("\n1"), lambda: exec(b"z = '\xc3\xa9'; print(z)"),
    lambda: eval(compile("1 + 1", "f", "eval")), lambda: eval(compile("print('single')\n", "f", "single")), lambda: exec(compile("5", "f", "single")),
    lambda: compile("1", "f", "other"), lambda: compile(3, "f", "exec"), lambda: compile("a\0b", "f", "exec"),
    lambda: compile("1;2", "f", "single") and "ok", lambda: compile("1\n2", "f", "single"), lambda: compile("x = 1", "f", "eval"), lambda: compile("if 1:", "f", "single"),
    lambda: eval(compile("__debug__", "f", "eval")), lambda: compile("assert 0", "f", "exec", optimize=1).co_consts,
    lambda: exec(compile("def f(): 'doc'\nprint(f.__doc__)", "f", "exec", optimize=2)), lambda: compile("1", "f", "exec", optimize=5),
    lambda: exec("from __future__ import annotations\ndef f(x: undefined): pass\nprint(f.__annotations__)"),
    lambda: compile("print('x')", b"bytes", "exec").co_filename, lambda: compile("1", 3, "exec"),
    lambda: eval("__import__('sys').__name__"), lambda: eval("(yield)"), lambda: exec("return"), lambda: eval("await x"),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
