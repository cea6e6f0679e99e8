def escape(c, limit):
    z = 0j
    for n in range(limit):
        if z.real * z.real + z.imag * z.imag > 4.0: return n
        z = z * z + c
    return limit
def render(width, height, limit):
    for row in range(height):
        line = ""
        for column in range(width):
            c = complex(-2.1 + 2.8 * column / (width - 1), -1.1 + 2.2 * row / (height - 1))
            n = escape(c, limit)
            line += " .:-=+*#%@"[min(9, n * 9 // limit)]
        yield line.rstrip()
for line in render(38, 13, 18): print(line)
print(escape(0j, 50), escape(1 + 1j, 50), escape(-0.75 + 0.1j, 50))
