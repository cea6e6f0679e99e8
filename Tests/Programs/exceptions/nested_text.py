# The text of an OSError whose parts are exceptions, itself among them.
first = OSError(2, 'reason')
print(OSError(2, first, 'file'), OSError(first, 'x'))
ring = OSError(2, 'reason', 'file')
ring.strerror = ring
deep = OSError(1, 'bottom')
for _ in range(5000):
    deep = OSError(1, deep)
for error in ring, deep:
    try:
        print(len(str(error)))
    except RecursionError:
        print('RecursionError')
