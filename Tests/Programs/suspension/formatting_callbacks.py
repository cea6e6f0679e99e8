# Stopped inside __str__, __repr__ and __format__ while f-strings, format, % and print put texts together.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __str__(self):
        return "-".join([str(self.cents // 100), str(self.cents % 100)])

    def __repr__(self):
        return f"Money({self.cents!s})"

    def __format__(self, spec):
        return "<" + ",".join([c for c in spec]) + f":{self.cents}>"


m, width = Money(1234), Money(6)
print(f"{m}|{m!s}|{m!r}|{m!a}|{m:ab}|{m!s:>8}|{[m]}|{m=}|{m=:x}|{m!r:^14}")
print(f"{'x':{width.cents}}|{m:{m!s}}|{ {'k': m}['k'] }|{(lambda: m)()}|{f'{m!r}{m}'}")
print("{} {!r} {:q} {a.cents:05} {b[0]!s}".format(m, m, m, a=m, b=[m]), "{0}{0!s}{1:{2}}".format(m, "y", 4))
print("%s %r %a %10s|%-13r|" % (m, m, m, m, m), "%(m)s/%(m)r" % {"m": m}, format(m), format(m, "spec"), str(m), repr(m), ascii(m))


class Names(dict):
    def __missing__(self, name):
        return Money(len([c for c in name]))


print("{abc!s} {de!r} {x:f}".format_map(Names()), "%(four)s" % Names())


class Sign:
    def __int__(self):
        return sum([3, 4])

    __index__ = __int__

    def __float__(self):
        return sum([0.5, 1])


print("%d %x %o %.2f %c" % (Sign(), Sign(), Sign(), Sign(), Sign()) == "7 7 7 1.50 \x07", "%5d|%-5d|" % (Sign(), Sign()))
print(m, [m, (m,)], {m: m} if False else {1: m}, sep=" ; ", end="!\n")
print(*(Money(n) for n in range(3)))


class Bad:
    def __str__(self):
        return [1][0]

    __repr__ = __str__

    def __format__(self, spec):
        return spec or None


for wrong in (lambda: f"{Bad()}", lambda: f"{Bad()!s}", lambda: f"{Bad()!r}", lambda: "%s" % Bad(), lambda: str(Bad()), lambda: format(object(), "x"), lambda: print(1, Bad())):
    try:
        print(wrong())
    except TypeError as error:
        print("", error)
