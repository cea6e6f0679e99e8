for s in (
    "Hello World", "hello", "HELLO", "ßtraße", "ǆ", "İstanbul", "they're bill's", "a1b2", "", "ﬁn",
    "Ωμέγα ΟΔΟΣ",
):
    print(repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()))
    print(repr(s.swapcase()), repr(s.casefold()), len(s.upper()))
tests = ("isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii")
for s in (
    "abc", "ABC", "Abc Def", "123", "½", "²", "٣", "a1", " \t\n", "", "_x", "1x", "class", "é",
    "\x00", "漢字", "a b", "Ⅷ", "\u3000", "-5",
):
    print(repr(s), "".join(str(int(getattr(s, t)())) for t in tests))
