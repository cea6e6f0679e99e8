# Frames stand one in another, each with its own locals, loops and closure variables; an error from the innermost finds its handler.
import sys


def walk(tree, depth=0):
    here = f"level {depth}"
    total = len(here)
    for key in tree:
        before = total
        if isinstance(tree[key], dict):
            total += walk(tree[key], depth + 1)
        elif callable(tree[key]):
            total += tree[key](lambda n: n + before + depth)
        else:
            total += tree[key]
        assert here == f"level {depth}"
    return total


tree = {"a": 1, "b": {"c": 2, "d": {"e": 3, "f": lambda g: g(10)}}, "h": lambda g: sum(g(n) for n in range(3))}
print(walk(tree))


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 2))


def countdown(n):
    local = [n]
    try:
        if n == 0:
            raise LookupError([frame_names(sys._getframe())])
        return countdown(n - 1)
    except LookupError as error:
        error.args[0].append(local[0])
        if n == 3:
            return error
        raise
    finally:
        local.clear()


def frame_names(frame):
    names = []
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back
    return names


error = countdown(5 - 2)
print(error.args[0])
traceback, lines = error.__traceback__, []
while traceback:
    lines.append((traceback.tb_frame.f_code.co_name, traceback.tb_lineno - countdown.__code__.co_firstlineno, sorted(traceback.tb_frame.f_locals)))
    traceback = traceback.tb_next
print(lines)


def accumulate():
    seen, step = [], 1

    def add(x):
        nonlocal step
        step += 1
        seen.append((x, step, locals()["x"]))
        return [add(x - 1) if x else None for _ in "1"]
    add(2)
    step *= 10
    return seen, step, sorted(locals())


print(accumulate())


def mixed():
    for i in range(3):
        with_default = lambda x=i: [x, i]
        yield from map(with_default, [i * 2] if i % 2 else [])
        yield with_default()


print(list(mixed()))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


try:
    print(deep(60), deep(10**6))
except RecursionError as error:
    print(error)
