print(0, 00, 1_000_000, 0x1f, 0X1F, 0o17, 0b101, 0xdead_beef, 1e3, 1E-2, .5, 5., 1_0.0_1, 3.14e+2)
print(1j, 1.5J, 0j, 10_0j, 1e400, 0.1e-6, 123456789012345678901234567890)
print([], [1], [1, ], (), (1,), (1, 2,), {}, {1}, {1: 2}, {1: 2, }, [[], [()]], ((),), {(): []})
print({1: {2: {3: 4}}})
print(None, True, False, ..., Ellipsis, NotImplemented, __debug__)
print("a" 'b' """c""" '''d''', "multi" 
      "line", r"\d" "\n".replace("\n", "N"), b"a" b"b", f"{1}" "2" f"{3}", "", '', """""", "'", '"', """'"'""")
print("tab\tx", 'nl\\n', "\\", "\x41\u0042\U00000043\103\N{LATIN CAPITAL LETTER E}", "é", u"u", "\
continued")
x = (1 +
     2 +
     3)
y = [
    1,
    2,  # comment
    # another

    3,
]
z = 1 + \
    2
print(x, y, z); print("semi"); a = 1; b = 2
print(a, b)
if a: print("one line"); print("two")
def f(a, b,): return a, b
print(f(1, 2,), f(*[1], **{"b": 3},), f(
    1,
    b=2,
))
class Empty: ...
class Parens(): pass
def stub(): ...
print(Empty.__name__, Parens.__name__, stub())
λ = "greek"
été = naïve = 1
ﬁ = "ligature"
print(λ, été, fi, 变量 if (变量 := 5) else 0, "ﬁ" in globals(), "fi" in globals())
_ = 5
__ = 6
print(_, __, 1 .real, 1..real, 1.0.real, (1).real, 5 .__add__(6), "s".upper(), [].__len__())
print({}.keys(), (lambda: 5)(), (yield_from := 1))
print(1 if True else 2, not(1), -(-1), +(+1), ~(0), (((5))), [(1), (2)], (1)+(2), "a"in"abc", 1,end="\n")
match = case = type = soft = "soft keywords are names"
print(match, case, type); del type
print(type(match).__name__, print is print, (print)("call"))
