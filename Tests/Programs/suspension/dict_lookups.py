# Stopped inside __hash__ and __eq__ while a dict looks for a key, stores it, or takes it out.
class Key:
    def __init__(self, text):
        self.text = text

    def __hash__(self):
        h = 0
        for c in self.text:
            h = (h * 31 + ord(c)) % 2  # nearly all collide
        return h

    def __eq__(self, other):
        if not isinstance(other, Key):
            return NotImplemented
        return [c for c in self.text.lower()] == [c for c in other.text.lower()]

    def __repr__(self):
        return f"'{self.text}'"


table = {Key("one"): 1, Key("two"): 2, Key("ONE"): 3}
table[Key("three")] = 4
table[Key("Two")] += 10
print(table, len(table))
print(table[Key("THREE")], table.get(Key("none")), table.get(Key("four"), "no"), Key("tWo") in table, Key("five") not in table)
print(table.setdefault(Key("One"), "kept"), table.setdefault(Key("six"), "new"), table.pop(Key("SIX")), table.pop(Key("seven"), None))
del table[Key("TWO")]
print(list(table), {Key("a"): 1, Key("A"): 2, Key("b"): 3}, {Key(c): n for n, c in enumerate("xyX")})
for act in (lambda: table[Key("gone")], lambda: table.pop(Key("gone")), lambda: table.__delitem__(Key("gone"))):
    try:
        act()
    except KeyError as error:
        print(repr(error))


class Default(dict):
    def __missing__(self, key):
        value = self[key] = [c for c in key.text]
        return value


default = Default()
print(default[Key("ab")], default[Key("AB")], default, default.get(Key("zz")))


class Broken(Key):
    def __eq__(self, other):
        raise OSError("no comparing " + self.text)

    __hash__ = Key.__hash__


broken = Broken("one")
for act in (lambda: table[broken], lambda: table.get(broken), lambda: broken in table, lambda: table.update({broken: 1})):
    try:
        act()
    except OSError as error:
        print(error, len(table))


class Unhashable(Key):
    __hash__ = None


class Wrong:
    def __hash__(self):
        return str(1)


for key in (Unhashable("one"), Wrong(), (1, [2])):
    try:
        table[key]
    except TypeError as error:
        print(error)
