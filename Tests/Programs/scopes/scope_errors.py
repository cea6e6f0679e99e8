# Errors of the compiler's scopes: global, nonlocal, and statements that are nowhere allowed but in functions or loops.
TEXTS = r'''
def f(): x = 1; global x
---
def f(x): global x
---
def f(x): nonlocal x
---
nonlocal x
---
def f(): nonlocal x
---
def f():
    global x
    nonlocal x
---
def f():
    print(x)
    global x
---
def f():
    x: int = 1
    global x
---
def f():
    global x
    x: int = 1
---
class C:
    nonlocal y
---
x = 1
global x
---
import x
global x
---
def f():
    def g(): nonlocal x
    x = 1
---
def f():
    global x
    def g(): nonlocal x
---
return 1
---
class C: return 1
---
yield 1
---
class C: yield 1
---
def f(): await x
---
async def f(): yield from x
---
async def f():
    yield 1
    return 2
---
async with a: pass
---
def f():
    async for x in y: pass
---
[x async for x in y]
---
def f(): return [await x for x in y]
---
[(yield x) for x in y]
---
class C: [x := 1 for i in y]
---
[[(i := 1) for j in y] for i in y]
---
break
---
continue
---
def f(): break
---
for x in y:
    def f(): continue
---
while 1:
    class C: break
---
def f():
    try: pass
    except* A: return 1
---
def f(): global x, y; nonlocal y
'''
for text in TEXTS.strip("\n").split("\n---\n"):
    try:
        compile(text, "<text>", "exec")
        print(text, "-- no error")
    except SyntaxError as error:
        print(text)
        print("   ", error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset))
