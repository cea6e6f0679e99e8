print("\a\b\f\n\r\t\v\\\'\"" == chr(7) + chr(8) + chr(12) + chr(10) + chr(13) + chr(9) + chr(11) + chr(92) + chr(39) + chr(34))
print(repr("\0\01\012\0123\377"), repr("\x41\x7f\xff"), "\u00e9 \U0001F600 \N{GREEK SMALL LETTER ALPHA} \N{BULLET}", repr("\
joined"))
print(r"\n\t\\", r"a\"b", repr(r"\'"), rb"\x00", b"\x41\101\n", Rb'\q', bR"\q")
print("""triple
"quotes" and \
continuation""", '''it's "fine"''', "" "" "x", ("a"
      "b"), len("""
"""))
for c in (
    0, 7, 9, 10, 13, 27, 31, 32, 39, 34, 92, 126, 127, 128, 159, 160, 161, 173, 255, 256, 0x378,
    0x2028, 0xD800, 0xE000, 0xFEFF, 0xFFFF, 0x10000, 0x1F600, 0xE0001, 0x10FFFF,
):
    print(c, repr(chr(c)), ascii(chr(c)))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tnew\nret\r"), str("x\ny"))
print(["it's", 'a"b'], {"k\n": "v'"})
print(b"\x00'\"\n\\", repr(b"it's"), repr(b'"'), repr(b"'\""), bytearray(b"\xffa"))
for source in (
    r"'\x4'", r"'\u123'", r"'\U00110000'", r"'\N{NO SUCH NAME}'", "'abc", "'''abc", r"b'\x'",
    "b'é'", r"'\N'", "'a\nb'", "f'{'", "f'}'", "f'{}'", "f'{a b}'", "f'{a!x}'", "f'{a:{b:{c}}}'",
    "f'{lambda x: 1}'", "f'{\"\\n\"}'", "u'a' b'b'", "f'{a!}'", "f'{#}'", "ur'x'",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, getattr(error, "msg", error))
