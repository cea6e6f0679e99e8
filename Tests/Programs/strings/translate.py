table = str.maketrans("abc", "xyz")
print("aabbccdd".translate(table), table)
print("hello world".translate(str.maketrans("lo", "01", "hw")))
print(str.maketrans({"a": "1", 98: None, "c": "long"}))
print("abcabc".translate({97: "A", 98: None, 99: 0x1F600}), "abc".translate({}))
print("abc".translate([]) if False else "")
class Upper(dict):
    def __missing__(self, key):
        return chr(key).upper() if key != 32 else None
print("mixed case text".translate(Upper()))
class Table:
    def __getitem__(self, key):
        if key == 97: return "<a>"
        if key == 98: raise LookupError
        return key
print("abc".translate(Table()))
rot13 = str.maketrans("".join(map(chr, range(97, 123))), "".join(chr(97 + (i + 13) % 26) for i in range(26)))
print("why did the chicken".translate(rot13), "why".translate(rot13).translate(rot13))
for bad in (
    lambda: str.maketrans("ab", "c"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({1.5: 1}), lambda: "a".translate(5), lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: -1}), lambda: str.maketrans("a", "b", 5),
    lambda: "a".translate({97: 0x110000}),
):
    try:
        print(bad())
    except (TypeError, ValueError, LookupError) as error:
        print(type(error).__name__, error)
print(b"abc".translate(bytes(range(256)).upper()), b"abcb".translate(None, b"b"))
print(bytes.maketrans(b"ab", b"xy")[97:99], b"aXb".translate(bytes.maketrans(b"X", b"-")))
