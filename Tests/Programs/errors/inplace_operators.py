for op in ("+", "-", "*", "/", "//", "%", "**", "@", "<<", ">>", "&", "|", "^"):
    for left, right in (
        (1, "a"), ("a", 1), ([1], 1), ((1,), 1), ({}, 1), ({1}, 1), (None, 1), (1.5, "a"),
        (b"x", "x"), ([1], None),
    ):
        names = {"a": left, "b": right}
        try:
            exec(f"a {op}= b", names)
        except TypeError as error:
            print(op, repr(left), repr(right), "|", error)
        else:
            print(op, repr(left), repr(right), "ok", names["a"])
class A: pass
class B:
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    def __mul__(self, o): raise ValueError("mul")
for f in ("a += 1", "b += 1", "b *= 2", "b -= 1", "a.x += 1", "a[0] += 1", "b @= a"):
    try:
        exec(f, {"a": A(), "b": B()})
    except Exception as error:
        print(f, "|", type(error).__name__, error)
