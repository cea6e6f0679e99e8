def machine(cls):
    cls.transitions = {}
    for name, value in vars(cls).copy().items():
        for state, event, target in getattr(value, "on", ()): cls.transitions[state, event] = (target, value)
    return cls
def on(state, event, target):
    def decorate(f):
        f.on = getattr(f, "on", ()) + ((state, event, target),)
        return f
    return decorate
class Invalid(Exception): pass
@machine
class Turnstile:
    def __init__(self): self.state, self.coins, self.people, self.trail = "locked", 0, 0, []
    @on("locked", "coin", "unlocked")
    @on("unlocked", "coin", "unlocked")
    def pay(self, value=1): self.coins += value
    @on("unlocked", "push", "locked")
    def enter(self): self.people += 1
    @on("locked", "kick", "broken")
    @on("unlocked", "kick", "broken")
    def smash(self): print("crash")
    def send(self, event, *args):
        try: target, action = self.transitions[self.state, event]
        except KeyError: raise Invalid(f"{event} while {self.state}") from None
        action(self, *args)
        self.trail.append(f"{self.state}-{event}->{target}")
        self.state = target
t = Turnstile()
for event in ("push", "coin", "coin", "push", "push", "coin", "kick", "coin"):
    try: t.send(event, *([5] if event == "coin" else []))
    except Invalid as error: print("invalid:", error)
print(t.state, t.coins, t.people, *t.trail, sep="\n")
def scanner():
    state, word, out = "start", "", []
    while True:
        c = yield out
        out = []
        if state == "start":
            if c == '"': state = "string"
            elif c.isalpha(): state, word = "word", c
            elif c.isdigit(): state, word = "number", c
        elif state in ("word", "number"):
            if c.isalnum(): word += c
            else:
                out.append((state, word))
                state, word = ("string", "") if c == '"' else ("start", "")
        elif state == "string":
            if c == "\\": state = "escape"
            elif c == '"':
                out.append((state, word))
                state, word = "start", ""
            else: word += c
        else: state, word = "string", word + {"n": "\n"}.get(c, c)
s = scanner()
next(s)
print([token for c in 'let x1 = "a \\"q\\"\\n" 42; end ' for token in s.send(c)])
class Light:
    def __init__(self): self.state = self.red
    def red(self): self.state = self.green; return "red", 3
    def green(self): self.state = self.yellow; return "green", 4
    def yellow(self): self.state = self.red; return "yellow", 1
light = Light()
print([light.state() for _ in range(5)])
