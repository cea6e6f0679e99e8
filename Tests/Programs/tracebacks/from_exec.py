source = """
def f(x):
    return g(x) + 1

def g(x):
    return x.missing
"""
namespace = {}
exec(compile(source, "<generated>", "exec"), namespace)
try:
    namespace["f"](5)
except AttributeError as error:
    print(error)
exec("y = 1\nz = y / 0")
