# Twins of the module sys and of types.SimpleNamespace.

def sys_getsizeof(object, default=NotImplemented):
    method = _special(object, '__sizeof__')
    try:
        size = method()
    except TypeError:
        if default is NotImplemented:
            raise
        return default
    if not isinstance(size, int):
        if default is not NotImplemented:
            return default
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    if size < 0:
        raise ValueError('__sizeof__() should return >= 0')
    return size


def sys_unraisablehook(unraisable, /):
    message = unraisable.err_msg
    text = 'Exception ignored in' if message is None else message
    if unraisable.object is not None:
        text += f': {unraisable.object!r}'
    value = unraisable.exc_value
    if value is None:
        value = unraisable.exc_type()
    file = _sys_attribute('stderr', None)
    if file is not None:
        file.write(text + '\n')
        file.write(_exception_text(value, []))


# Namespaces that are being shown: one that contains itself shows dots.
_showing = _kept('shown', [])


def sys_namespace_repr(self, /):
    name = 'namespace' if type(self) is _NAMESPACE else type(self).__name__
    for other in _showing:
        if other is self:
            return name + '(...)'
    _showing.append(self)
    try:
        items = [f'{key}={value!r}' for key, value in self.__dict__.items() if isinstance(key, str) and key]
    finally:
        _showing.pop()
    return f"{name}({', '.join(items)})"


def sys_namespace_eq(self, other, /):
    if not isinstance(other, _NAMESPACE):
        return NotImplemented
    return self.__dict__ == other.__dict__


_NAMESPACE = type(_sys_attribute('implementation', None))
