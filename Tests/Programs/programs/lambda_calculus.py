# The untyped lambda calculus: a parser, capture-avoiding substitution, normal-order reduction, Church numerals.


class Term:
    def __call__(self, *others):
        term = self
        for other in others:
            term = App(term, other)
        return term


class Var(Term):
    __match_args__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __str__(self):
        return self.name


class Lam(Term):
    __match_args__ = ("name", "body")

    def __init__(self, name, body):
        self.name, self.body = name, body

    def __str__(self):
        return f"\\{self.name}.{self.body}"


class App(Term):
    __match_args__ = ("f", "x")

    def __init__(self, f, x):
        self.f, self.x = f, x

    def __str__(self):
        f = f"({self.f})" if isinstance(self.f, Lam) else str(self.f)
        return f + " " + (str(self.x) if isinstance(self.x, Var) else f"({self.x})")


def parse(text):
    tokens = text.replace("\\", " \\ ").replace(".", " . ").replace("(", " ( ").replace(")", " ) ").split()[::-1]

    def term():
        if tokens and tokens[-1] == "\\":
            tokens.pop()
            names = []
            while tokens[-1] != ".":
                names.append(tokens.pop())
            tokens.pop()
            body = term()
            for name in reversed(names):
                body = Lam(name, body)
            return body
        result = None
        while tokens and tokens[-1] != ")":
            if tokens[-1] == "\\":
                part = term()
            elif (token := tokens.pop()) == "(":
                part = term()
                if not tokens or tokens.pop() != ")":
                    raise SyntaxError("missing )")
            else:
                part = Var(token)
            result = part if result is None else App(result, part)
        if result is None:
            raise SyntaxError("a term is missing")
        return result

    result = term()
    if tokens:
        raise SyntaxError(f"unexpected {tokens.pop()}")
    return result


def free(term):
    match term:
        case Var(name):
            return {name}
        case Lam(name, body):
            return free(body) - {name}
        case App(f, x):
            return free(f) | free(x)


def substitute(term, name, value):
    match term:
        case Var(n):
            return value if n == name else term
        case App(f, x):
            return App(substitute(f, name, value), substitute(x, name, value))
        case Lam(n, body) if n == name:
            return term
        case Lam(n, body):
            taken = free(value)
            if n in taken and name in free(body):
                fresh = n
                while fresh in taken | free(body):
                    fresh += "'"
                n, body = fresh, substitute(body, n, Var(fresh))
            return Lam(n, substitute(body, name, value))


def step(term):
    """One reduction, leftmost outermost; None for a normal form."""
    match term:
        case App(Lam(name, body), x):
            return substitute(body, name, x)
        case App(f, x):
            if (new := step(f)) is not None:
                return App(new, x)
            if (new := step(x)) is not None:
                return App(f, new)
        case Lam(name, body) if (new := step(body)) is not None:
            return Lam(name, new)


def normal(term, limit=100):
    count = 0
    while (new := step(term)) is not None:
        term, count = new, count + 1
        if count == limit:
            raise RecursionError(f"no normal form after {limit} steps")
    return term, count


def church(n):
    body = Var("x")
    for _ in range(n):
        body = Var("f")(body)
    return Lam("f", Lam("x", body))


def number(term):
    match term:
        case Lam(f, Lam(x, body)):
            n = 0
            while not isinstance(body, Var):
                n, body = n + 1, body.x
            return n


for text in "\\x y.x", "(\\x.x x) y", "(\\x y.x) y", "(\\x.\\y.x y) (\\z.y z)", "\\x.(\\y.y) x":
    term = parse(text)
    print(f"{text:<24}{term!s:<26}{sorted(free(term))}", *map(str, normal(term)), sep="  ")
plus = parse("\\m n f x.m f (n f x)")
print(number(normal(plus(church(0), church(1)))[0]), plus, church(3))
true = parse("\\a b.a")
print(normal(true(Var("p"), Var("q")))[0])
try:
    normal(parse("(\\x.x x)(\\x.x x)"), 5)
except RecursionError as error:
    print("RecursionError:", error)
for bad in "", "(a", "a)", "\\x.", "()":
    try:
        parse(bad)
    except SyntaxError as error:
        print(f"{bad!r}: {error}")
