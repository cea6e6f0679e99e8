# with: what __enter__ gives, what __exit__ is given and may return or raise, several managers, and how blocks are left.
class Manager:
    def __init__(self, name, result=None, raises=None): self.name, self.result, self.raises = name, result, raises
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.raises: raise self.raises
        return self.result


class Truth:
    def __bool__(self):
        print("asked")
        return True


class BadTruth:
    def __bool__(self): raise ArithmeticError("truth")


def attempt(function):
    try:
        print(function.__name__, "->", function())
    except Exception as error:
        chain = []
        while error:
            chain.append(f"{type(error).__name__}({error})")
            error = error.__context__
        print(function.__name__, "!!", " <- ".join(chain))


def swallowing():
    with Manager("a", Truth()) as name:
        raise ValueError(name)
    return "after"


def asking_badly():
    with Manager("a", BadTruth()):
        raise ValueError("v")


def no_question():
    with Manager("a", BadTruth()):
        pass
    return "not asked"


def replacing():
    with Manager("a", raises=KeyError("k")):
        raise ValueError("v")


def failing_exit():
    with Manager("a", raises=KeyError("k")):
        return "lost"


def several():
    with Manager("a") as x, Manager("b", True) as y, Manager("c") as z:
        raise ValueError(x + y + z)
    return "swallowed by b"


def parenthesized():
    with (
        Manager("a") as x,
        Manager("b"),
    ):
        return x


def as_targets():
    class Holder: pass
    holder, items = Holder(), [0, 0]
    with Manager("ab") as holder.x, Manager("cd") as items[1], Manager("ef") as (p, q), Manager("ghi") as [r, *s]:
        return holder.x, items, p, q, r, s


def failing_target():
    with Manager("a") as (x, y):
        print("not reached")


def leaving():
    for i in range(3):
        with Manager(f"m{i}"):
            if i == 0: continue
            if i == 1: break
    with Manager("r"):
        return i


def generator():
    with Manager("g"):
        yield 1
        yield 2


def closing():
    g = generator()
    next(g)
    g.close()
    return list(generator())


def nested():
    with Manager("outer", True):
        try:
            with Manager("inner"):
                raise ValueError("in")
        finally:
            raise TypeError("from finally")
    return "both"


def lookups():
    class Late:
        pass
    late = Late()
    late.__enter__ = late.__exit__ = lambda *args: None
    with late: pass


def no_exit():
    class OnlyEnter:
        def __enter__(self): print("not called")
    with OnlyEnter(): pass


for function in (swallowing, asking_badly, no_question, replacing, failing_exit, several, parenthesized, as_targets, failing_target, leaving, closing,
                 nested, lookups, no_exit):
    attempt(function)
