"""Issuing warnings. Python library reference, "warnings". The filters are the module `warnings`'s too."""

import sys

_defaultaction = 'default'
_onceregistry = {}
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
_version = 0


def _filters_mutated():
    global _version
    _version += 1


def _setting(name, own):
    """A variable of the module `warnings`, once that is imported."""
    module = sys.modules.get('warnings')
    return own if module is None else getattr(module, name, own)


def _matches(pattern, text):
    if pattern is None:
        return True
    if isinstance(pattern, str):
        return pattern == text
    return pattern.match(text) is not None


def _action(category, text, module, lineno):
    for item in _setting('filters', filters):
        if not isinstance(item, tuple) or len(item) != 5:
            raise ValueError('warnings.filters item isn\'t a 5-tuple')
        action, message, kind, where, line = item
        if issubclass(category, kind) and _matches(message, text) and _matches(where, module) and line in (0, lineno):
            return action
    return _setting('defaultaction', _defaultaction)


def _seen(registry, key, add=True):
    if registry.get('version', 0) != _version:
        registry.clear()
        registry['version'] = _version
    if registry.get(key):
        return True
    if add:
        registry[key] = True
    return False


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if registry is not None and not isinstance(registry, dict):
        raise TypeError("'registry' must be a dict or None")
    if module is None:
        module = filename[:-3] if filename.endswith('.py') else filename or '<unknown>'
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text = message
        message = category(message)
    if registry is None:
        registry = {}
    key = text, category, lineno
    if _seen(registry, key, False):
        return
    action = _action(category, text, module, lineno)
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action == 'once':
        registry[key] = True
        if _seen(_setting('onceregistry', _onceregistry), (text, category)):
            return
    elif action == 'module':
        registry[key] = True
        if _seen(registry, (text, category, 0)):
            return
    elif action == 'default':
        registry[key] = True
    elif action != 'always':
        raise RuntimeError(f'Unrecognized action ({action!r}) in warnings.filters:\n {action!r}')
    _show(message, category, text, filename, lineno, source)


# What was warned of in places where no frame stands, by file.
_placeless = {}


def _warn_never_awaited(coroutine, filename, lineno, is_running):
    """The warning that a coroutine was dropped before it began; whether the place is where the program is just now."""
    if is_running:
        namespace = sys._getframe().f_globals
        registry, module = namespace.setdefault('__warningregistry__', {}), namespace.get('__name__') or '<string>'
    else:
        registry, module = _placeless.setdefault(filename, {}), None
    text = f"coroutine '{coroutine.__qualname__}' was never awaited"
    warn_explicit(text, RuntimeWarning, filename, lineno, module, registry, None, coroutine)


def _show(message, category, text, filename, lineno, source):
    show = _setting('_showwarnmsg', None)
    if show is not None:
        show(sys.modules['warnings'].WarningMessage(message, category, filename, lineno, source=source))
        return
    stream = sys.stderr
    if stream is None:
        return
    stream.write(f'{filename}:{lineno}: {category.__name__}: {text}\n')
    try:
        with open(filename, encoding='utf-8') as file:
            for number, line in enumerate(file, 1):
                if number == lineno:
                    if line.strip():
                        stream.write(f'  {line.strip()}\n')
                    break
    except (OSError, UnicodeError):
        pass
    if source is not None:
        stream.write(f'{category.__name__}: Enable tracemalloc to get the object allocation traceback\n')


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    # The frames of the library are not seen: 0 is the caller.
    try:
        frame = sys._getframe(max(stacklevel, 1) - 1)
    except ValueError:
        namespace, filename, lineno = sys.__dict__, 'sys', 1
    else:
        namespace, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = namespace.setdefault('__warningregistry__', {})
    module = namespace.get('__name__') or '<string>'
    warn_explicit(message, category, filename, lineno, module, registry, namespace, source)
