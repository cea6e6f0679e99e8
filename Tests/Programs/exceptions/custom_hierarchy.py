class E0(Exception): pass
class E1(E0): pass
class E2(E1): pass
class F1(E0): pass
class Both(E2, F1): pass

def classify(error):
    try:
        raise error
    except E2: return "E2"
    except F1: return "F1"
    except E1: return "E1"
    except E0: return "E0"
    except LookupError: return "Lookup"
    except BaseException: return "Base"
print([classify(e) for e in (E0(), E1(), E2(), F1(), Both(), KeyError(), ValueError(), KeyboardInterrupt())])

def depth(n):
    try:
        if n == 0:
            raise E2("bottom")
        depth(n - 1)
    except E1 as error:
        error.args += (n,)
        raise
try:
    depth(5)
except E0 as error:
    print(error.args)

def wrap(n):
    if n == 0:
        raise E0("root")
    try:
        wrap(n - 1)
    except E0 as error:
        raise E1(f"level {n}") from error
try:
    wrap(4)
except E0 as error:
    chain = []
    while error:
        chain.append(str(error))
        error = error.__cause__
    print(" <- ".join(chain))

class Meta(type):
    def __instancecheck__(cls, obj): return True
    def __subclasscheck__(cls, sub): return True
class Any(Exception, metaclass=Meta): pass
try:
    try:
        raise KeyError("not matched by __subclasscheck__")
    except Any:
        print("matched")
except KeyError as error:
    print("real type check", error)

errors = []
for source in (
    "1/0", "[][1]", "{}['k']", "int('x')", "'a' + 1", "None.x", "undefined", "(1).__foo",
    "[].remove(1)", "'abc'.index('z')", "next(iter([]))", "(lambda: 1)(2)", "10 ** 5 % 0",
    "1.0 // 0", "1 % 0", "1.5 % 0", "0 ** -1", "0.0 ** -1", "2.0 ** 5000", "divmod(1, 0)",
    "divmod(1.0, 0)", "1j / 0", "1 << -1", "1 >> -1", "float('x')", "chr(-1)", "'\\ud800'.encode()",
    "b'\\xff'.decode()", "[1,2,3][5]", "(1,)[3]", "'a'[9]", "range(3)[7]", "b'a'[4]", "[].pop()",
    "{}.popitem()", "set().pop()", "{1}.remove(2)", "[1].pop(5)", "bytearray().pop()",
    "[].index(3)", "(1,).index(2)", "int(float('inf'))", "int(float('nan'))", "1e308 * 10 // 1",
    "10**400 * 1.0", "float(10**400)", "'x' * -1", "[0] * (2**62)", "'%d' % 'x'", "'%s %s' % (1,)",
    "'%s' % (1, 2)", "'{}'.format()", "'{a}'.format()", "type('x', (1,), {})",
):
    try:
        errors.append(eval(source))
    except Exception as error:
        print(f"{source:22}", type(error).__name__, "-", error)
print(errors)
