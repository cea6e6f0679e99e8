class I:
    def __index__(self): return 3
class N:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1 + 2j
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format<{spec}>"
    def __bytes__(self): return b"bytes"
import math
i, n, s = I(), N(), S()
print([10, 11, 12, 13][i], "abcdef"[i:], range(10)[i], int(i), float(i), complex(i), hex(i))
print(bin(i), "x" * i, list(range(i)), chr(i) == "\x03", bytes(i), 1 << 3)
print(int(n), float(n), complex(n), round(n), round(n, 2), math.trunc(n), math.floor(n))
print(math.ceil(n), math.sqrt(N()))
print(str(s), repr(s), [s], f"{s}", f"{s!r}", f"{s!s:>6}", f"{s:spec}", format(s), format(s, "x"))
print(bytes(s), "%s %r" % (s, s), "{} {!r} {:q}".format(s, s, s))

def attempt(action):
    try:
        print(action())
    except (TypeError, ValueError) as error:
        print(error)
class Bad:
    def __int__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, spec): return 3
    def __complex__(self): return "c"
    def __bytes__(self): return "b"
b = Bad()
attempt(lambda: int(b))
attempt(lambda: float(b))
attempt(lambda: [1, 2][b])
attempt(lambda: str(b))
attempt(lambda: repr(b))
attempt(lambda: format(b))
attempt(lambda: f"{b}")
attempt(lambda: complex(b))
attempt(lambda: bytes(b))
one = [1]
attempt(lambda: one[1.0])
attempt(lambda: "x" * 1.0)
attempt(lambda: format(object(), "spec"))
attempt(lambda: "{:d}".format("x"))
class OnlyRepr:
    def __repr__(self): return "<only>"
print(str(OnlyRepr()), f"{OnlyRepr()}", "%s" % OnlyRepr(), format(OnlyRepr(), ""))
class IntSub(int):
    def __int__(self): return 99
    def __index__(self): return 98
print(int(IntSub(1)), [0] * 3 == [0] * IntSub(3), hex(IntSub(5)))
