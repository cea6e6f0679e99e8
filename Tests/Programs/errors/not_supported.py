def attempt(source, **names):
    try:
        print(source, "->", eval(source, names) if not source.startswith("!") else exec(source[1:], names))
    except Exception as error:
        print(source, "|", type(error).__name__, error)
class C: pass
class D:
    def __getitem__(self, k): raise LookupError(k)
values = dict(i=5, f=1.5, s="text", n=None, l=[1], t=(1,), d={"k": 1}, e={1}, c=C(), k=C, fn=attempt, g=(x for x in ""), b=b"x", r=range(3), D=D(), m=len)
for name in ("i", "f", "n", "e", "c", "k", "fn", "g", "m", "s", "l", "t", "d", "b", "r", "D"):
    for template in (
        "{0}[0]", "{0}['x']", "{0}[:1]", "{0}()", "!for _ in {0}: pass", "len({0})", "!{0}[0] = 1",
        "!del {0}[0]", "1 in {0}", "!{0}.attr = 1", "!with {0}: pass", "!a, b = {0}", "!raise {0}",
        "iter({0}) is None", "{0} @ {0}", "!{0}.x.y = 1", "abs({0})", "next({0})",
    ):
        if name == "g" and "g" not in template.format("g"): continue
        source = template.format(name)
        if name in ("fn", "m", "c", "g", "k", "D") and source in ("fn()",): pass
        env = dict(values)
        env["l"], env["d"] = [1], {"k": 1}
        try:
            (exec if source.startswith("!") else eval)(source.lstrip("!"), env)
        except Exception as error:
            print(f"{source:24}", type(error).__name__, str(error)[:90])
attempt("int.x")
attempt("C.x", C=C)
attempt("C().x", C=C)
attempt("None.x")
attempt("undefined")
attempt("len.x")
attempt("'a'.b.c")
attempt("[].x")
