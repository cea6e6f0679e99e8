# yield from an iterator whose attributes cannot be found: throw() fails with the failure, close() reports it and goes on.
import sys


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        raise ZeroDivisionError(name)


def delegate():
    try:
        yield from Broken()
    finally:
        print('left')


def report(unraisable):
    print('reported', repr(unraisable.exc_value), type(unraisable.object).__name__, unraisable.err_msg)


sys.unraisablehook = report
generator = delegate()
next(generator)
try:
    generator.throw(KeyError)
except ZeroDivisionError as error:
    print('throw', error)
generator.close()
print('closed')

generator = delegate()
next(generator)
generator.close()
