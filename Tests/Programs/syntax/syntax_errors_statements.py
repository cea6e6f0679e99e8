# SyntaxErrors of compound statements, clauses and blocks.
TEXTS = r'''
if x
    pass
---
if x = 1: pass
---
while x = 1: pass
---
else: pass
---
for x in y
    pass
---
def f(:
    pass
---
def f()
    pass
---
class C
    pass
---
def f(a, a): pass
---
def f(a=1, b): pass
---
def f(*): pass
---
def f(**k, a): pass
---
def f(*a, *b): pass
---
def f(a, /, b, /): pass
---
def f(*, a, /): pass
---
def f((a, b)): pass
---
@x
y = 1
---
try: pass
---
try: pass
except: pass
except A: pass
---
try: pass
except A, B: pass
---
try: pass
except* A: pass
except B: pass
---
try: pass
except*: pass
---
for x in y:
    try: pass
    except* A: break
---
with a print(1)
---
from __future__ import nope
---
from __future__ import braces
---
x = 1
from __future__ import annotations
---
from a import ()
---
from a import b,
---
import *
---
def f(): from a import *
---
raise A, B
---
if x:
pass
---
def f():
z
---
class C:
z
---
try:
    x
except A:
y
---
  x = 1
---
if 1:
    x
  y
---
x = \ 1
---
x = (1 +
---
pass x
---
assert
---
a = 1 b = 2
---
x = 1 if 2 else y = 3
'''
for text in TEXTS.strip("\n").split("\n---\n"):
    try:
        compile(text, "<text>", "exec")
        print(text, "-- no error")
    except SyntaxError as error:
        print(text)
        print("   ", type(error).__name__, error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset))
