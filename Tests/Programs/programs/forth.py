# A small Forth: words compiled to lists, a data and a return stack, IF/ELSE/THEN, loops, variables.


class ForthError(Exception):
    def __init__(self, word, reason):
        super().__init__(word, reason)
        self.word, self.reason = word, reason

    def __str__(self):
        return f"{self.word}: {self.reason}"


class Forth:
    def __init__(self):
        self.stack, self.loops, self.memory, self.out = [], [], [], []
        self.words = {
            "+": self.binary(lambda a, b: a + b), "-": self.binary(lambda a, b: a - b),
            "*": self.binary(lambda a, b: a * b), "/": self.binary(lambda a, b: a // b),
            "mod": self.binary(lambda a, b: a % b), "=": self.binary(lambda a, b: -(a == b)),
            "<": self.binary(lambda a, b: -(a < b)), "dup": self.dup, "drop": lambda: self.pop("drop"),
            "swap": self.swap, "over": self.over, "rot": self.rot, ".": self.dot, "cr": lambda: self.out.append("\n"),
            "@": lambda: self.stack.append(self.memory[self.pop("@")]), "!": self.store,
            "i": lambda: self.stack.append(self.loops[-1]),
        }

    def pop(self, word):
        if not self.stack:
            raise ForthError(word, "stack underflow")
        return self.stack.pop()

    def binary(self, function):
        def word():
            b, a = self.pop("operator"), self.pop("operator")
            self.stack.append(function(a, b))
        return word

    def dup(self):
        self.stack += [self.pop("dup")] * 2

    def swap(self):
        self.stack += [self.pop("swap"), self.pop("swap")]

    def over(self):
        b, a = self.pop("over"), self.pop("over")
        self.stack += [a, b, a]

    def rot(self):
        c, b, a = (self.pop("rot") for _ in range(3))
        self.stack += [b, c, a]

    def dot(self):
        self.out.append(f"{self.pop('.')} ")

    def store(self):
        address, value = self.pop("!"), self.pop("!")
        self.memory[address] = value

    def compile(self, tokens, *ends):
        body = []
        for token in tokens:
            if token in ends:
                return body, token
            match token:
                case "if":
                    yes, end = self.compile(tokens, "else", "then")
                    no = self.compile(tokens, "then")[0] if end == "else" else []
                    body.append(("if", yes, no))
                case "do":
                    body.append(("do", self.compile(tokens, "loop")[0]))
                case "begin":
                    body.append(("begin", self.compile(tokens, "until")[0]))
                case ":":
                    name = next(tokens)
                    self.words[name] = self.compile(tokens, ";")[0]
                case "variable":
                    self.memory.append(0)
                    self.words[next(tokens)] = [len(self.memory) - 1]
                case '."':
                    text = []
                    for part in tokens:
                        if part.endswith('"'):
                            text.append(part[:-1])
                            break
                        text.append(part)
                    body.append(("say", " ".join(text)))
                case number if number.lstrip("-").isdigit():
                    body.append(int(number))
                case _:
                    body.append(token)
        if ends:
            raise ForthError(ends[-1], "missing")
        return body, None

    def execute(self, body):
        for item in body:
            match item:
                case int():
                    self.stack.append(item)
                case str():
                    word = self.words.get(item)
                    if word is None:
                        raise ForthError(item, "unknown word")
                    word() if callable(word) else self.execute(word)
                case ("if", yes, no):
                    self.execute(yes if self.pop("if") else no)
                case ("do", inner):
                    start, limit = self.pop("do"), self.pop("do")
                    for i in range(start, limit):
                        self.loops.append(i)
                        self.execute(inner)
                        self.loops.pop()
                case ("begin", inner):
                    while True:
                        self.execute(inner)
                        if self.pop("until"):
                            break
                case ("say", text):
                    self.out.append(text)

    def run(self, text):
        self.out.clear()
        try:
            self.execute(self.compile(iter(text.split()))[0])
        except ForthError as error:
            self.out.append(f"error {error} {error.args}")
            self.stack.clear()
        except ZeroDivisionError as error:
            self.out.append(f"error {error}")
            self.stack.clear()
        print("".join(self.out).rstrip(), self.stack)


forth = Forth()
forth.run("1 2 + 3 * .")
forth.run(": square dup * ; 7 square . -3 square .")
forth.run(": fact dup 2 < if drop 1 else dup 1 - fact * then ; 4 fact .")
forth.run("3 0 do i square . loop cr 1 2 3 rot . . .")
forth.run("variable x 42 x ! x @ 1 + x ! x @ .")
forth.run(": down begin dup . 1 - dup 0 = until drop ; 2 down")
forth.run('." hello forth" 1 2 over')
forth.run("+ + +")
forth.run("1 0 /")
forth.run("nonsense")
forth.run(": open 1 2")
