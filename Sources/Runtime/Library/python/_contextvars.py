"""Context variables. Python library reference, "contextvars". There is one thread, so there is one current context."""

_missing = object()
_current = None


class Token:
    """What `ContextVar.set` gives, to restore the variable's previous value."""
    __module__ = 'builtins'
    MISSING = type('Missing', (), {'__repr__': lambda self: '<Token.MISSING>', '__slots__': ()})()

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        used = ' used' if self._used else ''
        return f'<Token{used} var={self._var!r} at {id(self):#x}>'

    __hash__ = None

    @classmethod
    def __class_getitem__(cls, item):
        return _alias(cls, item)


def _alias(cls, item):
    import types
    return types.GenericAlias(cls, item)


class Context:
    """A mapping of context variables to their values."""
    __module__ = 'builtins'

    def __new__(cls):
        self = object.__new__(cls)
        self._values = {}
        self._entered = None
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'Context' is not an acceptable base type")

    def run(self, callable, /, *args, **kwargs):
        """Call `callable` in this context."""
        global _current
        if self._entered is not None:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = _current_context()
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current, self._entered = self._entered, None

    def copy(self):
        new = Context()
        new._values = self._values.copy()
        return new

    def __getitem__(self, key):
        _check(key)
        return self._values[key]

    def get(self, key, default=None, /):
        """The value of a variable in this context, or `default`."""
        _check(key)
        return self._values.get(key, default)

    def __contains__(self, key):
        _check(key)
        return key in self._values

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        """The variables in this context."""
        return self._values.keys()

    def values(self):
        """The values of the variables in this context."""
        return self._values.values()

    def items(self):
        """Pairs of variables and their values in this context."""
        return self._values.items()

    def __eq__(self, other):
        return self._values == other._values if isinstance(other, Context) else NotImplemented

    __hash__ = None


def _check(key):
    if not isinstance(key, ContextVar):
        raise TypeError(f'a ContextVar key was expected, got {key!r}')


def _current_context():
    global _current
    if _current is None:
        _current = Context()
    return _current


def copy_context():
    """A copy of the current context."""
    return _current_context().copy()


class ContextVar:
    """A variable whose value belongs to the current context."""
    __module__ = 'builtins'

    def __new__(cls, name, *, default=_missing):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self = object.__new__(cls)
        self._name = name
        self._default = default
        return self

    def __init_subclass__(cls, **kwargs):
        raise TypeError("type 'ContextVar' is not an acceptable base type")

    @property
    def name(self):
        return self._name

    def get(self, default=_missing, /):
        """The variable's value in the current context, else `default`, else the variable's own default."""
        values = _current_context()._values
        if self in values:
            return values[self]
        if default is not _missing:
            return default
        if self._default is not _missing:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        """Give the variable a value in the current context; returns a token to undo that."""
        context = _current_context()
        token = object.__new__(Token)
        token._var, token._context, token._used = self, context, False
        token._old = context._values.get(self, Token.MISSING)
        context._values[self] = value
        return token

    def reset(self, token, /):
        """Restore the value that the variable had before the `set` that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current_context():
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is Token.MISSING:
            del token._context._values[self]
        else:
            token._context._values[self] = token._old

    def __repr__(self):
        default = '' if self._default is _missing else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    @classmethod
    def __class_getitem__(cls, item):
        return _alias(cls, item)
