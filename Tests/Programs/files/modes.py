import sys, time
P = f"/tmp/torpor-test-{time.time_ns()}.txt"
def attempt(f):
    try: print(repr(f())[:200].replace(P, "PATH"))
    except Exception as e: print(type(e).__name__, str(e).replace(P, "PATH"), isinstance(e, OSError), isinstance(e, ValueError))
with open(P, "wb") as f: f.write(b"one\r\ntwo\rthree\nfour")
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(P, newline=nl) as f: print(f.readlines(), f.newlines)
    with open(P, newline=nl) as f: print([f.read(2), f.readline(), f.readline(3), f.read()])
    with open(P, newline=nl) as f: print(list(f))
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(P, "w", newline=nl) as f: f.write("a\nb\r\nc\r")
    print(open(P, "rb").read())
with open(P, "w+", encoding="utf-8") as f:
    f.write("héllo wörld 😀\nsecond"); f.seek(0); print(f.read(3), f.tell(), f.read(), f.tell()); f.seek(0, 2); f.write("!"); f.seek(7); print(f.read())
with open(P, "a+") as f: print(f.tell()); f.write("++"); f.seek(0); print(f.read())
for enc in ("utf-8-sig", "latin-1", "ascii", "utf-16", "utf-32-be"):
    def w():
        with open(P, "w", encoding=enc) as f: f.write("aé\n"); f.write("b")
        return open(P, "rb").read()
    attempt(w)
with open(P, "w", encoding="utf-8-sig") as f: f.write("bom")
print(open(P, encoding="utf-8-sig").read(), ascii(open(P, encoding="utf-8").read()))
with open(P, "wb") as f: f.write(b"ok \xff bad\n")
for err in ("strict", "ignore", "replace", "surrogateescape", "backslashreplace"): attempt(lambda: open(P, errors=err).read())
f = open(P); attempt(lambda: f.write("x")); f.close(); attempt(lambda: f.read()); attempt(lambda: f.readline()); attempt(lambda: next(f)); attempt(lambda: f.__enter__()); print(f.closed, f.close())
f = open(P, "w"); attempt(lambda: f.read()); attempt(lambda: list(f)); attempt(lambda: f.write(b"x")); attempt(lambda: f.seek(1, 1)); f.close()
f = open(P, "rb"); attempt(lambda: f.write(b"x")); f.close(); attempt(lambda: f.read())
f = open(P, "wb"); attempt(lambda: f.read()); attempt(lambda: f.write("x")); attempt(lambda: f.write(memoryview(b"abcdef"))); attempt(lambda: f.seek(-1)); attempt(lambda: f.seek(0, 5)); f.close()
with open(P, "rb") as f:
    b = bytearray(4); print(f.readinto(b), b, f.peek()[:2], f.read1(1), f.readlines(), f.read(5), f.readline())
with open(P, "rb", buffering=0) as f: print(type(f).__name__, f.read(2), f.readall(), f.mode, f.closefd)
with open(P, "wb") as f: f.writelines([b"a\n", b"b\n"]); print(f.tell())
print([l for l in open(P, "rb")], [type(open(P, m)).__name__ for m in ("r", "rb", "r+b", "ab", "a")])
for a in (("", "r"), (P, "rw"), (P, "rt+b"), (P, "zz"), (P, ""), (P, "r+"), (5.5,), (None,), (P, 5), (P, "rb", -1, "utf-8"), (P, "rb", -1, None, "strict"), (P, "rb", -1, None, None, ""), (P, "r", 0), (P, "r", -1, "nope"), (P, "r", -1, None, None, "x"), ("/tmp",), ("/nonexistent/x", "w"), ("/nonexistent",), ("a\0b",), (P.encode(),), (P, "r", -1, None, None, None, False), (-1,), (99,)):
    attempt(lambda: open(*a).close())
class PathLike:
    def __fspath__(self): return P
print(open(PathLike(), "rb").read())
f = open(P); it = iter(f); next(it); attempt(lambda: f.tell()); list(it); print(f.tell()); f.close()
print(repr(open(P)).replace(P, "PATH"), repr(open(P, "rb")).replace(P, "PATH"), open(P).name == P, open(P, "rb").name == P)
with open(P, "w") as f: print("printed", 5, file=f, sep="-"); print("more", file=f, flush=True, end=""); print(open(P).read())
with open(P, "r+") as f: f.truncate(3); print(f.read())
with open(P, "w") as f:
    for i in range(300): f.write(f"line {i}\n")
print(sum(1 for _ in open(P)), len(open(P).read()), sum(len(l) for l in open(P, "rb")))
try:
    with open(P) as f: raise KeyError
except KeyError: print(f.closed)
print(sys.stdin.name, sys.stdin.mode, sys.stdin.read())
open(P, "w").close()
