# A Turing machine with a tape that grows both ways, given as text, and a generator of its configurations.


class Tape:
    def __init__(self, text, blank="_"):
        self.blank, self.cells, self.offset = blank, list(text) or [blank], 0

    def __getitem__(self, i):
        i += self.offset
        return self.cells[i] if 0 <= i < len(self.cells) else self.blank

    def __setitem__(self, i, symbol):
        if i + self.offset < 0:
            missing = -(i + self.offset)
            self.cells[:0] = [self.blank] * missing
            self.offset += missing
        elif i + self.offset >= len(self.cells):
            self.cells.extend(self.blank * (i + self.offset - len(self.cells) + 1))
        self.cells[i + self.offset] = symbol

    def __str__(self):
        return "".join(self.cells).strip(self.blank)

    def show(self, at, radius=3):
        return "".join(f"[{self[i]}]" if i == at else self[i] for i in range(at - radius, at + radius + 1))


class Halted(Exception):
    pass


class Machine:
    MOVES = {"L": -1, "R": +1, "S": 0}

    def __init__(self, program):
        self.rules = {}
        for number, line in enumerate(program.strip().splitlines(), 1):
            try:
                state, read, write, move, then = line.split()
                key = state, read
                if key in self.rules:
                    raise ValueError(f"second rule for {state} {read}")
                self.rules[key] = write, self.MOVES[move], then
            except ValueError as error:
                raise SyntaxError(str(error), ("machine", number, None, line)) from None
            except KeyError as error:
                raise SyntaxError(f"no move {error}", ("machine", number, line.index(move) + 1, line)) from error

    def steps(self, tape, state="start", at=0):
        while state != "halt":
            yield state, at
            try:
                tape[at], move, state = self.rules[state, tape[at]]
            except KeyError as error:
                raise Halted(*error.args[0]) from error
            at += move
        return at

    def run(self, text, limit=200):
        tape, count = Tape(text), 0
        for count, _ in enumerate(self.steps(tape), 1):
            if count == limit:
                return f"{text}: no end after {limit} steps"
        return f"{text} -> {tape} in {count}"


increment = Machine("""
start 0 0 R start
start 1 1 R start
start _ _ L carry
carry 1 0 L carry
carry 0 1 S halt
carry _ 1 S halt
""")
for text in "1011", "111", "0", "":
    print(increment.run(text))

palindrome = Machine("""
start a _ R haveA
start b _ R haveB
start _ y S halt
haveA a a R haveA
haveA b b R haveA
haveA _ _ L matchA
haveB a a R haveB
haveB b b R haveB
haveB _ _ L matchB
matchA a _ L back
matchA _ y S halt
matchB b _ L back
matchB _ y S halt
back a a L back
back b b L back
back _ _ R start
""")
for text in "abba", "aba", "ab":
    try:
        print(palindrome.run(text))
    except Halted as error:
        print(text, "stuck in", *error.args, repr(error.__cause__))

tape = Tape("11")
steps = increment.steps(tape)
for state, at in steps:
    print(f"{state:<6}{tape.show(at)}", end="|")
print(tape.cells, tape.offset)
print(Machine("start _ x L start").run("", limit=12))
for bad in "a 0 1 R", "a 0 1 R b\na 0 1 X b", "a 0 1 R b\na 0 0 L c":
    try:
        Machine(bad)
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset, error.text, repr(error.__cause__))
