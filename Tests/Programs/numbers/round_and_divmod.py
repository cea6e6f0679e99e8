# round, divmod, pow, // and % at the corners: halves, negative zero, infinities, huge ints, mixed types.
def attempt(text):
    try:
        print(text, '=', eval(text))
    except Exception as error:
        print(text, '=', type(error).__name__, error)


inf, nan = float('inf'), float('nan')
for text in ('round(0.5)', 'round(1.5)', 'round(2.5)', 'round(-2.5)', 'round(-0.4)', 'round(2.675, 2)', 'round(1234.5, -2)', 'round(1250, -2)', 'round(1350, -2)', 'round(-1250, -2)', 'round(15, -1)',
             'round(25, -1)', 'round(5, -1)', 'round(7, 3)', 'round(10**30 + 5, -1)', 'round(1.5, None)', 'round(inf)', 'round(nan)', 'round(inf, 2)', 'round(1e300, 2)', 'round(1.5, 400)', 'round(1.5, -400)',
             'round(True)', "round('a')", 'round(1, 1.5)', 'round(1.0, "a")', 'round(1+2j)', 'round(-0.0, 1)', 'round(5e-324, 323)', 'round(number=2.5, ndigits=0)'):
    attempt(text)
for a in (7, -7, 7.5, -7.5, 0.0, -0.0, inf, 2**70, True):
    for b in (2, -2, 2.5, inf, -inf, 0, 0.0, 2**65):
        attempt(f'divmod({a!r}, {b!r})')
for text in ('pow(2, 10)', 'pow(2, -1)', 'pow(2, 10, 7)', 'pow(3, -1, 7)', 'pow(2, -1, 4)', 'pow(2, 3, 0)', 'pow(2, 3, -5)', 'pow(-2, 3, 5)', 'pow(0, 0)', 'pow(0, -1)', 'pow(0.0, -1)', 'pow(-8, 1/3)', 'pow(2.0, 3, 5)',
             'pow(2, 3, 5.0)', 'pow(2, 0.5)', '2 ** -2', '(-1) ** 0.5', 'inf ** 0', '1.0 ** nan', '(-2.0) ** 3', '10.0 ** 400', 'pow(2, 3, mod=5)', 'pow(base=2, exp=3)', 'pow(1j, 2)', 'pow(1j, 2, 3)', '0j ** 0', '0j ** -1'):
    attempt(text)
