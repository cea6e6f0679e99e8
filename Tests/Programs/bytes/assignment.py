# Assigning and deleting items and slices of a bytearray: what is looked at first, and what is refused.
class Two:
    def __index__(self):
        return 2


def attempt(key, value):
    array = bytearray(b'abcdef')
    try:
        array[key] = value
        print(array)
    except Exception as error:
        print(type(error).__name__, error)


for key, value in (
    (0, 65), (-1, Two()), (Two(), 66), (9, 65), (9, 300), (9, 'a'), (0, -1), (0, 1.5), (0, b'a'), ('a', 1), (1.0, 1), (2**70, 1),
    (slice(1, 3), b'XYZ'), (slice(1, 3), [1, 2]), (slice(1, 3), range(65, 68)), (slice(None, None, 2), b'123'), (slice(None, None, 2), b'1'),
    (slice(None, None, -2), bytearray(b'123')), (slice(Two(), None), iter([88])), (slice(4, 1), b'-'), (slice(0, 2), memoryview(b'mem')),
    (slice(1.0, 2), [300]), (slice(0, 5, 0), None), (slice(0, 2), 5), (slice(0, 2), 'ab'), (slice(0, 2), None), (slice(0, 2), [256]),
    (slice(Two(), 4), [256]), (slice(0, 2), [1.5]), (slice(None, None, 3), []), (slice(5, None, 9), b''),
):
    attempt(key, value)
array = bytearray(b'abcdef')
array[2:4] = array
print(array)
del array[::2], array[-1], array[1:Two()]
print(array)
for key in (9, 'a', 1.5, slice(0, 1, 0)):
    try:
        del array[key]
    except Exception as error:
        print(type(error).__name__, error)

# Its size is fixed while a memoryview looks at it.
view = memoryview(array)
for change in (lambda: array.append(1), lambda: array.__delitem__(0), lambda: array.__setitem__(slice(0, 1), b'xy'), lambda: array.clear()):
    try:
        change()
    except BufferError as error:
        print(error)
array[0:1] = b'!'
print(bytes(view), array)
view.release()
array.extend(b'ok')
print(array)
