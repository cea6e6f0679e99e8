# An editor with undo and redo: commands as objects, merged, grouped by a context manager, with save points.


class Command:
    def merge(self, other):
        return None


class Insert(Command):
    def __init__(self, at, text):
        self.at, self.text = at, text

    def do(self, lines):
        lines[self.at:self.at] = self.text

    def undo(self, lines):
        del lines[self.at:self.at + len(self.text)]

    def merge(self, other):
        if isinstance(other, Insert) and other.at == self.at + len(self.text):
            return Insert(self.at, self.text + other.text)

    def __repr__(self):
        return f"+{self.at}:{''.join(self.text)}"


class Delete(Command):
    def __init__(self, start, stop):
        self.span, self.removed = slice(start, stop), None

    def do(self, lines):
        self.removed = lines[self.span]
        if not self.removed:
            raise IndexError(f"nothing at {self.span.start}")
        del lines[self.span]

    def undo(self, lines):
        lines[self.span.start:self.span.start] = self.removed

    def __repr__(self):
        return f"-{self.span.start}:{''.join(self.removed)}"


class Group(Command):
    def __init__(self, commands):
        self.commands = commands

    def do(self, lines):
        for command in self.commands:
            command.do(lines)

    def undo(self, lines):
        for command in reversed(self.commands):
            command.undo(lines)

    def __repr__(self):
        return f"({' '.join(map(repr, self.commands))})"


class Editor:
    def __init__(self, text=""):
        self.text, self.done, self.undone, self.open, self.saved = list(text), [], [], [], 0

    def do(self, command):
        command.do(self.text)
        target = self.open[-1] if self.open else self.done
        merged = target[-1].merge(command) if target and len(self.done) != self.saved else None
        if merged:
            target[-1] = merged
        else:
            target.append(command)
        self.undone.clear()
        return self

    def undo(self, count=1):
        for _ in range(count):
            if not self.done:
                raise LookupError("nothing to undo")
            command = self.done.pop()
            command.undo(self.text)
            self.undone.append(command)
        return self

    def redo(self):
        try:
            command = self.undone.pop()
        except IndexError:
            raise LookupError("nothing to redo") from None
        command.do(self.text)
        self.done.append(command)
        return self

    @property
    def changed(self):
        return len(self.done) != self.saved

    def save(self):
        self.saved = len(self.done)

    def __enter__(self):
        self.open.append([])
        return self

    def __exit__(self, kind, error, _):
        group = Group(self.open.pop())
        if kind is not None:
            group.undo(self.text)
            return issubclass(kind, LookupError)
        (self.open[-1] if self.open else self.done).append(group)

    def __str__(self):
        return f"{''.join(self.text)!r:<16} {self.done} {self.undone}{' *' if self.changed else ''}"


editor = Editor("abc")
print(editor.do(Insert(3, list("de"))))
print(editor.do(Insert(5, list("f"))))
print(editor.do(Delete(0, 2)))
print(editor.undo())
print(editor.redo())
editor.save()
print(editor)
print(editor.do(Insert(1, ["X"])))
print(editor.undo(2))
print(editor.undo())
for action in editor.undo, lambda: editor.redo().redo().redo().redo():
    try:
        action()
    except LookupError as error:
        print("LookupError:", error, repr(error.__cause__), error.__suppress_context__)
print(editor)
with editor:
    editor.do(Insert(0, ["<"])).do(Insert(len(editor.text), [">"]))
    with editor:
        editor.do(Delete(1, 2))
print(editor)
print(editor.undo())
with editor:
    editor.do(Insert(0, ["!"]))
    editor.do(Delete(90, 95))
print(editor)
try:
    with editor:
        editor.do(Insert(0, ["?"]))
        raise ValueError("stop")
except ValueError as error:
    print(error, editor)
