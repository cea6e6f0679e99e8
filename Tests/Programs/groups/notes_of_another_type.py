# Parts of a group get a copy of its notes; what is no sequence stays behind.
for notes in ['a', 'b'], ('a',), 'text', 123, None, {'a': 1}, {1, 2}:
    group = ExceptionGroup('group', [ValueError(1), TypeError(2)])
    group.__notes__ = notes
    match, rest = group.split(TypeError)
    print(getattr(match, '__notes__', 'none'), getattr(rest, '__notes__', 'none'))
