# Case, classes and widths of characters beyond ASCII.
samples = ('ß', 'ŉ', 'İ', 'ı', 'ﬁ', 'Σ', 'ς', 'ǅ', 'ΐ', 'Ⅷ', '²', '½', '٣', '０', '一', '\u0345', '\u00ad', '\u200b', '\u2028', '\xa0', '\U0001F600', '\U00010428', '\ud800')
for c in samples:
    print(ascii(c), ascii((c.upper(), c.lower(), c.title(), c.capitalize(), c.swapcase(), c.casefold())),
          ''.join('01'[test()] for test in (c.isalpha, c.isdecimal, c.isdigit, c.isnumeric, c.isalnum, c.isspace, c.isupper, c.islower,
                                            c.istitle, c.isidentifier, c.isprintable)))
print(ascii('ΑΣ ΑΣΑ Σ.Σ ΑΣ\u0301'.lower()), 'ǆABC ǆ'.title(), "they're o'neil's 3rd".title(), 'AßC'.casefold() == 'ASSC'.casefold())
print('\x1c\x1d\x85\u3000 x '.split(), 'a\x0bb\x0cc\x1cd\x85e\u2028f\u2029g\r\nh\ri'.splitlines(), 'a\n\nb\r\n'.splitlines(True), ''.splitlines())
print(int('٣٤'), float('１.５'), 'x²'.isidentifier(), 'ªb'.isidentifier(), '1a'.isidentifier(), ''.isidentifier(), '_'.isidentifier())
