print("a b  c".split(), " a  b ".split(), "a b  c".split(" "), "".split(), "".split(","))
print(",".split(","), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a b c".split(None, 1))
print(" a b c ".rsplit(None, 1), " a b c ".split(maxsplit=1), "a<>b<>c".split("<>"))
print("aXbXc".rsplit("X", maxsplit=0), "x".split(sep="y"))
print("a\u2003b\x1cc\xa0d".split(), "  ".split(), "  ".split(" "), "a\tb\nc".split())
print("abc".split("abc"), "a,b".split(",", -1), "  a  b".split(None, 0))
print("one\ntwo\r\nthree\rfour\vfive\ffive\x1csix\x85seven\u2028eight".splitlines())
print("a\nb\n".splitlines(), "a\n\nb".splitlines(True), "".splitlines(), "\n".splitlines())
print("no end".splitlines(keepends=True))
print(",".join("abc"), "".join([]), "-".join(["one"]), ", ".join(str(n) for n in range(4)))
print("ab".join(("x", "y", "z")), "é".join({"k": 1}))
print("x".join("日本語"), " ".join(reversed("abc")))
for bad in (
    lambda: "a".split(""), lambda: "a".split(5), lambda: ",".join([1]),
    lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: "".join(["a", b"b"]),
    lambda: "a".split(",", "x"), lambda: "a".split(maxsplit=None), lambda: "a".rsplit(""),
):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
