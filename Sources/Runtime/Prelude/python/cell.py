# Comparison of cells by their contents. An empty cell is less than any other.

def _both(self, other):
    if type(other) is not type(self):
        return None
    return _contents(self), _contents(other)


def _contents(cell):
    try:
        return (cell.cell_contents,)
    except ValueError:
        return ()


def cell_eq(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] == b[0] if a and b else len(a) == len(b)


def cell_ne(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] != b[0] if a and b else len(a) != len(b)


def cell_lt(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] < b[0] if a and b else len(a) < len(b)


def cell_le(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] <= b[0] if a and b else len(a) <= len(b)


def cell_gt(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] > b[0] if a and b else len(a) > len(b)


def cell_ge(self, other, /):
    pair = _both(self, other)
    if pair is None:
        return NotImplemented
    a, b = pair
    return a[0] >= b[0] if a and b else len(a) >= len(b)
