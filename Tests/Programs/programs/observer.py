class Signal:
    def __init__(self): self.slots = []
    def connect(self, f, priority=0):
        self.slots.append((priority, len(self.slots), f))
        self.slots.sort(key=lambda s: (-s[0], s[1]))
        return f
    def __iadd__(self, f): self.connect(f); return self
    def __isub__(self, f): self.slots = [s for s in self.slots if s[2] != f]; return self
    def emit(self, *args, **kwargs):
        results, errors = [], []
        for _, _, f in list(self.slots):
            try: results.append(f(*args, **kwargs))
            except Exception as error: errors.append(f"{f.__name__}: {error}")
        return results, errors
class Model:
    def __init__(self, **fields):
        self.__dict__.update(fields, changed=Signal(), undo_stack=[])
    def __setattr__(self, name, value):
        if name == "changed": return object.__setattr__(self, name, value)
        old = self.__dict__.get(name)
        self.undo_stack.append(lambda: self.__dict__.__setitem__(name, old))
        self.__dict__[name] = value
        self.changed.emit(name, old, value)
    def undo(self):
        if not self.undo_stack: return False
        self.undo_stack.pop()()
        return True
log = []
m = Model(x=1, y=2)
@m.changed.connect
def record(name, old, new): log.append((name, old, new))
def veto(name, old, new):
    if new == 13: raise ValueError("unlucky")
    return "ok"
m.changed += veto
m.x = 5
m.y += 1
print(log, m.changed.emit("manual", 0, 13), m.x)
m.changed -= record
m.x = 6
print(len(log), m.undo(), m.x, m.undo(), m.undo(), m.undo(), m.x, m.y)
s = Signal()
for i, p in enumerate((0, 5, 1)): s.connect(lambda i=i: i, priority=p)
print(s.emit())
class Button:
    clicked = None
    def __init__(self, label): self.label, self.clicked = label, Signal()
    def click(self): return self.clicked.emit(self)
class Counter:
    def __init__(self): self.n = 0
    def increment(self, sender): self.n += 1; return sender.label, self.n
b, c = Button("go"), Counter()
b.clicked += c.increment
print(b.click(), b.click(), c.n)
b.clicked -= c.increment
print(b.click(), c.n)
