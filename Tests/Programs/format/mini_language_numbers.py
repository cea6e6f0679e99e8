# The format mini-language for ints, floats and complex numbers: every presentation type, alignment, grouping, and its errors.
def attempt(value, spec):
    try:
        print(value, repr(spec), repr(format(value, spec)))
    except Exception as error:
        print(value, repr(spec), type(error).__name__, error)


for spec in ('d', 'b', 'o', 'x', 'X', 'c', 'n', '#b', '#x', '#X', '#o', ',', '_', '_b', '_x', ',x', '08', '+08,', '=+10', '^12,', '*<12_', ' d', '-d', 'e', 'f', '.1%', 'g', 's', '.2', '.2d', 'z', '#d', '012_x', ',_', '__', '+c', ',c'):
    attempt(-1234567, spec)
for value in (0, 65, 0x110000, -1, 2**70, True):
    for spec in ('c', '#x', '020,', '<+30', '.3e', ',.2f'):
        attempt(value, spec)
for value in (-0.0, 1234.5, 1e-7, 1e22, float('inf')):
    for spec in ('', 'e', '.0e', 'E', 'f', '.0f', '#.0f', '.3f', 'F', 'g', '.3g', '#.3g', 'G', '%', '.1%', 'n', ',', ',.2f', '_', '010.2f', '+', ' ', 'z.1f', 'z', '=+9.1f', '^+12.2e', '.17', 'd', 'c', 'x', '.2s'):
        attempt(value, spec)
for value in (1 + 2j, -0.0 - 0j, complex('nan+infj'), 1e20 + 1e-7j):
    for spec in ('', '.2f', 'e', '>20', '+.1', ',', '=20', '020', 'g', '%', 'd', 's'):
        attempt(value, spec)
