# unicodedata: properties, names, numbers, mappings, normalization forms.
import unicodedata

for c in 'a', '1', '½', 'é', 'Ⅷ', '가', '漢', '٣', '(', '\u0301', '\ud800', '\U0001f600', '\u0378', '\x00', 'ﬁ', '〹':
    print(ascii(c), unicodedata.category(c), repr(unicodedata.bidirectional(c)), unicodedata.combining(c), unicodedata.mirrored(c),
          unicodedata.east_asian_width(c), repr(unicodedata.decomposition(c)), unicodedata.name(c, None), unicodedata.decimal(c, None),
          unicodedata.digit(c, None), unicodedata.numeric(c, None))
print(unicodedata.lookup('greek small letter alpha'), ascii(unicodedata.lookup('BELL')), unicodedata.unidata_version)
text = 'e\u0301 \u1e9b\u0323 ﬁ ① 각 \u1100\u1161\u11a8 Å q\u0307\u0323 \u0958 \ufb2a ｶﾞ'
for form in 'NFC', 'NFD', 'NFKC', 'NFKD':
    result = unicodedata.normalize(form, text)
    print(form, ascii(result), unicodedata.is_normalized(form, text), unicodedata.is_normalized(form, result))
for function, arguments in ((unicodedata.lookup, ('NO SUCH',)), (unicodedata.name, ('\x00',)), (unicodedata.digit, ('x',)),
                            (unicodedata.decimal, ('½',)), (unicodedata.numeric, ('x',)), (unicodedata.category, ('ab',)),
                            (unicodedata.category, (5,)), (unicodedata.name, ('ab',)), (unicodedata.normalize, ('X', 'é')),
                            (unicodedata.normalize, ('NFC', 5))):
    try:
        print(function(*arguments))
    except (KeyError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
old = unicodedata.ucd_3_2_0
print(old.unidata_version, old.category('a'), old.category('\U0001f600'), ascii(old.normalize('NFKC', 'ﬁ')))
