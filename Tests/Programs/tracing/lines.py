# sys.settrace: the events "call", "line" and "return" of functions, loops, comprehensions, classes and generators.
import sys


def trace(frame, event, argument):
    code = frame.f_code
    shown = argument if isinstance(argument, (int, str, list)) else type(argument).__name__
    print(f"{event:6} {code.co_name} +{frame.f_lineno - code.co_firstlineno}", shown)
    return trace


def simple(a, b=2):
    c = a + b
    if c > 3:
        c = 3

    return c


def loops(n):
    total = 0
    for i in range(n):
        total += i
    while total > 1:
        total -= 1
    else:
        total = -total
    return total


def on_one_line(n):
    for _ in range(n): pass
    return [x for x in range(n)]


def nested():
    return simple(
        simple(0),
        b=simple(1))


def maker():
    class Made:
        attribute = 1

        def method(self):
            return self.attribute

    return Made().method()


def generator():
    received = yield 1
    yield received


def delegating():
    yield 0
    yield from generator()


def use_generators():
    g = generator()
    next(g)
    print(g.send("sent"))
    g.close()
    return list(delegating())


def with_statement():
    class Manager:
        def __enter__(self): return 'entered'
        def __exit__(self, *args): return None
    with Manager():
        x = 1
    return x


for function, arguments in [
    (simple, (1,)), (loops, (3,)), (on_one_line, (2,)), (nested, ()), (maker, ()), (use_generators, ()), (with_statement, ()),
]:
    print("--", function.__name__)
    sys.settrace(trace)
    function(*arguments)
    sys.settrace(None)
print(sys.gettrace())
