# memoryview: tobytes(order), shapes, casts and what deleting and assigning say.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


grid = memoryview(b'abcdef').cast('B', [2, 3])
print(grid.shape, grid.strides, grid.ndim, grid.tolist(), grid.c_contiguous, grid.f_contiguous)
for order in (None, 'C', 'F', 'A'):
    print(order, grid.tobytes(order), memoryview(b'abc').tobytes(order))
deep = memoryview(bytes(range(12))).cast('B', [2, 2, 3])
print(deep.tobytes('F'), deep[1, 1, 2], deep.tolist())
words = memoryview(bytearray(8)).cast('H')
words[0] = 0x1234
words[-1] = 65535
print(words.tolist(), words.tobytes(), words[::2].tolist(), words[::-1].tolist(), words.nbytes, words.itemsize, words.format)
for attempted in (
    lambda: grid.tobytes('X'), lambda: grid.tobytes(1), lambda: grid[0], lambda: grid[0, 9], lambda: grid[0, 'a'], lambda: grid[1:].tolist(), lambda: grid[::-1].tolist(), lambda: grid[0:1, 0:1],
    lambda: memoryview(b'abc').__delitem__(0), lambda: memoryview(bytearray(3)).__delitem__(0), lambda: memoryview(b'abc').__setitem__(0, 1),
    lambda: words.__setitem__(0, 70000), lambda: words.__setitem__(0, 'a'), lambda: words.__setitem__(slice(0, 2), b'abcd'),
    lambda: words.__setitem__(slice('a', 2), 5), lambda: words.cast('I'), lambda: words[::2].cast('B'), lambda: grid.cast('B', [3, 2]),
    lambda: memoryview(b'abc').cast('H'), lambda: memoryview(b'abcd').cast('Z'), lambda: memoryview(b'abcd').cast('B', [3]),
    lambda: memoryview('abc'), lambda: memoryview(5), lambda: memoryview(), lambda: hash(words), lambda: hash(memoryview(b'abc')) == hash(b'abc'),
    lambda: memoryview(b'abc').hex('-'), lambda: words.hex(), lambda: words.toreadonly().__setitem__(0, 1),
):
    attempt(attempted)
with memoryview(b'abc') as view:
    print(view.readonly, view.obj, bytes(view))
attempt(lambda: view.obj)
print(list(memoryview(b'abc')), list(reversed(memoryview(b'abc'))), 98 in memoryview(b'abc'), memoryview(b'ab') == memoryview(b'ab'))
