print([s for s in ("abc".center(9), "abc".center(8), "ab".center(7, "*"), "abc".ljust(6, "."), "abc".rjust(6), "abc".rjust(2), "42".zfill(5), "-42".zfill(6), "+1".zfill(4), "".zfill(2), "abc".zfill(2), "--1".zfill(5), "日".center(4, "字"))])
print([s for s in ("  a ".strip(), "  a ".lstrip(), "  a ".rstrip(), "xxaxx".strip("x"), "abcba".strip("ab"), "abc".lstrip("cba"), "\t\n a\u3000".strip(), "aXa".strip("A"), "".strip(), "xyz".strip(""), "mississippi".rstrip("ipz"), "  ".strip(None))])
print([s for s in ("a\tb".expandtabs(), "ab\tc\t".expandtabs(4), "\t".expandtabs(0), "a\n\tb".expandtabs(3), "01\t012\t0123\t01234".expandtabs(tabsize=6))])
for bad in (
    lambda: "a".center(5, "ab"), lambda: "a".center(), lambda: "a".center("x"),
    lambda: "a".ljust(5, ""), lambda: "a".ljust(5, 1), lambda: "a".zfill("x"), lambda: "a".strip(5),
    lambda: "a".expandtabs("x"),
):
    try:
        print(bad())
    except TypeError as error:
        print(error)
