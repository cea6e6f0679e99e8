# Hindley and Milner's type inference for a small functional language written as Python tuples, with let-polymorphism.
import itertools


class Type:
    pass


class Variable(Type):
    def __init__(self):
        self.link = None


class Constructor(Type):
    def __init__(self, name, *args):
        self.name, self.args = name, args


INT, BOOL = Constructor("int"), Constructor("bool")


def arrow(a, b):
    return Constructor("->", a, b)


def prune(t):
    if isinstance(t, Variable) and t.link is not None:
        t.link = prune(t.link)
        return t.link
    return t


class Shown:
    """Gives the variables of one type their letters."""

    def __init__(self, t):
        self.t, self.names, self.letters = t, {}, itertools.count()

    def __str__(self):
        return self.show(self.t)

    def show(self, t, tight=False):
        t = prune(t)
        if isinstance(t, Variable):
            if t not in self.names:
                self.names[t] = "'" + chr(ord("a") + next(self.letters))
            return self.names[t]
        if t.name == "->":
            text = f"{self.show(t.args[0], True)} -> {self.show(t.args[1])}"
            return f"({text})" if tight else text
        if t.name == "*":
            return f"({self.show(t.args[0])} * {self.show(t.args[1])})"
        return " ".join([*(self.show(a, True) for a in t.args), t.name])


class TypeMismatch(TypeError):
    pass


def occurs(v, t):
    t = prune(t)
    return t is v or isinstance(t, Constructor) and any(occurs(v, a) for a in t.args)


def unify(a, b):
    a, b = prune(a), prune(b)
    if a is b:
        return
    if isinstance(a, Variable):
        if occurs(a, b):
            raise TypeMismatch(f"infinite type {Shown(b)}")
        a.link = b
    elif isinstance(b, Variable):
        unify(b, a)
    elif a.name != b.name or len(a.args) != len(b.args):
        raise TypeMismatch(f"{Shown(a)} is not {Shown(b)}")
    else:
        for x, y in zip(a.args, b.args):
            unify(x, y)


def fresh(t, fixed):
    mapping = {}

    def copy(t):
        t = prune(t)
        if isinstance(t, Variable):
            return t if any(occurs(t, f) for f in fixed) else mapping.setdefault(t, Variable())
        return Constructor(t.name, *map(copy, t.args))
    return copy(t)


def infer(expression, env, fixed=()):
    match expression:
        case bool():
            return BOOL
        case int():
            return INT
        case str(name):
            try:
                return fresh(env[name], fixed)
            except KeyError:
                raise NameError(f"unbound {name}") from None
        case ("fn", name, body):
            v = Variable()
            return arrow(v, infer(body, env | {name: v}, (*fixed, v)))
        case ("let", name, value, body):
            return infer(body, env | {name: infer(value, env, fixed)}, fixed)
        case ("rec", name, value, body):
            v = Variable()
            unify(v, infer(value, env | {name: v}, (*fixed, v)))
            return infer(body, env | {name: v}, fixed)
        case ("if", test, yes, no):
            unify(infer(test, env, fixed), BOOL)
            result = infer(yes, env, fixed)
            unify(result, infer(no, env, fixed))
            return result
        case (function, *arguments):
            t = infer(function, env, fixed)
            for argument in arguments:
                result = Variable()
                unify(t, arrow(infer(argument, env, fixed), result))
                t = result
            return t
        case _:
            raise SyntaxError(f"no expression: {expression!r}")


def scheme():
    a, b = Variable(), Variable()
    return {
        "pair": arrow(a, arrow(b, Constructor("*", a, b))), "+": arrow(INT, arrow(INT, INT)), "=": arrow(INT, arrow(INT, BOOL)),
        "nil": Constructor("list", a), "cons": arrow(a, arrow(Constructor("list", a), Constructor("list", a))),
    }


for expression in [
    ("fn", "x", "x"), ("fn", "f", ("fn", "x", ("f", ("f", "x")))), ("let", "i", ("fn", "x", "x"), ("pair", ("i", 1), "i")),
    ("fn", "x", ("fn", "y", "x")), ("cons", 1, "nil"), ("cons", ("fn", "x", "x"), "nil"), ("fn", "f", ("f", "f")),
    ("rec", "sum", ("fn", "n", ("if", ("=", "n", 0), 0, ("sum", ("+", "n", -1)))), "sum"),
    ("+", 1, True), ("if", 1, 2, 3), "y", 1.5, (1, 2),
]:
    try:
        print(Shown(infer(expression, scheme())))
    except (TypeMismatch, NameError, SyntaxError) as error:
        print(f"{type(error).__name__}: {error}")
