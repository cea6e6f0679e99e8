# The registry of codecs and error handlers; the codecs of the runtime.
import _codecs

print(_codecs.utf_8_encode("é"), _codecs.utf_8_decode(b"\xc3"), _codecs.utf_8_decode(b"a\xc3", "strict", False), _codecs.utf_8_decode(b"\xe2\x82\xac\xf0\x9f", "ignore"))
print(_codecs.utf_16_encode("a"), _codecs.utf_16_le_decode(b"a\0b"), _codecs.utf_16_ex_decode(b"\xfe\xff\0a", "strict", 0, True), _codecs.utf_32_be_decode(b"\0\0\0a\0"))
print(_codecs.latin_1_decode(b"\xe9"), _codecs.ascii_encode("a"), _codecs.escape_decode(rb"a\n\x41\101\q"[:11]), _codecs.escape_encode(b"a'\n\xff"), _codecs.unicode_escape_decode(rb"\u00e9\n"))
print(_codecs.charmap_encode("ab", "strict", {97: 65, 98: b"BB"}), _codecs.charmap_decode(b"\0\1", "strict", "xy"), _codecs.charmap_decode(b"\0\7", "replace", "xy"))
for call in (lambda: _codecs.utf_8_decode(b"\xff"), lambda: _codecs.utf_8_decode(b"\xc3", "strict", True), lambda: _codecs.charmap_encode("ac", "strict", {97: 65}), lambda: _codecs.lookup_error("none"),
             lambda: _codecs.charmap_decode(b"\5", "strict", {}), lambda: _codecs.register(3), lambda: "x".encode("utf-8", "mine") and "\ud800".encode("utf-8", "mine")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def handler(error):
    return f"<{error.object[error.start:error.end]!a}>", error.end


_codecs.register_error("mine", handler)
print(_codecs.lookup_error("mine") is handler, "aéb".encode("ascii", "mine"), b"a\xffb".decode("utf-8", "mine"), _codecs.charmap_encode("aXb", "ignore", {97: 65, 98: 66}))
_codecs.register_error("plain", lambda error: ("é", error.end))
try:
    "aaé".encode("ascii", "plain")
except UnicodeEncodeError as error:
    print(error)
for name in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    try:
        print(name, _codecs.lookup_error(name)(UnicodeEncodeError("ascii", "aéb", 1, 2, "why")))
    except UnicodeEncodeError as error:
        print(error)
