# Generators as stages: sources, filters, sinks, broadcasting, and how a stop or an error travels through them.
def primed(function):
    def start(*args, **keywords):
        g = function(*args, **keywords)
        next(g)
        return g
    return start


events = []


@primed
def sink(name):
    received = []
    try:
        while True:
            received.append((yield len(received)))
    except GeneratorExit:
        events.append((name, 'closed', received))
    except ValueError as error:
        events.append((name, str(error), received))
        yield 'last words of ' + name
    finally:
        events.append((name, 'finally'))


@primed
def transform(function, target):
    with closing(target):
        result = None
        while True:
            item = yield result
            try:
                result = target.send(function(item))
            except ZeroDivisionError:
                result = 'skipped'


@primed
def broadcast(*targets):
    counts = None
    while True:
        item = yield counts
        counts = [t.send(item) for t in targets]


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *details):
        self.thing.close()
        events.append(('with', details[0].__name__ if details[0] else None))


a, b = sink('a'), sink('b')
pipe = transform(lambda x: 12 // x, broadcast(a, b))
print([pipe.send(x) for x in (1, 0, 2, 5)])
pipe.close()
print(events)
print(a.send('more'), a.throw(ValueError('stop')), next(a, 'ended'), a.gi_frame)
b.close()
print(events[1:])
events.clear()


def source(n):
    total = 0
    for i in range(n):
        total += (yield i) or 0
    return total


def twice(gen):
    first = yield from gen(2)
    second = yield from gen(3)
    return first, second


g = twice(source)
out, got = [], next(g)
try:
    while True:
        out.append(got)
        got = g.send(got * 10)
except StopIteration as stop:
    print(out, stop.value)


def grouped(items, n):
    items = iter(items)
    while chunk := [x for x, _ in zip(items, range(n))]:
        yield chunk


print([c for c in grouped('abcdefgh', 3)])


def merge(*streams):
    heads = {i: next(s) for i, s in enumerate(streams)}
    while heads:
        i = min(heads, key=heads.get)
        yield heads[i]
        try:
            heads[i] = next(streams[i])
        except StopIteration:
            del heads[i]


print(list(merge(iter([1, 4, 9]), iter([2, 3, 10]), (x * x for x in (2, 5)))))


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        sent = yield depth
        if sent:
            yield from (sent,) * depth
        yield from tree(depth - 1)


walk = tree(3)
print(next(walk), next(walk), walk.send('s'), list(walk))
