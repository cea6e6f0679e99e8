print("%d %i %u" % (1, -2, 3), "%5d|%-5d|%05d|%+d|% d" % (1, 2, 3, 4, 5))
print("%x %X %#x %o %#o" % (255, 255, 255, 8, 8), "%e %E %.2e" % (12345.678, 0.00012, 1))
print("%f %.0f %.3f %10.2f|%-10.2f|" % (1.5, 2.5, 1 / 3, 3.14159, 2.5))
print("%g %g %g %G" % (100000, 1000000, 1e-5, 1e-10), "%s %r %a" % ("é", "é", "é"))
print("%c%c" % (65, "B"), "%%" % (), "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "xyz"))
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159))
print("%(a)s %(b)05d %(a)r" % {"a": "x", "b": 42}, "%s" % (1,), "%s" % [1, 2], "%s" % {"a": 1})
print("%s" % None, "%s %s" % ("a", (1, 2)), "%s" % ((1, 2),), "%d" % 3.99, "%d" % True)
print("%x" % -255, "%s" % 10 ** 30, "%d" % 10 ** 30, "%i" % -0.5, "%.3d" % 5, "%#.3x" % 5)
print("%+.1f" % 0.05, "%(a)s" % {"a": 1, "unused": 2}, "no args" % (), "no args" % {}, "x" % [])
print(b"%d %s %x %r %b %c %a" % (1, b"x", 255, "r", b"b", 65, "é"), b"%5.1f|" % 2.25)
print(bytearray(b"%s") % b"ba")
class S:
    def __str__(self): return "S str"
    def __repr__(self): return "S repr"
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 8
print("%s %r %d %f %x" % (S(), S(), S(), S(), S()))
def attempt(t, v):
    try:
        print(repr(t), t % v)
    except Exception as error:
        print(repr(t), type(error).__name__, error)
for t, v in (
    ("%d", "x"), ("%d %d", 1), ("%d", (1, 2)), ("%s", ()), ("%z", 1), ("%", 1), ("%(a)s", {}),
    ("%(a)s", 1), ("%(a", {}), ("%x", 1.5), ("%c", "ab"), ("%c", 0x110000), ("%c", 1.5),
    ("%f", "x"), ("%d", None), ("%*d", ("a", 1)), ("abc", 1), ("%i", [1]), ("%o", "8"),
    ("%e", None), ("%c", -1), ("%s %(a)s", {"a": 1}), ("%d", float("inf")), ("%d", float("nan")),
    ("%.99999999999d", 1), ("%y", (1,)), (b"%s", "str"), (b"%d", "x"), (b"%c", 256),
):
    attempt(t, v)
