# Twins of weak references: their referents compare and hash by Python code.

def weakref_eq(self, other, /):
    if not isinstance(other, type(self)) and not isinstance(self, type(other)):
        return NotImplemented
    a, b = self(), other()
    if a is None or b is None:
        return self is other
    return a == b


def weakref_ne(self, other, /):
    if not isinstance(other, type(self)) and not isinstance(self, type(other)):
        return NotImplemented
    a, b = self(), other()
    if a is None or b is None:
        return self is not other
    return a != b


def weakref_hash(self, /):
    target = self()
    if target is None:
        raise TypeError('weak object has gone away')
    return hash(target)
