# The built-in constants: what they are, what cannot be done to them, and their types.
def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


def attempt_exec(text):
    try:
        exec(text)
        print(text, '-> done')
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for text in ('None', 'Ellipsis', '...', 'NotImplemented', 'True', 'False', '__debug__', 'type(None)', 'type(...)', 'type(NotImplemented)', 'type(None)()', 'type(...)() is ...', 'type(NotImplemented)() is NotImplemented', 'type(None)(1)', 'type(...)(1)', 'None.x', 'None + 1', '... + 1', '... is Ellipsis', 'None == 0', 'None < None',
             'hash(None) == hash(None)', 'NotImplemented == NotImplemented', 'NotImplemented < 1', '{None: 1}[None]', 'repr(Ellipsis)', 'len(None)', 'iter(None)', 'None.__class__', 'None.__bool__()', 'None.__doc__', 'setattr(None, "x", 1)', 'delattr(..., "x")',
             'bool(...)', 'str(NotImplemented)', 'type(None).__name__', 'type(...).__name__', 'isinstance(None, type(None))', 'f"{None} {...!r}"', '[None] * 2', 'None is not None'):
    attempt(text)
for text in ('None = 1', 'True = 1', '__debug__ = 1', '... = 1', 'del None', 'NotImplemented = 5', 'Ellipsis = 5', 'for None in []: pass', 'def f(None): pass', 'import None', 'x.None = 1', 'f(True=1)', 'None += 1', '(None := 1)', 'class True: pass'):
    attempt_exec(text)
