# Stopped in every phase of `with`: making the manager, entering, the body, leaving; with an exception, suppressed or not, and with one from __exit__.
class Manager:
    def __init__(self, name, suppress=False, fail=""):
        self.step("init", name)
        self.name, self.suppress, self.fail = name, suppress, fail

    def step(self, phase, name=None):
        for _ in range(2):
            pass
        log.append(f"{phase} {name or self.name}")
        if phase == getattr(self, "fail", None):
            raise OSError(phase)

    def __enter__(self):
        self.step("enter")
        return [self.name]

    def __exit__(self, kind, error, traceback):
        log.append((kind and kind.__name__, str(error), traceback and traceback.tb_lineno > 0))
        self.step("exit")
        return [self.suppress][0]


def body(*managers, error=None):
    with managers[0] as a:
        if len(managers) > 1:
            return body(*managers[1:], error=error) + a
        if error:
            raise error
        return a
    return "suppressed"


def early_leaving():
    for n in range(3):
        with Manager(f"loop{n}"):
            if n == 0:
                continue
            if n == 1:
                break
    with (Manager("x") as x, Manager("y") as (y,)):
        x.append(y)
    return x


cases = [
    lambda: body(Manager("a")),
    lambda: body(Manager("a"), Manager("b")),
    lambda: body(Manager("a"), Manager("b"), error=KeyError("k")),
    lambda: body(Manager("a", suppress=True), error=KeyError("k")),
    lambda: body(Manager("a", fail="enter")),
    lambda: body(Manager("a", fail="exit")),
    lambda: body(Manager("a", suppress=True), Manager("b", fail="exit"), error=KeyError("k")) or "none",
    lambda: body(Manager("a", suppress=1), Manager("b", suppress=""), error=StopIteration(1)),
    early_leaving,
]
for case in cases:
    log = []
    try:
        print(case())
    except Exception as error:
        print(repr(error), "after", repr(error.__context__))
    print("  ", log)
