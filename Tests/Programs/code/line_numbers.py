def f(x):
    y = x

    if y:
        z = (1 +
             2)
    else:
        z = 3
    # a comment
    for i in range(2):
        pass
    return [
        z,
        y,
    ]
def lines(code):
    return sorted({l - code.co_firstlineno for _, _, l in code.co_lines() if l} - {0})
print(f.__code__.co_firstlineno, lines(f.__code__))

@property
@staticmethod
def decorated():
    pass
print(decorated.fget.__func__.__code__.co_firstlineno)
class C:

    def method(
        self,
        a=1,
    ): return a
print(C.method.__code__.co_firstlineno)
g = lambda: (
    1
)
print(g.__code__.co_firstlineno, lines(g.__code__))
import sys
def where(): return sys._getframe(1).f_lineno
print(where(), [where() for _ in range(1)],
      where(),
      where())
x = [
    where(),
    where(),
]
print(x)
def multi(a, b): return a, b
print(multi(
    where(),
    b=where()
), where())
try:
    raise ValueError
except ValueError as e:
    print(e.__traceback__.tb_lineno, where())
if True: print(where()); print(where())
def walk():
    a = 1; b = sys._getframe().f_lineno
    return b
print(walk() - walk.__code__.co_firstlineno, """
""", where())
code = compile("\n\n\nx = where()\n\ny = where()", "f", "exec")
exec(code)
print(x, y, code.co_firstlineno, lines(code))
