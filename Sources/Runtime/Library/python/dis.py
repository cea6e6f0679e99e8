"""The type of the positions of an instruction. Python library reference, "dis". The functions are native, or the prelude's."""


class Positions(tuple):
    """Where the source of an instruction begins and ends; None for what is not known."""

    __slots__ = ()
    _fields = 'lineno', 'end_lineno', 'col_offset', 'end_col_offset'

    def __new__(cls, lineno=None, end_lineno=None, col_offset=None, end_col_offset=None):
        return tuple.__new__(cls, (lineno, end_lineno, col_offset, end_col_offset))

    lineno = property(lambda self: self[0])
    end_lineno = property(lambda self: self[1])
    col_offset = property(lambda self: self[2])
    end_col_offset = property(lambda self: self[3])

    def __repr__(self):
        return f'Positions({", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))})'

    def __getnewargs__(self):
        return tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))
