# coding: utf-8
# Lines joined by brackets and backslashes, comments in odd places, semicolons, blank lines, form feeds.
total = 1 + \
    2 + \
3
print(total); print("two"); print("three");
values = [  # comment in a display
    1,
    # a whole line
    2,

    3,  # last
]
print(values
      , sep=""
      # before the bracket
      )
if total == 6 and \
   values: print("one line"); print("same block")
text = "a\
b\
c"
print(text)
text = """a\
b
c"""
print(repr(text))
print("adjacent"  # one
      'strings'   # two
      """ joined"""
      rf'\n{1 + 1}' "!")
x = (
)
print(x, (), ( ))
if True:
    pass
    # comment at the block's depth
# comment at depth 0
  # comment at another depth
    print("still in the block")
else:
    pass
class A: x = 1; y = 2; pass
def f(): return 1; print("not reached")
print(A.x, A.y, f())
for i in 1, 2: print(i, end=" "); continue; print("never")
else: print("else")
while True: break
try: raise KeyError
except KeyError: print("except on a line")
finally: print("finally on a line")
with open("/dev/null") as a, \
     open("/dev/null") as b: print(a is b)
with (
    open("/dev/null") as a,
    open("/dev/null"),  # trailing comma
): print("parenthesised")
assert (
    1 ==
    1), \
    "message"
lambda_ = lambda \
    x: \
    x
print(lambda_(4))
print(not
      True) if 0 else print(1 if 1
                            else 2)
	
print("after a line with a tab only")

print("after a form feed")
d = {"a":
     1, **
     {"b": 2}}
print(d, d
      ["a"], d ["b"] . real)
print((1)if(1)else(2), (1)or 3, [(1)for _ in"x"], 0x0f or 0)
print("\N{LATIN SMALL LETTER E WITH ACUTE}\x41\u0042\U00000043\103\
end")
def g(
        a,
        b=2,
        # a comment among parameters
        *,
        c,  # trailing
):
    """doc"""
    return a, b, c


print(g(1, c=3,), g.__doc__)
for source in ("x = 1 \\", "x = 1 \\ ", "x = (1,\n# c\n2", "x = 1;;", ";", "if 1: x; if 2: y", "if 1:\n", "x = [1,\n2", "x = 'abc", "x = 'a\nb'",
               "x = '''a", "x = 1 +\n2", "\\\nx = 1", "x = \\\n\n1", "def f():\n\n\n", "class A:\n# c\n", "\tx=1\n\ty=2", "x = )", "x = (]", "(\n[\n)", "x = $", "x = 1\x00"):
    try:
        compile(source, "t", "exec")
        print("ok", repr(source))
    except (SyntaxError, ValueError) as error:
        print(f"{source!r}: {type(error).__name__}: {getattr(error, 'msg', error)} ({getattr(error, 'lineno', None)}, {getattr(error, 'offset', None)})")
