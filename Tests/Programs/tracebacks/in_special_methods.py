import sys
class Bad:
    def __len__(self): return fail("len")
    def __getitem__(self, k): return fail("getitem")
    def __iter__(self): return fail("iter")
    def __add__(self, o): return fail("add")
    def __eq__(self, o): return fail("eq")
    def __hash__(self): return fail("hash")
    def __bool__(self): return fail("bool")
    def __str__(self): return fail("str")
    def __lt__(self, o): return fail("lt")
    def __call__(self): return fail("call")
    def __getattr__(self, n): return fail(n)
    def __contains__(self, x): return fail("contains")
    def __enter__(self): return fail("enter")
    def __exit__(self, *a): pass
    @property
    def prop(self): return fail("prop")
def fail(what):
    raise RuntimeError(what)
def w():
    with Bad():
        pass
for f in (lambda b: len(b), lambda b: b[0], lambda b: list(b), lambda b: b + 1, lambda b: b == 1, lambda b: {b: 1}, lambda b: not b,
          lambda b: str(b), lambda b: sorted([b, b]), lambda b: b(), lambda b: b.anything, lambda b: 1 in b, lambda b: w(), lambda b: b.prop,
          lambda b: max(b, b), lambda b: [b].index(1), lambda b: f"{b}"):
    try:
        f(Bad())
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
