# Text files in UTF-16, UTF-32, UTF-8 with a signature, Latin-1 and ASCII: the mark at the beginning, the order of bytes, ends of lines.
import time

NAME = f'/tmp/torpor-test-{time.time_ns()}.txt'
TEXT = 'one\ntwo é €\r\nthree \U0001F600!\rend'


def stored(encoding):
    with open(NAME, 'w', encoding=encoding, newline='') as f:
        f.write(TEXT[:5])
        f.write(TEXT[5:])
    with open(NAME, 'rb') as f:
        return f.read()


for encoding in ('utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf-8-sig', 'utf-8'):
    content = stored(encoding)
    print(encoding, len(content), content[:8])
    with open(NAME, encoding=encoding) as f:
        print('  read   ', ascii(f.read()), f.newlines)
    with open(NAME, encoding=encoding) as f:
        print('  lines  ', [ascii(line) for line in f])
    with open(NAME, encoding=encoding, newline='') as f:
        print('  as is  ', ascii(f.readlines()))
    with open(NAME, encoding=encoding, newline='\r') as f:
        print('  by \\r  ', ascii(f.readlines()))
    with open(NAME, encoding=encoding) as f:
        print('  parts  ', ascii([f.read(3), f.read(0), f.readline(3), f.readline(), f.read(7), f.read()]))

# The mark of the other order, and none at all.
for content in (b'\xfe\xff\x00a\x00\n\xd8\x3d\xde\x00', b'\xff\xfea\x00b\x00', b'a\x00b\x00', b'', b'\xff', b'\xff\xfe'):
    with open(NAME, 'wb') as f:
        f.write(content)
    with open(NAME, encoding='utf-16') as f:
        try:
            print(content, ascii(f.read()))
        except UnicodeError as error:
            print(content, type(error).__name__, error)
with open(NAME, 'wb') as f:
    f.write(b'\x00\x00\xfe\xff\x00\x00\x00z')
with open(NAME, encoding='utf-32') as f:
    print(f.read())
with open(NAME, encoding='utf-32-le') as f:
    try:
        print(f.read())
    except UnicodeDecodeError as error:
        print(error)

# Seeking to the beginning reads the mark again.
stored('utf-16')
with open(NAME, encoding='utf-16') as f:
    print(ascii([f.readline(), f.seek(0), f.readline()]))

# A unit or a pair that is cut off, under different error handlers.
for content in (b'a\x00b', b'a\x00\x3d\xd8', b'\x00\xdea\x00'):
    with open(NAME, 'wb') as f:
        f.write(content)
    for errors in ('strict', 'replace', 'ignore'):
        with open(NAME, encoding='utf-16-le', errors=errors) as f:
            try:
                print(content, errors, ascii(f.read()))
            except UnicodeDecodeError as error:
                print(content, errors, error.encoding, error.reason)

# Encodings of one byte.
for encoding, errors in (('latin-1', 'strict'), ('ascii', 'strict'), ('ascii', 'backslashreplace'), ('latin-1', 'xmlcharrefreplace')):
    with open(NAME, 'w', encoding=encoding, errors=errors) as f:
        try:
            f.write('é€\n')
        except UnicodeEncodeError as error:
            print(encoding, errors, error)
    with open(NAME, 'rb') as f:
        print(encoding, errors, f.read())
