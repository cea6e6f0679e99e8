# Twins of `property`.

def property_init(self, fget=None, fset=None, fdel=None, doc=None):
    text = doc
    if text is None and fget is not None:
        text = getattr(fget, '__doc__', None)
    if type(self) is property:
        _property_fill(self, fget, fset, fdel, text)
        return
    _property_fill(self, fget, fset, fdel, doc)
    if text is not None:
        try:
            self.__doc__ = text
        except AttributeError:
            _property_fill(self, fget, fset, fdel, text)


def property_getter(self, fget, /):
    return _copied(self, self.fget if fget is None else fget, self.fset, self.fdel)


def property_setter(self, fset, /):
    return _copied(self, self.fget, self.fset if fset is None else fset, self.fdel)


def property_deleter(self, fdel, /):
    return _copied(self, self.fget, self.fset, self.fdel if fdel is None else fdel)


def _copied(old, fget, fset, fdel):
    doc = old.__doc__
    # A docstring that came from the getter follows the getter.
    if fget is not None and old.fget is not None and doc is getattr(old.fget, '__doc__', None):
        doc = None
    new = type(old)(fget, fset, fdel, doc)
    name = _property_name(old)
    if name is not None and isinstance(new, property):
        _property_set_name(new, name)
    return new
