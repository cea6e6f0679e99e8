class Reprable:
    def __repr__(self):
        fields = ", ".join(f"{k}={v!r}" for k, v in sorted(vars(self).items()))
        return f"{type(self).__name__}({fields})"

class Comparable:
    def __eq__(self, other): return type(self) is type(other) and vars(self) == vars(other)
    def __lt__(self, other): return sorted(vars(self).items()) < sorted(vars(other).items())
    def __le__(self, other): return self == other or self < other
    __hash__ = None

class Observed:
    def __init__(self, *args, **kwargs):
        self.__dict__["observers"] = []
        super().__init__(*args, **kwargs)
    def __setattr__(self, name, value):
        old = getattr(self, name, None)
        super().__setattr__(name, value)
        for observer in self.observers:
            observer(name, old, value)

class Account(Reprable, Comparable):
    def __init__(self, owner, balance=0, **rest):
        super().__init__(**rest)
        self.owner, self.balance = owner, balance

class Watched(Observed, Account): pass

a, b = Account("ann", 5), Account("ann", 5)
print(a, a == b, a <= b, a < Account("bob"), a != Account("ann"))
w = Watched("cy")
w.observers.append(lambda *change: print("change", change))
w.balance = 10
w.balance += 1
print([c.__name__ for c in Watched.__mro__])
try:
    Account("x", nothing=1)
except TypeError as error:
    print(error)
try:
    {a: 1}
except TypeError as error:
    print(error)

class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        return method(node)
    def generic(self, node):
        raise NotImplementedError(type(node).__name__)
class Calc(Visitor):
    def visit_int(self, n): return n
    def visit_tuple(self, n):
        op, l, r = n
        return {"+": lambda a, b: a + b, "*": lambda a, b: a * b}[op](self.visit(l), self.visit(r))
print(Calc().visit(("+", 1, ("*", 2, ("+", 3, 4)))))
try:
    Calc().visit("x")
except NotImplementedError as error:
    print(repr(error))
