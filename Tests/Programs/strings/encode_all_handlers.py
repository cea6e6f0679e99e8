# str.encode with every codec of the runtime and every error handler.
codecs = ('utf-8', 'utf-8-sig', 'ascii', 'latin-1', 'utf-16', 'utf-16-be', 'utf-32', 'unicode_escape')
handlers = ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape', 'surrogatepass')
for text in ('é€x', '\ud83d\udc00', 'x\udc80\U0001F600'):
    for codec in codecs:
        results = {}
        for handler in handlers:
            try:
                result = repr(text.encode(codec, handler))
            except UnicodeEncodeError as error:
                result = str(error)
            results.setdefault(result, []).append(handler)
        for result, names in results.items():
            print(ascii(text), codec, result, 'all' if len(names) == len(handlers) else ' '.join(names))
for arguments in (('nonsense',), ('utf-8', 'nonsense'), (5,), ('utf-8', None)):
    try:
        print('a'.encode(*arguments), '€'.encode(*arguments))
    except Exception as error:
        print(type(error).__name__, error)
try:
    '€'.encode('ascii', 'nonsense')
except LookupError as error:
    print(error)
