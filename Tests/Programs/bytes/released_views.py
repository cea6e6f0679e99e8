# A view that has been released says so; keepends of splitlines is a C int.
view = memoryview(b'abc')
print(repr(view).split(' at ')[0])
view.release()
print(repr(view).split(' at ')[0], str([view]).split(' at ')[0])
with memoryview(bytearray(3)) as other:
    pass
print(f'{other!r}'.split(' at ')[0])

for text in ('a\nb', b'a\nb', bytearray(b'a\nb')):
    print(text.splitlines(2), text.splitlines(-1), text.splitlines(False))
    for keepends in (2 ** 31, -2 ** 31 - 1, 10 ** 30):
        try:
            print(text.splitlines(keepends))
        except OverflowError as error:
            print(error)
