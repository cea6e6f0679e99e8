print(True, False, True + True, True & False, True | 2, True ^ True, ~True, -True, not True, not 0)
print(True == 1, True is True, False < True, isinstance(True, int), bool.__mro__)
print(type(True & True).__name__, type(True & 1).__name__, type(True + False).__name__)
print(type(~True).__name__)
falsy = (None, False, 0, 0.0, 0j, "", b"", (), [], {}, set(), frozenset(), range(0), bytearray())
print([bool(x) for x in falsy], any(falsy), all([True, 1, "x", [0], (None,), {0: 0}, range(1), object()]))
print(bool(), bool([]), bool("False"), int(True), float(False), str(True), repr(False), hash(True))
print(f"{True:d} {True} {True!r:>6} {True:>5}", "%d %s" % (True, False))
print({True: "a", 1: "b", 1.0: "c"}, [10, 20][True], "ab"[False], sum([True] * 5))
print(sorted([True, False, 0, 1]), max(True, 0.5), True.real, True.bit_length(), True << 3)
print(True / 2, True // 1, 2 ** True)
print(1 and 2, 0 and 2, 1 or 2, 0 or [], "" or "default", None or 0 or "last", 1 and "" and 3)
print(not 1 == 2, not (1 and 0), 1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1.0 == True, 1 < 2 > 0)
print(1 in [1] == True, (1 in [1]) == True)
def t(x):
    print("t", x, end="; ")
    return x
print(t(0) and t(1), t(1) or t(2), t(0) or t(0) or t(3), t(1) and t(2) and t(0))
print(t(1) < t(2) < t(0) < t(9), t(5) if t(0) else t(6))
print([x for x in range(-2, 3) if x], list(filter(None, [0, 1, "", "a", None])), bool(-1))
print(True is (1 == 1), None is not False, 1 if [] else 2, "a" if "b" else "c" if "d" else "e")
for f in (
    lambda: True + "x", lambda: True.x, lambda: callable(True), lambda: bool(1, 2),
    lambda: [][True], lambda: True < "x", lambda: True << -1,
):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
