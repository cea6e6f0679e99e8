# The exact part of the line that failed is marked.
def outer(data):
    return inner(data)["key"]["other"] + 1

def inner(data):
    return {"key": data}

class Thing:
    part = None

def chain(t):
    return t.part.more.and_more

import sys
def report(f, *args):
    try:
        f(*args)
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)

report(outer, {})
report(outer, {"other": "x"})
report(outer, None)
report(chain, Thing())
report(lambda: (1 + 2) * (3 / 0) - 4)
report(lambda x: x[0][1][2], [[5]])
report(lambda: print("a" + "b", 5 + "c"))
report(lambda: [n for n in range(3) if n.x])
report(lambda: {1: 2}[3])
report(lambda: undefined_name)
report(lambda: undefined_function(1, 2))
report(lambda: outer())
report(lambda: 1 if 5 < "x" else 2)
report(lambda: -"x")
report(lambda: f"{1/0}")
def statements():
    a = [1, 2]
    a[5] = 3
report(statements)
def multi():
    x = (1 +
         2 /
         0)
    return x
report(multi)
def call_over_lines():
    return outer(
        {"other": []},
    )
report(call_over_lines)
def delete():
    d = {}
    del d["missing"]
report(delete)
def unpack():
    a, b = [1]
report(unpack)
def loop():
    for x in 5:
        pass
report(loop)
def augment():
    n = "s"
    n += 5
report(augment)
def raising():
    raise ValueError("whole line: no carets")
report(raising)
