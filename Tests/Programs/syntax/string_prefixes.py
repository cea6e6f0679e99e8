# String and bytes literals: prefixes, escapes, line joining, concatenation.
print(r"\n\x41\'", R'\\', rb"\x00\"", Br"\q", BR'a', bR"b")
print(u"u", U'U', f"f", F'F', fr"\n{1}", Rf"\t{2}", rF'{3}\x41', FR"{4}")
print("\a\b\f\v\r".encode(), "\0\7\77\377\400".encode("latin-1", "replace"), b"\0\7\77\377")
print("\x41\u0042\U00000043\N{LATIN SMALL LETTER D}\N{greek small letter alpha}\N{BULLET}")
print(b"\x41\101\t\\\'\"", b"\u0041 \N{x}")
print("one \
line", 'it''s', "a" 'b' """c""" '''d''')
print("""two
lines "quoted" ""inside\"""", '''it's''')
print(("implicit "
       "concatenation "
       f"with {'f' 'string'}"
       r"\n" "\\"))
print(len("\
"), repr('"'), repr("'"), repr('\'"'), repr("\\"), repr("\x7f\x80\xa0\xad\u200b\ud800"))
print(ascii("é\u20ac\U0001f600"), "\ud83d" "\ude00" == "\ud83d\ude00", len("\U0001f600"))
print(b"a" b'b' rb"\c", type(b"" b""), "" "", bytes("é", "utf-8"))
print(eval(r"'\N{DIGIT ONE}'"), eval("'''a\r\nb\rc'''").encode())
for text in (r"'\x4'", r"'\u004'", r"'\U0000004'", r"'\N{}'", r"'\N{LATIN'", r"b'\x4'", "'\\U7fffffff'", "ur'x'", "bu'x'", "'a", "'''a", "b'é'", "'a' b'b'"):
    try:
        print(text, eval(text))
    except SyntaxError as error:
        print(text, error.msg)
