# Methods of bytes and bytearray take every bytes-like object: memoryviews too.
part = memoryview(b'xxb-cxx')[2:5]
other = memoryview(bytearray(b'b-c'))
text = b'a b-c d b-c e'
for view in (part, other):
    print(bytes(view), text.find(view), text.rfind(view), text.count(view), text.index(view, 4), view in text)
    print(text.replace(view, b'*'), text.replace(b'a', view), text.split(view), text.rsplit(view, 1), [bytes(x) for x in text.partition(view)], [bytes(x) for x in text.rpartition(view)])
    print(text.startswith(view), text[2:].startswith(view), text.endswith((b'e', view)), text.removeprefix(view), text[2:].removeprefix(view))
    print(text + view, b'-'.join([view, b'z', bytearray(b'y')]), text.strip(memoryview(b'ae ')), b'%s|%b' % (view, view))
    print(bytes.maketrans(view, b'123').find(b'1'), text.translate(None, view))
array = bytearray(b'12')
array += part
array.extend(other)
print(array, array.find(part), bytearray(part) == part, part == b'b-c', b'b-c' == part)
print(bytearray(b'a') < part, part > bytearray(b'a'), bytearray(b'z') <= memoryview(b'z'))
for compare in (lambda: b'a' < part, lambda: part < b'a', lambda: part < part, lambda: bytearray(b'a') < 'a'):
    try:
        print(compare())
    except TypeError as error:
        print(error)
released = memoryview(b'abc')
released.release()
for use in (lambda: text.find(released), lambda: text + released, lambda: released.tobytes(), lambda: released[0], lambda: len(released)):
    try:
        print(use())
    except (ValueError, TypeError, BufferError) as error:
        print(type(error).__name__, error)
