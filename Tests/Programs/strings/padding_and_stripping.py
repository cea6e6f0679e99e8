# strip, center, ljust, rjust, zfill, expandtabs: wide characters, odd widths, fill characters, errors.
class Wide:
    def __index__(self):
        return 7


def attempt(function):
    try:
        print(ascii(function()))
    except Exception as error:
        print(type(error).__name__, error)


for text in ('', 'a', 'ab', 'é€', '-5', '+€', '\tx\ty'):
    for width in (-1, 0, 3, 4, 5, Wide()):
        print(ascii([text.center(width, '*'), text.ljust(width), text.rjust(width, '€'), text.zfill(width), text.expandtabs(width)]))
for text in ('  a b\n', '\u2003\x1cx\xa0', 'xxhixx', '€é€', ''):
    print(ascii([text.strip(), text.lstrip(), text.rstrip(), text.strip('x €'), text.lstrip('x€'), text.rstrip(''), text.strip(None)]))
for function in (lambda: 'a'.center(), lambda: 'a'.center('b'), lambda: 'a'.center(5, 'xy'), lambda: 'a'.center(5, ''), lambda: 'a'.center(5, 5), lambda: 'a'.ljust(1.5), lambda: 'a'.rjust(5, b'x'), lambda: 'a'.zfill('b'), lambda: 'a'.zfill(), lambda: 'a'.strip(5), lambda: 'a'.lstrip(b'a'), lambda: 'a'.rstrip('a', 'b'), lambda: 'a'.expandtabs('b'), lambda: 'a\tb'.expandtabs(tabsize=4), lambda: 'a\tb\n\tc\r\td'.expandtabs(), lambda: '\t'.expandtabs(0), lambda: '\t\t'.expandtabs(-3),
                 lambda: 'a'.upper(1), lambda: 'a'.isalpha(1), lambda: 'a' * -1, lambda: 'a' * 1.5, lambda: 'a' * Wide(), lambda: Wide() * 'é', lambda: 'a' + b'b', lambda: 'a' + 5, lambda: 5 + 'a', lambda: 'a' - 'b', lambda: 'a' < 5, lambda: 'abc'[3], lambda: 'abc'[-4], lambda: 'a'.__getitem__(True), lambda: 'a'.casefold('b'), lambda: ''.join(), lambda: 'a'.format_map(), lambda: 'a'.isidentifier(1)):
    attempt(function)
