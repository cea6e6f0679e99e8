# SyntaxErrors of match statements and patterns.
PATTERNS = """
a | b
[a, a]
{1: a, 1: b}
{**r, 1: a}
{**_}
C(a=1, a=2)
C(a=1, 2)
[*a, *b]
1 + 2
-a
a as _
a as b.c
(a | 1) as a
f"x"
{a: 1}
_ | 1
1 | a
1 if x
C(a as b)
C.D(1).e
None | True
-1 - 2j
1j + 1
"a" "b"
b"a" b"b"
*a
*_, *_
a.b | a.c
(a)
()
{}
{"x": 1, **rest}
""".strip().split("\n")
for pattern in PATTERNS:
    try:
        compile(f"match x:\n    case {pattern}: pass\n", "<text>", "exec")
        print(f"{pattern:20} is a pattern")
    except SyntaxError as error:
        print(f"{pattern:20} {error.msg} {error.lineno, error.offset, error.end_offset}")
for text in [
    "match x:\n    case a: pass\n    case b: pass\n", "match x:\n    case _: pass\n    case 1: pass\n",
    "match x:\n    case a if a: pass\n    case b: pass\n", "match x:\ncase 1: pass\n", "match x:\n    pass\n",
    "match x\n    case 1: pass\n", "match x:\n    case 1 pass\n", "match x:\n    case 1:\n    pass\n", "match:\n    case 1: pass\n",
    "match = 1\ncase = 2\nmatch[case]\nmatch(case)\nmatch, case\n", "match -x:\n    case -1: pass\n", "match *a, b:\n    case [*_]: pass\n",
    "match (x):\n    case (1): pass\n", "match x, y:\n    case 1, 2: pass\n", "match x,:\n    case 1,: pass\n",
]:
    try:
        compile(text, "<text>", "exec")
        print(repr(text), "is valid")
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, (error.lineno, error.offset, error.end_offset))
