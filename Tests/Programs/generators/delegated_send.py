# yield from an iterator whose `send`, `throw` and `close` are found by __getattr__.


class Odd:
    def __init__(self, fails):
        self.fails = fails

    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def __getattr__(self, name):
        if self.fails:
            raise ZeroDivisionError(name)

        def method(*args):
            if args == ('stop',):
                raise StopIteration('stopped')
            return name, args
        return method


def delegate(fails):
    try:
        print('result', (yield from Odd(fails)))
    except ZeroDivisionError as error:
        print('caught', error)
    yield 'end'


for fails in False, True:
    g = delegate(fails)
    print(next(g), next(g))
    print(g.send(5))
    print(next(g, 'ended') if fails else g.send('stop'))
