# Regular expressions by backtracking generators: literals . [] * + ? | () ^ $
class Regex:
    def __init__(self, pattern):
        self.pattern, self.i, self.groups = pattern, 0, 0
        self.match_node = self.alternatives()
        if self.i < len(pattern): raise ValueError(f"unbalanced ) at {self.i}")
    def peek(self): return self.pattern[self.i] if self.i < len(self.pattern) else ""
    def next(self):
        self.i += 1
        return self.pattern[self.i - 1]
    def alternatives(self):
        options = [self.sequence()]
        while self.peek() == "|":
            self.next()
            options.append(self.sequence())
        if len(options) == 1: return options[0]
        def match(s, i, g):
            for o in options: yield from o(s, i, g)
        return match
    def sequence(self):
        parts = []
        while self.peek() and self.peek() not in "|)": parts.append(self.repeated())
        def match(s, i, g, n=0):
            if n == len(parts): yield i, g
            else:
                for j, h in parts[n](s, i, g): yield from match(s, j, h, n + 1)
        return match
    def repeated(self):
        node = self.atom()
        while self.peek() and self.peek() in "*+?":
            node = self.repeat(node, self.next(), self.peek() == "?" and bool(self.next()))
        return node
    def repeat(self, node, kind, lazy):
        low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[kind]
        def match(s, i, g, count=0):
            if lazy and count >= low: yield i, g
            if high is None or count < high:
                for j, h in node(s, i, g):
                    if j > i or count < low: yield from match(s, j, h, count + 1)
            if not lazy and count >= low: yield i, g
        return match
    def atom(self):
        c = self.next()
        if c == "(":
            self.groups += 1
            number = self.groups
            inner = self.alternatives()
            if self.peek() != ")": raise ValueError("missing )")
            self.next()
            def match(s, i, g):
                for j, h in inner(s, i, g): yield j, {**h, number: s[i:j]}
            return match
        if c == "[":
            negate = self.peek() == "^" and bool(self.next())
            chars = set()
            while (c := self.next()) != "]":
                if self.peek() == "-" and self.pattern[self.i + 1] != "]":
                    self.next()
                    chars |= set(map(chr, range(ord(c), ord(self.next()) + 1)))
                else: chars.add(c)
            test = lambda x: (x in chars) != negate
        elif c == ".": test = lambda x: x != "\n"
        elif c == "^": return lambda s, i, g: iter([(i, g)] if i == 0 else [])
        elif c == "$": return lambda s, i, g: iter([(i, g)] if i == len(s) else [])
        elif c == "\\":
            c = self.next()
            test = {"d": str.isdigit, "w": lambda x: x.isalnum() or x == "_", "s": str.isspace}.get(c) or (lambda x: x == c)
        elif c in "*+?": raise ValueError(f"nothing to repeat at {self.i - 1}")
        else: test = lambda x: x == c
        def match(s, i, g):
            if i < len(s) and test(s[i]): yield i + 1, g
        return match
    def search(self, s, start=0):
        for i in range(start, len(s) + 1):
            for j, g in self.match_node(s, i, {}): return i, j, g
    def findall(self, s):
        i = 0
        while i <= len(s) and (m := self.search(s, i)):
            a, b, _ = m
            yield s[a:b]
            i = b if b > a else b + 1
for pattern, text in (
    ("abc", "xxabcx"), ("a*b", "aaab"), ("^a.c$", "abc"), ("^a.c$", "abcd"), ("(a|b)+c", "ababc"),
    ("[a-c]+", "xxabcabd"), ("[^ ]+", "  word next"), (r"(\d+)-(\d+)", "tel 555-1234"),
    ("(a*)(a)", "aaa"), ("a+?", "aaa"), ("(a+)+$", "aaaab"), ("x?y", "y"),
    ("(cat|dog)s?", "hotdogs"), ("", "abc"), ("a||b", "b"), (r"\.", "a.b"), ("(((z)))", "z"),
):
    print(f"{pattern:14} {text:14}", Regex(pattern).search(text))
print(list(Regex(r"\w+").findall("the quick, brown fox")), list(Regex("a*").findall("baac")))
print(list(Regex("[0-9]+(.[0-9]+)?").findall("1 2.5 33")))
for bad in ("(a", "a)", "*a", "a(*)"):
    try: Regex(bad)
    except ValueError as error: print(bad, error)
