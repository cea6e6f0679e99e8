# Class methods of builtin types taken from their classes: what they may be called with and bound to.
for f in (lambda: object.__dict__['__init_subclass__'](5, 1), lambda: dict.__dict__['fromkeys'](5, []), lambda: dict.__dict__['fromkeys'](int, []), lambda: dict.__dict__['fromkeys']( []),lambda: dict.__dict__['fromkeys'](), lambda: dict.__dict__['fromkeys'](dict, 'ab'), lambda: dict.__dict__['fromkeys'].__get__(None, dict)('a'), lambda: dict.__dict__['fromkeys'].__get__(1)('a'), lambda: dict.__dict__['fromkeys'].__get__({})('a'), lambda: dict.__dict__['fromkeys'].__get__(1, int)('a'), lambda: object.__dict__['__init_subclass__'].__get__(None, 5)):
    try: r = f(); print(r if isinstance(r, dict) else type(r).__name__)
    except TypeError as e: print(e)
for f in (lambda: dict.__dict__['fromkeys'].__get__(None), lambda: dict.__dict__['fromkeys'].__get__(None, None), lambda: dict.__dict__['fromkeys'].__get__({}, None)):
    try: r = f(); print(r if isinstance(r, dict) else type(r).__name__)
    except TypeError as e: print(e)
