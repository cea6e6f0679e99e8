# The words CPython uses when arguments do not fit, including qualified names.
def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)

class C:
    def method(self, x):
        return x
    @classmethod
    def build(cls, x, y):
        return x, y
    @staticmethod
    def static(x):
        return x
    def __call__(self, p, q):
        return p, q

def enclosing():
    def inner(a, b, c, d, e):
        return a
    return inner

class New:
    def __init__(self, width, height=1):
        self.width = width

c = C()
attempt(c.method)
attempt(c.method, 1, 2)
attempt(C.method, c)
attempt(C.method)
attempt(C.build)
attempt(C.build, 1)
attempt(C.build, 1, 2, 3)
attempt(C.static)
attempt(c.static, 1, 2)
attempt(c, 1)
attempt(c, 1, 2, 3)
attempt(enclosing())
attempt(enclosing(), 1, 2, 3)
attempt(enclosing(), 1, 2, 3, 4)
attempt(New)
attempt(New, 1, 2, 3)
attempt(New, depth=3)
attempt(C, 1)
attempt(object, 1)
attempt(lambda: 0, 1)
attempt(lambda x: 0)
attempt(lambda x, *, y, z: 0, 1)
attempt(lambda x, y=1, *, z: 0, 1, 2, 3)
attempt(lambda x, y=1, *, z: 0, 1, 2, 3, z=4)
attempt(5)
attempt("text", 1)
attempt(None)
attempt([1, 2], 0)
attempt(NotImplemented)
attempt(c.method, self=1, x=2)
attempt(c.method, y=2)
def default_counts(a, b=1, c=2, *, d=3):
    pass
attempt(default_counts)
attempt(default_counts, 1, 2, 3, 4)
attempt(default_counts, 1, 2, 3, 4, d=5)
def one_default(a=1):
    pass
attempt(one_default, 1, 2)
