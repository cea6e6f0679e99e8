# repr and str of numbers, and that text and format give them back.
values = [0.0, -0.0, 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789.123, 1e-4, 9.999e-5, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 2**53 + 1.0, 1e21, 1e22, 1e23, 4.35, 100.0, 0.3 - 0.1, float('inf')]
for value in values:
    text = repr(value)
    print(text, str(value) == text, float(text) == value, f'{value}', f'{value:g}', f'{value:.17g}', f'{value:e}', float(f'{value:.17g}') == value, value.hex())
for value in (0j, 1j, -1j, 1 + 0j, 0.1 - 1e20j, complex(-0.0, -0.0), complex('nan'), complex('-inf+nanj')):
    print(repr(value), str(value), f'{value}', f'{value:.1f}', complex(repr(value)) == value)
for value in (0, -1, 10**21, -(2**64), 3**50):
    print(repr(value), f'{value:,}', f'{value:_x}', f'{value:#o}', f'{value:e}', int(f'{value:b}', 2) == value, int(f'{value:#x}', 0) == value, int(f'{value:_}') == value)
print(f'{3.14159:.2}', f'{314.159:.2}', f'{0.00001:.3}', f'{1e10:.3}', f'{100:.3e}', f'{0:.0f}', f'{0.5:.0f}', f'{1.5:.0f}', f'{2.675:.2f}', f'{1e16:.0f}', f'{123.456:+08.1f}', f'{-0.001:.2f}', f'{-0.001:z.2f}', f'{1234567.891:,.1f}', f'{0.00012345:.2%}')
