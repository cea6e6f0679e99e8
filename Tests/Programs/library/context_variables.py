# Context variables.
from _contextvars import Context, ContextVar, Token, copy_context

v = ContextVar("v", default=1)
w = ContextVar("w")
print(v.get(), v.name, w.get("none"), v in copy_context())
token = v.set(2)
print(v.get(), token.var is v, token.old_value is Token.MISSING, Token.MISSING)
second = v.set(3)
print(second.old_value, v.get())
v.reset(second)
print(v.get())
v.reset(token)
print(v.get())


def inside(value):
    v.set(value)
    w.set("here")
    return v.get(), w.get()


context = copy_context()
print(context.run(inside, 9), v.get(), w.get(None), context[v], context.get(w), len(context), sorted(x.name for x in context))
copied = context.copy()
print(copied == context, copied.run(v.get), Context().run(v.get), sorted(copied.values(), key=str))
for call in (lambda: w.get(), lambda: v.reset(token), lambda: w.reset(v.set(4)), lambda: context.run(context.run, v.get), lambda: context["v"], lambda: ContextVar(3), lambda: v.reset(1), lambda: Context()[v]):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:20] if not isinstance(error, (LookupError, RuntimeError)) else "")
