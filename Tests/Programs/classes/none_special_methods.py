# A special method set to None: the operation is not there, and the base's is not used either.
class Full:
    def __iter__(self): return iter("abc")
    def __contains__(self, item): return True
    def __reversed__(self): return "reversed"
    def __hash__(self): return 1
    def __add__(self, other): return "added"
    def __radd__(self, other): return "radded"
    def __eq__(self, other): return True
    def __lt__(self, other): return True
    def __len__(self): return 3
    def __bool__(self): return True
    def __getitem__(self, i): return "abc"[i]
    def __call__(self): return "called"
    def __enter__(self): return self
    def __exit__(self, *args): return None
    def __neg__(self): return "negated"
    def __index__(self): return 2
    def __format__(self, spec): return "formatted"
    def __repr__(self): return "Full"


class Blocked(Full):
    __iter__ = __contains__ = __reversed__ = __hash__ = __add__ = __radd__ = __eq__ = __lt__ = None
    __len__ = __bool__ = __getitem__ = __call__ = __enter__ = __neg__ = __index__ = __format__ = None


def with_statement():
    with b:
        pass


b = Blocked()
for what, function in [
    ("iter", lambda: iter(b)), ("for", lambda: [x for x in b]), ("in", lambda: 1 in b),
    ("reversed", lambda: reversed(b)), ("hash", lambda: hash(b)), ("set", lambda: {b}),
    ("add", lambda: b + 1), ("radd", lambda: 1 + b), ("eq", lambda: b == 1), ("ne", lambda: b != 1), ("lt", lambda: b < 1),
    ("gt", lambda: 1 > b), ("len", lambda: len(b)), ("bool", lambda: bool(b)), ("if", lambda: 1 if b else 2),
    ("item", lambda: b[0]), ("call", lambda: b()), ("with", with_statement), ("neg", lambda: -b),
    ("format", lambda: format(b)), ("unpack", lambda: (lambda *a: a)(*b)),
    ("base", lambda: (hash(Full()), 1 in Full(), Full() + 1, list(Full()))),
]:
    try:
        print(what, function())
    except TypeError as error:
        print(what, "TypeError:", error)
