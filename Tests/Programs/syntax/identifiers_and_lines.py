# Identifiers are normalized to NFKC; logical lines, line joining, comments, indentation, form feeds.
ª = 1
ﬁ = 2
𝒳 = 3
print(a, fi, X, sorted(n for n in globals() if n in ("a", "fi", "X")))
été, Ünder_1, 变量, _ = "é", "Ü", "变", "_"
print(été, Ünder_1, 变量, _, "変".isidentifier(), "1a".isidentifier(), "a b".isidentifier(), "ﬁ".isidentifier())


class 类:
    属性 = 5
    ｗｉｄｅ = 6


print(类.属性, 类.wide, getattr(类, "wide"), hasattr(类, "ｗｉｄｅ"))
x = 1; y = 2; z = x + \
    y
if x: a = 1; b = 2
if 0: a = 9; \
    b = 9
total = (1 +  # comments in brackets

         2
    + 3)
# a comment at another indentation
    # and another
print(z, a, b, total)
if x:
  if y:
          print("any width of indentation")
          # comment
    # comment
  print("same block")
if x:
	print("a tab")
for i in range(2): print(i, end=" "); continue
print()
def f(a, b,
      *args, c=
      3): return a, b, args, c
print(f(1,
        2,), f(
    1, 2, 3, c=4))
for text in ("a\x0c = 1", "if 1:\n\tx\n        y", "if 1:\n        x\n\ty", "if 1:\n  x\n y", " x", "x\n y", "if 1:\n\n\n x = 1\n # c\n\n y = 2", "x = 1\\\n+ 2",
             "x = 1 \\", "x = \\ 2", "a\\\nb", "(\n\n1,\n)", "€ = 1", "a\u200b = 1", "x = 1;", ";", "x = 1;; y = 2", "if 1: x = 1\nelse: y = 2", "if 1: if 2: x", "\ufeffx = 1",
             "lambda: (yield)", "True", "None = 1", "match = case = _ = type = 1", "print = 1", "async = 1", "await = 1", "nonlocal_ = 1", "a\u00b7 = 1", "\u00b7 = 1"):
    try:
        compile(text, "<text>", "exec")
        print(repr(text), "is valid")
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset)
