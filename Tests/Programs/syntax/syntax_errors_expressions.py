# SyntaxErrors of expressions: message and place.
TEXTS = r'''
f(True=1)
f(a.b=1)
f(a=1, 2)
f(**a, *b)
f(**a, b)
f(a=1, a=2)
f(x for x in y, 1)
f(1, x for x in y)
[x, y for x in z]
[*a for a in b]
{**a for a in b}
{*a: 1}
{1: 2, 3}
{1:}
{1: 2, **}
(x := 1) = 2
(a.b := 1)
[x := 1 for x in y]
[i for i in (j := y)]
lambda a, a: 1
lambda *: 1
lambda: x := 1
x if y
x if y else
a not b
a <> b
a = = b
(1, 2]
'abc
"""abc
f"{}"
f"{a b}"
f"{a!x}"
f"{"
f"}"
f"{a:{b:{c}}}"
f"{a\n}"
f"{lambda x: 1}"
f"{a['x']}" f'{a['x']}'
b"é"
b"a" "b"
"\x1"
"\N{no such name}"
"\U00110000"
0777
0b2
0o8
0xg
1__0
1e5x
1.5jx
12abc
a ? b
a..b
[1 2]
f(1 2)
a[]
a[1, b=2]
print 1
print "x"
exec "x"
`x`
await x
(yield)
'''
for text in TEXTS.strip().split("\n"):
    try:
        compile(text, "<text>", "exec")
        print(text, "-- no error")
    except SyntaxError as error:
        print(text)
        print("   ", type(error).__name__, error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset))
