#!/usr/bin/env python3.11
"""Writes what CPython 3.11 makes of programs.

errors.txt: what its symbol table and compiler say about faulty programs. A case is a line `=== message <tab> lineno <tab> offset <tab> end_lineno <tab> end_offset`, or `=== accepted`, then the
program.

fields.txt: the fields of the code objects of fields.py, one code object a line.

Run it with CPython 3.11; the output is committed.
"""
import pathlib
import types
import warnings

FOLDER = pathlib.Path(__file__).parent

NESTED = "\n".join(" " * i + "for i in x:" for i in range(22)) + "\n" + " " * 22 + "pass\n"

PROGRAMS = [
    # Imports from __future__.
    "from __future__ import foo\n",
    "from __future__ import annotations, foo\n",
    "x = 1\nfrom __future__ import annotations\n",
    "'doc'\n'more'\nfrom __future__ import annotations\n",
    "from __future__ import braces\n",
    "if x:\n    from __future__ import division\n",
    # Declarations.
    "def f():\n    from m import *\n",
    "class A:\n    from m import *\n",
    "def f(a, a): pass\n",
    "def f(a, *, b, **a): pass\n",
    "lambda a, *a: 0\n",
    "class A:\n    def f(self, __x, _A__x): pass\n",
    "def f(a):\n    global a\n",
    "def f(a):\n    nonlocal a\n",
    "def f():\n    a = 1\n    global a\n",
    "def f():\n    a = 1\n    nonlocal a\n",
    "def f():\n    import a\n    global a\n",
    "def f():\n    print(x)\n    global x\n",
    "def f():\n    print(x)\n    nonlocal x\n",
    "def f():\n    x: int\n    global x\n",
    "def f():\n    x: int\n    nonlocal x\n",
    "def f():\n    global x\n    x: int\n",
    "def f():\n    x = 1\n    def g():\n        nonlocal x\n        x: int\n",
    "def f():\n    def g(): pass\n    global g\n",
    "def f():\n    global x\n    nonlocal x\n",
    "def f():\n    for x in y: pass\n    global x\n",
    "nonlocal x\n",
    "def f():\n    nonlocal x\n",
    "def f(x):\n    def g():\n        nonlocal y\n",
    "def f():\n    global x\n    def g():\n        nonlocal x\n",
    "class A:\n    x = 1\n    def f(self):\n        nonlocal x\n",
    "class A:\n    nonlocal x\n",
    # Assignment expressions.
    "[i for i in (x := [1])]\n",
    "[i := 1 for i in y]\n",
    "class A:\n    [z := 1 for i in y]\n",
    "[(lambda: (y := 1)) for y in (lambda: (z := 1))]\n",
    "[[j := 1 for j in z] for k in z]\n",
    "[[(k := 1) for j in z] for k in z]\n",
    "[i for i in z for j in (i := 1)]\n",
    "print(x for x in [(y := 1)])\n",
    "def f():\n    [a := 1 for i in x]\n    global a\n",
    "[(a := 1) for i in x for a in y]\n",
    "[a for a in x if [a := 1 for b in y]]\n",
    # Jumps, return, yield, await.
    "return 1\n",
    "class A:\n    return\n",
    "if x:\n    return\n",
    "yield 1\n",
    "class A:\n    yield 1\n",
    "yield from x\n",
    "x: int = (yield)\n",
    "x: (yield 3)\n",
    "(a for b in (yield))\n",
    "[(yield) for i in x]\n",
    "{(yield) for i in x}\n",
    "{(yield): 1 for i in x}\n",
    "((yield) for i in x)\n",
    "((yield from y) for i in x)\n",
    "break\n",
    "if x:\n    break\n",
    "continue\n",
    "for i in x:\n    def f():\n        continue\n",
    "for i in x:\n    class A:\n        break\n",
    "for i in x: pass\nelse:\n    break\n",
    "while x:\n    pass\nelse:\n    continue\n",
    "with x:\n    break\n",
    "try:\n    pass\nfinally:\n    continue\n",
    "await x\n",
    "def f():\n    await x\n",
    "lambda: await x\n",
    "async def f():\n    yield from x\n",
    "async def f():\n    yield 1\n    return 2\n",
    "[x async for x in y]\n",
    "def f():\n    [x async for x in y]\n",
    "async def f():\n    def g():\n        [x async for x in y]\n",
    "def f():\n    async for x in y: pass\n",
    "def f():\n    async with x: pass\n",
    "async with x: pass\n",
    "async for x in y: pass\n",
    # Annotations that are not evaluated.
    "from __future__ import annotations\nx: (yield)\n",
    "from __future__ import annotations\nx: (y := 1)\n",
    "from __future__ import annotations\ndef f(a: (await b)): pass\n",
    "from __future__ import annotations\ndef f() -> (yield): pass\n",
    # Targets.
    "*a = 1\n",
    "for *a in b: pass\n",
    "*a, *b = c\n",
    "[a, *b, (c, *d), *e] = f\n",
    "a, *b, c, *d = f\n",
    "*a\n",
    "x = *a\n",
    "a," * 256 + "*b = 1\n",
    "__debug__ = 1\n",
    "def f(__debug__): pass\n",
    "def f(*, __debug__): pass\n",
    "def f(*__debug__): pass\n",
    "def f(**__debug__): pass\n",
    "def __debug__(): pass\n",
    "class __debug__: pass\n",
    "lambda __debug__: 1\n",
    "del __debug__\n",
    "f(__debug__=1)\n",
    "class A(__debug__=1): pass\n",
    "x.__debug__ = 2\n",
    "x.__debug__ += 2\n",
    "x.__debug__: int\n",
    "__debug__: int\n",
    "__debug__ += 1\n",
    "(__debug__ := 1)\n",
    "import __debug__\n",
    "import a as __debug__\n",
    "from a import __debug__\n",
    "with a as __debug__: pass\n",
    "for __debug__ in x: pass\n",
    "try: pass\nexcept A as __debug__: pass\n",
    # Calls.
    "f(a=1, a=2)\n",
    "f(1, a=1, b=2,\n  a=3)\n",
    "x.f(b=1, **c, b=2)\n",
    "class A(a=1, a=2): pass\n",
    # Handlers.
    "try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass\n",
    "for i in x:\n    try: pass\n    except* A: break\n",
    "for i in x:\n    try: pass\n    except* A: continue\n",
    "def f():\n    try: pass\n    except* A: return\n",
    NESTED,
    # Patterns.
    "match x:\n    case a: pass\n    case b: pass\n",
    "match x:\n    case _: pass\n    case b: pass\n",
    "match x:\n    case a | b: pass\n",
    "match x:\n    case (a | 1): pass\n",
    "match x:\n    case [a, a]: pass\n",
    "match x:\n    case [*a, *b]: pass\n",
    "match x:\n    case {1: a, 1: b}: pass\n",
    "match x:\n    case {'a': a, **a}: pass\n",
    "match x:\n    case A(a=1, a=2): pass\n",
    "match x:\n    case _ | 1: pass\n",
    "match x:\n    case (a as b) | 1: pass\n",
    "match x:\n    case [a, 1 | b]: pass\n",
    "match x:\n    case (a, 1) | (2, b): pass\n",
    "match x:\n    case [a] as a: pass\n",
    "match x:\n    case f'{x}': pass\n",
]


def main():
    warnings.simplefilter("ignore")
    parts = []
    for program in PROGRAMS:
        try:
            compile(program, "x", "exec")
        except SyntaxError as e:
            fields = [e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset]
            parts.append("=== " + "\t".join(map(str, fields)) + "\n" + program)
        else:
            parts.append("=== accepted\n" + program)
    (FOLDER / "errors.txt").write_text("".join(parts))

    def fields(code):
        values = [code.co_qualname, code.co_name, code.co_firstlineno, code.co_argcount, code.co_posonlyargcount,
                  code.co_kwonlyargcount, code.co_nlocals, code.co_flags]
        names = [code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars]
        yield " ".join(map(str, values + [",".join(n) or "-" for n in names]))
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                yield from fields(constant)

    lines = fields(compile((FOLDER / "fields.py").read_text(), "x", "exec"))
    (FOLDER / "fields.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
