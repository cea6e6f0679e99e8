# Special methods looked up on a class that are descriptors made by Python code: __get__ is called before the method is.
log = []


class Hook:
    """A descriptor whose attribute is a function of the instance."""

    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        log.append(self.name)
        return lambda *args: self.function(instance, *args)


class Box:
    def __init__(self, items):
        self.items = items

    __bool__ = Hook(lambda self: bool(self.items))
    __len__ = Hook(lambda self: len(self.items))
    __contains__ = Hook(lambda self, item: item in self.items)
    __iter__ = Hook(lambda self: iter(self.items))
    __getitem__ = Hook(lambda self, key: self.items[key])
    __setitem__ = Hook(lambda self, key, value: self.items.__setitem__(key, value))
    __delitem__ = Hook(lambda self, key: self.items.__delitem__(key))
    __call__ = Hook(lambda self, *args: ("called", args))
    __add__ = Hook(lambda self, other: self.items + other)
    __radd__ = Hook(lambda self, other: other + self.items)
    __iadd__ = Hook(lambda self, other: Box(self.items + other))
    __neg__ = Hook(lambda self: self.items[::-1])
    __invert__ = Hook(lambda self: "inverted")
    __abs__ = Hook(lambda self: "abs")
    __eq__ = Hook(lambda self, other: self.items == other)
    __lt__ = Hook(lambda self, other: self.items < other)
    __hash__ = Hook(lambda self: 77)
    __repr__ = Hook(lambda self: f"Box({self.items})")
    __str__ = Hook(lambda self: "box")
    __format__ = Hook(lambda self, spec: f"<{spec}>")
    __enter__ = Hook(lambda self: self.items)
    __exit__ = Hook(lambda self, kind, value, traceback: kind is KeyError)
    __int__ = Hook(lambda self: 12)
    __float__ = Hook(lambda self: 1.5)
    __index__ = Hook(lambda self: 1)
    __reversed__ = Hook(lambda self: "backwards")
    __round__ = Hook(lambda self, *digits: ("round", digits))
    __divmod__ = Hook(lambda self, other: ("divmod", other))
    __pow__ = Hook(lambda self, *others: ("pow", others))
    __dir__ = Hook(lambda self: ["b", "a"])
    __bytes__ = Hook(lambda self: b"bytes")
    __complex__ = Hook(lambda self: 2j)


def show(what, function):
    log.clear()
    try:
        result = function()
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(f"{what}: {result!r} by {', '.join(log)}")


def with_statement():
    with Box([1]) as items:
        items.append(2)
    with Box([1]):
        raise KeyError("swallowed")
    return items


def in_place():
    box = Box([1])
    box += [2]
    return box.items


def item_changes():
    box = Box([1, 2, 3])
    box[0] = "set"
    del box[1]
    return box.items


def unpacking():
    first, *rest = Box([1, 2, 3])
    return first, rest


def loop():
    return [x for x in Box("abc")]


box = Box([1, 2])
show("if", lambda: "yes" if box else "no")
show("not", lambda: not Box([]))
show("comprehension", lambda: [1 for _ in "ab" if Box([])])
show("and", lambda: box and "last")
show("in", lambda: (1 in box, 5 not in box))
show("for", loop)
show("unpack", unpacking)
show("item", lambda: box[1])
show("items", item_changes)
show("call", lambda: box(1, 2))
show("+", lambda: box + [3])
show("reflected +", lambda: [0] + box)
show("+=", in_place)
show("-", lambda: -box)
show("~", lambda: ~box)
show("==", lambda: (box == [1, 2], box != [1, 2]))
show("<", lambda: (box < [9], [0] > box))
show("with", with_statement)
show("len", lambda: len(box))
show("bool", lambda: bool(box))
show("abs", lambda: abs(box))
show("hash", lambda: hash(box))
show("repr", lambda: repr(box))
show("str", lambda: str(box))
show("f-string", lambda: f"{box:wide}{box!r}{box!s}")
show("int", lambda: int(box))
show("float", lambda: float(box))
show("complex", lambda: complex(box))
show("bytes", lambda: bytes(box))
show("index", lambda: "abc"[box])
show("slice", lambda: "abc"[box:])
show("reversed", lambda: reversed(box))
show("round", lambda: (round(box), round(box, 2)))
show("divmod", lambda: divmod(box, 3))
show("pow", lambda: (box ** 2, pow(box, 2, 5)))
show("dir", lambda: dir(box))
show("sum", lambda: sum(box))
show("any", lambda: any([Box([]), Box([1])]))
show("max", lambda: max([Box([1]), Box([2])], key=lambda b: b.items).items)
show("set", lambda: len({box, box}))
show("dict", lambda: {box: 1}[box])
