# SyntaxErrors of what is assigned to, deleted, or named.
TEXTS = r'''
1 = x
f() = 1
(a + b) = 1
None = 1
x = True = 1
... = 1
-x = 1
x < y = 1
not x = 1
x if y else z = 1
lambda: 1 = 2
[x for x in y] = 1
{x: 1} = 1
f"{x}" = 1
await x = 1
(a, 1) = x
[a, f()] = x
a, b += 1
f() += 1
None += 1
(a, b): int
[a]: int
f(): int
"x": int
*a = b
*a, *b = c
*a
x = *a
del f()
del (a, b())
del *a
del None
for f() in y: pass
for 1 in y: pass
with a as 1: pass
with a as f(): pass
import a.b as c.d
from a import b.c
import class
class = 1
def class(): pass
__debug__ = 1
def f(__debug__): pass
f(__debug__=1)
del __debug__
a.__debug__ = 1
import __debug__
(__debug__ := 1)
'''
for text in TEXTS.strip().split("\n"):
    try:
        compile(text, "<text>", "exec")
        print(text, "-- no error")
    except SyntaxError as error:
        print(text)
        print("   ", error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset), repr(error.text))
