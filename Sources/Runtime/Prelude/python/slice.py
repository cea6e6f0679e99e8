"""Twins of the methods of slice, where bounds or comparisons come from classes written in Python."""


def _bound(value):
    if value is None:
        return None
    if _special(value, "__index__") is None:
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return _index(value)


def slice_plain(self, /):
    """The slice with plain ints."""
    step = _bound(self.step)
    start = _bound(self.start)
    return slice(start, _bound(self.stop), step)


def slice_indices(self, length, /):
    return slice.indices(slice_plain(self), _index(length))


def _parts(self):
    return (self.start, self.stop, self.step)


def slice_eq(self, value, /):
    return _parts(self) == _parts(value) if isinstance(value, slice) else NotImplemented


def slice_ne(self, value, /):
    return _parts(self) != _parts(value) if isinstance(value, slice) else NotImplemented


def slice_lt(self, value, /):
    return _parts(self) < _parts(value) if isinstance(value, slice) else NotImplemented


def slice_le(self, value, /):
    return _parts(self) <= _parts(value) if isinstance(value, slice) else NotImplemented


def slice_gt(self, value, /):
    return _parts(self) > _parts(value) if isinstance(value, slice) else NotImplemented


def slice_ge(self, value, /):
    return _parts(self) >= _parts(value) if isinstance(value, slice) else NotImplemented


def slice_repr(self, /):
    return "slice(" + repr(self.start) + ", " + repr(self.stop) + ", " + repr(self.step) + ")"
