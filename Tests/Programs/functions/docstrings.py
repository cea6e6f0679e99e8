"""Module text."""

def f():
    """One line."""

def g():
    """
    Several
      lines.
    """

def h():
    "con" "catenated"

def no():
    x = "not a docstring"

def fstring():
    f"not one"

def b():
    b"not one either"

class C:
    '''Class text.'''
    def method(self):
        r"""raw \n text"""
    @property
    def p(self):
        "property text"
    x = property(None, doc="given")

class D(C):
    def method(self):
        return 1

class E:
    __doc__ = "assigned " + "text"

print(__doc__)
for item in (f, g, h, no, fstring, b, C, C.method, C.p, C.x, D, D.method, E):
    print(repr(item.__doc__))
f.__doc__ = "changed"
C.__doc__ = "changed too"
print(f.__doc__, C.__doc__, C().__doc__, D().__doc__)
try:
    int.__doc__ = "x"
except TypeError as error:
    print(error)
print((lambda: "text").__doc__)
print(g.__code__.co_consts[0] == g.__doc__)
