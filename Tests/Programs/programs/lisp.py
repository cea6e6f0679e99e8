class Symbol(str): pass
class LispError(Exception): pass

def parse(source):
    tokens = source.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
    forms = []
    while tokens: forms.append(read(tokens))
    return forms

def read(tokens):
    if not tokens: raise LispError("unexpected end")
    token = tokens.pop(0)
    if token == "(":
        items = []
        while tokens and tokens[0] != ")": items.append(read(tokens))
        if not tokens: raise LispError("missing )")
        tokens.pop(0)
        return items
    if token == ")": raise LispError("unexpected )")
    if token == "'": return [Symbol("quote"), read(tokens)]
    for kind in (int, float):
        try: return kind(token)
        except ValueError: pass
    return {"#t": True, "#f": False}.get(token, Symbol(token))

class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def find(self, name):
        env = self
        while env is not None:
            if name in env: return env
            env = env.outer
        raise LispError("unbound: " + name)

class Lambda:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env

def evaluate(x, env):
    while True:
        if isinstance(x, Symbol): return env.find(x)[x]
        if not isinstance(x, list): return x
        if not x: return []
        head, *rest = x
        if head == "quote": return rest[0]
        if head == "if":
            test, yes, *no = rest
            x = yes if evaluate(test, env) is not False else (no[0] if no else [])
        elif head == "define":
            if isinstance(rest[0], list): env[rest[0][0]] = Lambda(rest[0][1:], rest[1:], env)
            else: env[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "set!":
            env.find(rest[0])[rest[0]] = evaluate(rest[1], env)
            return None
        elif head == "lambda": return Lambda(rest[0], rest[1:], env)
        elif head == "let":
            env = Env([n for n, _ in rest[0]], [evaluate(v, env) for _, v in rest[0]], env)
            for form in rest[1:-1]: evaluate(form, env)
            x = rest[-1]
        elif head == "begin":
            for form in rest[:-1]: evaluate(form, env)
            x = rest[-1]
        else:
            f, *args = [evaluate(e, env) for e in x]
            if isinstance(f, Lambda):
                if len(f.params) != len(args): raise LispError(f"expected {len(f.params)} arguments, got {len(args)}")
                env = Env(f.params, args, f.env)
                for form in f.body[:-1]: evaluate(form, env)
                x = f.body[-1]
            elif callable(f): return f(*args)
            else: raise LispError(f"not a function: {show(f)}")

def show(x):
    if isinstance(x, list): return "(" + " ".join(map(show, x)) + ")"
    if isinstance(x, bool): return "#t" if x else "#f"
    return "#<lambda>" if isinstance(x, Lambda) else str(x)

def product(args):
    r = 1
    for a in args: r *= a
    return r
GLOBAL = Env(outer=None)
GLOBAL.update({"+": lambda *a: sum(a), "*": lambda *a: product(a), "-": lambda a, *b: a - sum(b) if b else -a, "<": lambda a, b: a < b, "=": lambda a, b: a == b,
               "car": lambda l: l[0], "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "list": lambda *a: list(a), "null?": lambda l: l == []})
PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (counter)) (c) (c) (list (c) (c))
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 60 0)
(let ((x 2) (y 3)) (define z 10) (+ x y z))
'(a (b c) 1.5 #t)
(define compose (lambda (f g) (lambda (x) (f (g x)))))
((compose (lambda (x) (* 2 x)) fact) 5)
(begin 1 2 3)
(map compose)
(undefined 1)
(1 2)
((lambda (x) x))
(if #f 1)
compose
"""
for form in parse(PROGRAM):
    try:
        result = evaluate(form, GLOBAL)
        if result is not None: print(show(form)[:50].ljust(52), "=>", show(result))
    except LispError as error:
        print(show(form)[:50].ljust(52), "error:", error)
for bad in ("(1", ")", "'"):
    try: parse(bad)
    except LispError as error: print(bad, error)
