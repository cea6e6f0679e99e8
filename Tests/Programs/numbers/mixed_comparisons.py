# Comparing ints, floats, complex numbers and bools exactly, and what cannot be ordered.
inf, nan = float('inf'), float('nan')
values = [0, False, -0.0, 1, True, 1.0, 1 + 0j, 2**53, float(2**53), 2**53 + 1, 10**400, inf, -inf, nan, -10**400, 0.1, 1j]
for a in values:
    row = ''
    for b in values:
        row += '=' if a == b else '!'
        try:
            row += '<' if a < b else '>' if a > b else '.'
        except TypeError:
            row += 'x'
    print(row)
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2**61 - 1), hash(2**61), hash(-1), hash(-2), hash(0.5), hash(inf), hash(-inf), hash(1e300), hash(10**400) == hash(10**400 % (2**61 - 1)))
print({1: 'int', 1.0: 'float', True: 'bool'}, {0.0, -0.0, 0}, nan in [nan], nan == nan, [nan] == [nan], {nan: 1}[nan])
print(sorted([3, 2.5, True, -inf, 2**70, 1e30]), max(1, 1.0), max(1.0, 1), min(True, 1), sum([0.1] * 10), sum([1, 2.5, True]), sum([1j, 2]))
for left, right in ((1, 'a'), (1.5, None), (1j, 2), (1j, 1j), ('a', b'a'), ([], ()), ({}, {}), (None, None), (object, object), (range(1), range(2)), (slice(1), slice(2)), ({1}, [1])):
    try:
        print(left < right)
    except TypeError as error:
        print(error)
print((1, 'a') == (1.0, 'a'), [1, [2]] == [1.0, [2.0]], (1, 2) < (1, 2, 0), 'a' < 'ab', b'a' < b'b', {1} < {1, 2}, slice(1) == slice(1), range(0) == range(2, 2))
