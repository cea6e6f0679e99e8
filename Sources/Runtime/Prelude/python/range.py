"""Twins of the methods of range, where numbers or comparisons come from classes written in Python."""

_get = range.__getitem__


def range_new(cls, start, *others):
    return range.__new__(cls, _index(start), *[_index(number) for number in others])


def range_getitem(self, index, /):
    if isinstance(index, slice):
        return _get(self, _plain_slice(index))
    return _get(self, index if _type_lookup(type(index), "__index__") is None else _index(index))


def range_contains(self, value, /):
    if type(value) is int:
        return range.__contains__(self, value)
    for item in self:
        if item == value:
            return True
    return False


def range_count(self, value, /):
    if type(value) is int:
        return range.count(self, value)
    n = 0
    for item in self:
        if item == value:
            n += 1
    return n


def range_index(self, value, /):
    if isinstance(value, int):
        return range.index(self, int(value))
    i = 0
    for item in self:
        if item == value:
            return i
        i += 1
    raise ValueError("sequence.index(x): x not in sequence")
