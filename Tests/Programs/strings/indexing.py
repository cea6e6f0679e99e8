s = "hello wörld"
print(s[0], s[-1], s[7], s[1:4], s[::-1], s[::2], s[-3:], s[:-3], s[100:], s[-100:2], s[5:2])
print(s[5:2:-1], s[8::-3], s[:], s[::100], s[-1:-5:-1], s[2:2])
print([c for c in s], list(enumerate("ab")), list(zip("abc", "xyz")))
print("a" + "b" * 3 + "c" * 0 + "d" * -1, 3 * "ab", len(s))
print("a" < "b", "a" < "B", "abc" < "abd", "" < "a", "a" == "a", "10" < "9", "é" > "z")
print(max("hello"), min("hello"), sorted("hello"), "".join(sorted(set("banana"))))
print(s is s[:], "abc"[True], "abc"[-0], "a" "b" 'c' r"\n" """x""", "日本"[1], "😀x"[0], len("😀"))
print("e\u0301"[1] == "\u0301")
print(hash("abc") == hash("ab" + "c"), {"ab": 1}["a" + "b"], "x" in "xyz")
print("".join(map(chr, range(97, 110))), ord("€"), chr(8364), ascii("é€😀\n'"), repr("é€😀\n'"))
print(repr('a"b'), repr("a'b\"c"))
for bad in (
    lambda: s[100], lambda: s[-100], lambda: s["a"], lambda: s[1.0], lambda: s[None],
    lambda: s[1, 2], lambda: s[::0], lambda: s["a":], lambda: s + 1, lambda: 1 + s, lambda: s * "a",
    lambda: s * 1.5, lambda: s - s, lambda: s < 1, lambda: s + None, lambda: s + b"", lambda: -s,
    lambda: ""[0], lambda: s(), lambda: setattr(s, "x", 1), lambda: s.__setitem__,
):
    try:
        print(bad())
    except (TypeError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    s[0] = "j"
except TypeError as error:
    print(error)
try:
    del s[0]
except TypeError as error:
    print(error)
