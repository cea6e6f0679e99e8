# A backslash before the brace of an f-string's field stands for itself.
for source in r"f'\{6 * 7}'", r"f'a\{1}b\{2}'", r"f'\\{3}'", r"f'{4}\\'", r"rf'\{5}'":
    print(source, repr(eval(source)))
