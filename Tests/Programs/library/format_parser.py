# _string: what string.Formatter is made of.
from _string import formatter_parser, formatter_field_name_split

for template in ('', 'a', 'a{}b', '{{x}}', '{a.b[0]!r:>{w}}{}', '{:{x}}', '{0[a}b]}', 'é{ü}', '{', '}', '{a', 'ok{!', '{a!}', '{a!rx}', '{a:{b}', '{a[b}'):
    pieces = formatter_parser(template)
    try:
        for piece in pieces:
            print(piece, end=' ')
        print()
    except ValueError as error:
        print('ValueError', error)
for name in ('', 'a', '0', '12.x', 'a.b[0][key].c', 'a[', 'a[]', 'a.', 'a[0]x'):
    first, rest = formatter_field_name_split(name)
    try:
        print(repr(first), list(rest))
    except ValueError as error:
        print(repr(first), 'ValueError', error)
for function in formatter_parser, formatter_field_name_split:
    try:
        function(5)
    except TypeError as error:
        print(error)
