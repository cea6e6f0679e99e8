import sys
print()
print(1, "a", None, 2.5, [1], sep="")
print("a", "b", sep="\n", end="<end>\n")
print("x", end="")
print("y", end="\n\n")
print(*range(5), sep=", ")
print("to stderr", file=sys.stderr)
print("err", 1, 2, sep="-", end=".\n", file=sys.stderr, flush=True)
class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = Writer()
print("hello", 5, file=w)
print("a", "b", sep="|", end="", file=w, flush=True)
print(file=w)
print(w.parts)
print(sys.stdout.write("written\n"))
sys.stdout.writelines(["l1\n", "l2\n"])
old, sys.stdout = sys.stdout, w
print("captured")
sys.stdout = old
print(w.parts[-2:], sys.stdout is sys.__stdout__)
sys.stdout = None
print("goes nowhere")
sys.stdout = old
for f in (
    lambda: print(sep=1), lambda: print(end=1), lambda: print(bad=1), lambda: print("x", file=5),
    lambda: sys.stdout.write(5), lambda: print("x", sep=b""),
):
    try:
        f()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
class R:
    def __repr__(self): return "R()"
    def __str__(self): return "str(R)"
class Bad:
    def __str__(self): raise ValueError("no str")
print(R(), [R()], {R.__name__: R()}, (R(),), f"{R()}", {1: R()}.values())
try:
    print("before", Bad(), "after")
except ValueError as error:
    print("|", error)
print("é 日本 😀 \t tab", "nul \0 byte".replace("\0", "0"), "\x1b"[1:], 'quote"s', repr("it's"))
print(repr([1, "two", 3.0, None, True, b"x", (1,), {1: 2}, {3}, 1j, ..., range(2), slice(1), int, len, print.__name__]))
print(True, 10 ** 25, 1e100, -0.0, float("nan"), "", '""', [], {}, set(), frozenset(), ())
print(bytearray(), NotImplemented, type, object)
sys.stderr.write("last\n")
