# The forms that have a short way of their own, at their edges.
for n in 0, 7, -7, 10, 99, 100, -100, 12345, 10**15, 2**60 - 1, -2**60, 2**60, 2**63, 10**18, 10**19, 10**30, True:
    print("%d|%s|%i" % (n, n, n), f"{n:5}|{n:<5}|{n:^5}|{n:05}|{n:>12d}|{n:x^9}|{n:*<8d}|{n:020}")
for s in "", "a", "ab", "abcdef", "é", "𝄞x", "%s":
    print("[%s]" % s, "[%s|%s]" % (s, 1), f"[{s:5}|{s:>5}|{s:^5}|{s:-<6s}|{s:1}]", len("%s" % s))
for x in 0.0, -0.0, 0.5, 1.5, 2.5, 0.125, 2.675, 1e14, 123456789.987654321, -1e-7, 1e15, 1e16, 1e300, 5e-324, float("inf"), float("nan"):
    print("%f|%.2f|%5.1f|%10.3f|%.0f|%12f" % (x, x, x, x, x, x), f"{x:.2f}|{x:.0f}|{x:8.3f}|{x:.20f}|{x:12.1f}", "{:.1f} {:9.4f}".format(x, x))
print("%%|%d%%" % 5, "%s" % (), sep="|") if False else print("%%|%d%%" % 5)
print("x" * 500 + "%s" % ("y" * 600) == "x" * 500 + "y" * 600, len("%s%s" % ("a" * 1020, 123456)), len(f"{1:1023}"), len(f"{1:1024}"), len(f"{'a':5000}"))
def attempt(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
attempt(lambda: "%d" % "a")
attempt(lambda: "%d %d" % 1)
attempt(lambda: "%d" % (1, 2))
attempt(lambda: "%s" % (1, 2))
attempt(lambda: "%" % 1)
attempt(lambda: "%5" % 1)
attempt(lambda: "%.2" % 1.0)
attempt(lambda: "abc" % 1)
attempt(lambda: "abc" % ())
attempt(lambda: "abc" % {})
attempt(lambda: "%(a)s %(b)d" % {"a": 1, "b": 2})
attempt(lambda: "%05d|%-5d|%+d|% d|%5s|%.1s|%5d" % (1, 2, 3, 4, "a", "bc", 6))
attempt(lambda: "%d|%f" % (1.9, 2))
attempt(lambda: "%y" % 1)
attempt(lambda: f"{1:s}")
attempt(lambda: f"{'a':d}")
attempt(lambda: f"{'a':05}")
attempt(lambda: f"{1:5x}")
attempt(lambda: f"{1.5:5}")
attempt(lambda: format(1.5, ".f"))
attempt(lambda: format(1, "}>5"))
attempt(lambda: f"{1.5:05.1f}")
attempt(lambda: f"{1:{'>'}{4}}")
attempt(lambda: f"{True:5}")
attempt(lambda: f"{1:é>5}")
class I(int):
    def __str__(self): return "I!"
    def __format__(self, spec): return f"<{spec}>"
class S(str):
    def __str__(self): return "S!"
class T(tuple): pass
print("%d %s" % (I(3), I(4)), f"{I(5):>4} {S('a'):4}|", "%s %s" % (S("x"), S("y")), "%s" % S("z"), "%s-%s" % T((1, 2)), "%s %%" % 1.5)
