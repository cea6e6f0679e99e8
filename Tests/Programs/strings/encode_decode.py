s = "aé€😀"
for codec in ("utf-8", "utf8", "UTF_8", "latin-1", "ascii", "utf-16-le", "utf-16-be", "utf-32-le"):
    try:
        data = s.encode(codec)
        print(codec, data, data.decode(codec) == s)
    except UnicodeEncodeError as error:
        print(codec, error, error.encoding, error.start, error.end, repr(error.object), error.reason)
for errors in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    print(errors, s.encode("ascii", errors))
for data in (
    b"\xff", b"a\x80b", b"\xc3", b"\xe2\x82", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xc0\x80",
    b"ok",
):
    for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(ascii(data.decode("utf-8", errors)), end=" ")
        except UnicodeDecodeError as error:
            print(error, end=" ")
    print()
print(ascii(b"\xff\xe9".decode("latin1")), str(b"abc", "ascii"))
print(str(b"\xc3\xa9", encoding="utf-8"), str(bytearray(b"x"), "utf-8"), str(b"x"))
print(bytes("é", "utf-8"), bytes("é", "latin-1", "strict"))
print("\ud800".encode("utf-8", "surrogatepass"), "\udcff".encode("utf-8", "surrogateescape"))
for bad in (
    lambda: "a".encode("no-such"), lambda: b"a".decode("no-such"),
    lambda: "é".encode("ascii", "no-such"), lambda: "a".encode(5), lambda: str("a", "utf-8"),
    lambda: str(5, "utf-8"), lambda: bytes("a"), lambda: bytes(5, "utf-8"),
    lambda: "\ud800".encode(), lambda: b"\x80".decode("ascii"),
):
    try:
        print(bad())
    except (TypeError, LookupError, ValueError) as error:
        print(type(error).__name__, error)
