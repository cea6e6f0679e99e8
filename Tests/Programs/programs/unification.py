# A small Prolog: terms, unification with a trail, and a resolution engine made of generators.


class Var:
    def __init__(self, name):
        self.name, self.value = name, None


class Atom(str):
    __slots__ = ()


class Structure:
    __match_args__ = ("name", "args")

    def __init__(self, name, args):
        self.name, self.args = name, tuple(args)


def deref(term):
    while isinstance(term, Var) and term.value is not None:
        term = term.value
    return term


def show(term):
    match deref(term):
        case Var() as v:
            return "_" + v.name
        case Structure(".", (head, tail)):
            parts = [show(head)]
            tail = deref(tail)
            while isinstance(tail, Structure) and tail.name == ".":
                parts.append(show(tail.args[0]))
                tail = deref(tail.args[1])
            return "[" + ",".join(parts) + ("" if tail == "[]" else "|" + show(tail)) + "]"
        case Structure(name, args):
            return f"{name}({','.join(map(show, args))})"
        case other:
            return str(other)


def unify(a, b, trail):
    work = [(a, b)]
    while work:
        a, b = map(deref, work.pop())
        if a is b:
            continue
        if isinstance(a, Var) or isinstance(b, Var):
            if not isinstance(a, Var):
                a, b = b, a
            a.value = b
            trail.append(a)
        elif isinstance(a, Structure) and isinstance(b, Structure):
            if a.name != b.name or len(a.args) != len(b.args):
                return False
            work += zip(a.args, b.args)
        elif type(a) is not type(b) or a != b:
            return False
    return True


class Reader:
    def __init__(self, text):
        for mark in "()[],.|":
            text = text.replace(mark, f" {mark} ")
        self.tokens, self.variables = text.replace(": -", ":-").split()[::-1], {}

    def term(self):
        token = self.tokens.pop()
        if token == "[":
            if self.tokens[-1] == "]":
                self.tokens.pop()
                return Atom("[]")
            items, tail = self.items("|", "]"), Atom("[]")
            if self.last == "|":
                tail, = self.items("]")
            for item in reversed(items):
                tail = Structure(".", (item, tail))
            return tail
        if token[0].isupper() or token == "_":
            return Var("") if token == "_" else self.variables.setdefault(token, Var(token))
        if self.tokens and self.tokens[-1] == "(":
            self.tokens.pop()
            return Structure(token, self.items(")"))
        return int(token) if token.isdigit() else Atom(token)

    def items(self, *ends):
        items = [self.term()]
        while (token := self.tokens.pop()) not in ends:
            if token != ",":
                raise SyntaxError(f"{token!r} where {' or '.join(ends)} is wanted")
            items.append(self.term())
        self.last = token
        return items

    def clause(self):
        head, body = self.term(), []
        if self.tokens[-1] == ":-":
            self.tokens.pop()
            body = self.items(".")
        elif (token := self.tokens.pop()) != ".":
            raise SyntaxError(f"unexpected {token}")
        return head, body


class Engine:
    def __init__(self, *clauses):
        self.clauses, self.trail, self.calls = clauses, [], 0

    def solve(self, goals):
        if not goals:
            yield
            return
        goal, *rest = goals
        self.calls += 1
        for text in self.clauses:
            head, body = Reader(text).clause()
            mark = len(self.trail)
            try:
                if unify(goal, head, self.trail):
                    yield from self.solve(body + rest)
            finally:
                while len(self.trail) > mark:
                    self.trail.pop().value = None

    def ask(self, text, limit=9):
        reader = Reader(text + ".")
        goals, answers = reader.items("."), []
        solutions = self.solve(goals)
        for _ in solutions:
            answers.append(" ".join(f"{n}={show(v)}" for n, v in reader.variables.items()) or "yes")
            if len(answers) == limit:
                solutions.close()
        print(f"{text}: {'; '.join(answers) or 'no'}   ({self.calls} calls, trail {len(self.trail)})")
        self.calls = 0


family = Engine("parent(tom, bob).", "parent(bob, ann).", "parent(bob, pat).", "old(X) :- parent(X, Y), parent(Y, _).")
family.ask("parent(bob, X)")
family.ask("old(X)", limit=1)
lists = Engine("append([], L, L).", "append([H|T], L, [H|R]) :- append(T, L, R).", "last(L, X) :- append(_, [X], L).")
lists.ask("append([1], [2, 3], X)")
lists.ask("append(X, Y, [a])")
lists.ask("last([1], X)", limit=1)
for bad in "f(a b)", "f(a", "[a|b c]":
    try:
        lists.ask(bad)
    except (SyntaxError, IndexError) as error:
        print(f"{bad}: {type(error).__name__}: {error}")
