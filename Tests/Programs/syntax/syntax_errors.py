# Type, message, line and offset of errors found by the compiler.
SOURCES = """
x = = 1
def f(
if x: pass else: pass
for x in y pass
while True print(1)
x = (1, 2
x = [1, 2)
x = 1)
return 1
yield 1
break
continue
def f(): break
class C: return 1
def f(x=1, y): pass
def f(*): pass
def f(**k, x): pass
def f(*a, *b): pass
def f(a, /, b, /): pass
def f(a, *, b, *, c): pass
def f(*, **k): pass
f(a=1, 2)
f(a=1, a=2)
f(x for x in y, 1)
f(1=2)
f(a.b=1)
f(True=1)
import
import a.b as
from x import
from . import *x
from x import (a, b
x = 5 5
x = 08
x = 0b12
x = 0xg
x = 1_
x = 1__0
x = 12abc
x = 1.5.5
a $ b
a ? b
x = 'abc
x = "abc'
else: pass
elif x: pass
try: pass
except: pass
finally: pass
lambda: (yield) = 1
x++
++x = 1
x = y = 
del f()
del 1
del (a, b), [c], d.e, f[0]
assert
assert (x, "msg")
raise from x
global
nonlocal x
not in x
a not b
a is not
x if y
x if y else
print "x"
exec "x"
with x as f(): pass
with: pass
async x
class: pass
class C(: pass
def 1f(): pass
def f()
def f(): 
[x for x in]
[for x in y]
[x, y for x in z]
{x: y for x in z, 1}
{**a for a in b}
[*a for a in b]
{1: 2, 3}
{1, 2: 3}
(x for x in y z)
a = b := 1
f(**a, b)
None = 1
None.x = 1
x.None = 1
def None(): pass
def f(None): pass
import None
for None in x: pass
as = 1
x = yield = 1
@
@x
@x y
"a" = 1
f() += 1
(a, b) += 1
a, b: int
(a): int
x: int: str
1 + 
a b c
{
"""
for source in SOURCES.strip("\n").split("\n"):
    try:
        compile(source, "<test>", "exec")
        print(f"{source!r}: fine")
    except SyntaxError as error:
        print(f"{source!r}: {type(error).__name__}: {error.msg} ({error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset})")
