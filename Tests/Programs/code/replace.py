def f(a, b=2):
    return a * b
c = f.__code__
d = c.replace(co_name="renamed")
print(d.co_name, c.co_name, d == c, d is c, c.replace() == c, c.replace() is c, d.co_code == c.co_code)
f.__code__ = d
print(f(3), f.__name__, f.__code__.co_name)
e = c.replace(co_filename="elsewhere.py", co_firstlineno=100)
print(e.co_filename, e.co_firstlineno, e.co_varnames)
try:
    exec(compile("def g(): return 1/0", "g.py", "exec").replace(co_filename="h.py"))
    g()
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_filename)
def k(): return "constant"
h = type(k)(k.__code__.replace(co_consts=(None, "replaced")), globals())
print(h(), k())
n = type(k)(k.__code__.replace(co_qualname="some.where"), globals())
print(n.__qualname__, n.__name__)
def names(): return abs(-5)
print(type(k)(names.__code__.replace(co_names=("str",)), globals())())
def locals_(first, second): return first, second
swapped = type(k)(locals_.__code__.replace(co_varnames=("left", "right")), globals())
print(swapped(left=1, right=2), swapped.__code__.co_varnames)
for arguments in ({"co_nothing": 1}, {"co_name": 5}, {"co_argcount": "x"}, {"co_consts": [1]}, {"co_code": "x"}, {"co_argcount": -1}):
    try:
        c.replace(**arguments)
        print("accepted", arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
def outer():
    x = 1
    def inner(): return x
    return inner
i = outer()
print(list(type(k)(i.__code__, globals(), "n", None, i.__closure__).__closure__)[0].cell_contents)
