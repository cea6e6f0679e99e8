# A tokenizer, a recursive descent parser and an evaluator for arithmetic with variables.
class Error(Exception): pass

def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."): j += 1
            yield "number", float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif c.isalpha():
            j = i
            while j < len(text) and text[j].isalnum(): j += 1
            yield "name", text[i:j]
            i = j
        elif text[i:i + 2] in ("**", "//", "==", "<=", ">="):
            yield "op", text[i:i + 2]
            i += 2
        elif c in "+-*/%()=<>,":
            yield "op", c
            i += 1
        else:
            raise Error(f"unexpected {c!r} at {i}")
    yield "end", None

class Parser:
    LEVELS = [("==", "<", ">", "<=", ">="), ("+", "-"), ("*", "/", "//", "%")]
    def __init__(self, text):
        self.tokens = list(tokenize(text))
        self.position = 0
    @property
    def token(self): return self.tokens[self.position]
    def advance(self):
        self.position += 1
        return self.tokens[self.position - 1]
    def accept(self, *ops):
        if self.token[0] == "op" and self.token[1] in ops:
            return self.advance()[1]
    def expect(self, op):
        if not self.accept(op): raise Error(f"expected {op!r}, got {self.token[1]!r}")
    def parse(self):
        if self.token[0] == "name" and self.tokens[self.position + 1] == ("op", "="):
            name = self.advance()[1]
            self.advance()
            tree = ("set", name, self.parse())
        else:
            tree = self.binary(0)
        if self.token[0] != "end": raise Error(f"unexpected {self.token[1]!r}")
        return tree
    def binary(self, level):
        if level == len(self.LEVELS): return self.unary()
        left = self.binary(level + 1)
        while op := self.accept(*self.LEVELS[level]):
            left = (op, left, self.binary(level + 1))
        return left
    def unary(self):
        if self.accept("-"): return ("neg", self.unary())
        base = self.atom()
        if self.accept("**"): return ("**", base, self.unary())
        return base
    def atom(self):
        kind, value = self.advance()
        if kind == "number": return value
        if kind == "name":
            if self.accept("("):
                arguments = []
                while not self.accept(")"):
                    if arguments: self.expect(",")
                    arguments.append(self.binary(0))
                return ("call", value, arguments)
            return ("get", value)
        if value == "(":
            tree = self.binary(0)
            self.expect(")")
            return tree
        raise Error(f"unexpected {value!r}")

OPS = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "//": lambda a, b: a // b,
       "%": lambda a, b: a % b, "**": lambda a, b: a ** b, "==": lambda a, b: a == b, "<": lambda a, b: a < b, ">": lambda a, b: a > b}

def evaluate(tree, env):
    if not isinstance(tree, tuple): return tree
    op, *rest = tree
    if op == "get":
        if rest[0] not in env: raise Error(f"unknown name {rest[0]}")
        return env[rest[0]]
    if op == "set":
        env[rest[0]] = evaluate(rest[1], env)
        return env[rest[0]]
    if op == "neg": return -evaluate(rest[0], env)
    if op == "call": return env[rest[0]](*(evaluate(a, env) for a in rest[1]))
    return OPS[op](*(evaluate(a, env) for a in rest))

env = {"max": max, "abs": abs, "sq": lambda x: x * x}
for line in (
    "1 + 2 * 3", "(1 + 2) * 3", "-2 ** 2", "2 ** 3 ** 2", "x = 7 // 2", "x * x - 1",
    "max(1, sq(x), 4)", "10 / 4", "7 % 4 + .5", "1 < 2", "y = x + 1", "abs(-y)", "1 +", "(1",
    "2 $ 3", "zz", "1 / 0", "1 2", "sq()", "max(1 2)",
):
    try:
        tree = Parser(line).parse()
        print(f"{line:20} {evaluate(tree, env)!r:12} {tree}")
    except (Error, ZeroDivisionError, TypeError) as error:
        print(f"{line:20} {type(error).__name__}: {error}")
