"""Suspended inside except and finally clauses, with a chain of exceptions and their tracebacks."""
import sys, torpor

class Odd(Exception):
    def __init__(self, n):
        super().__init__('odd: %d' % n)
        self.n = n

def check(n):
    if n % 2:
        raise Odd(n)
    return n

def work(n):
    try:
        try:
            return check(n)
        except Odd as error:
            torpor.suspend()
            raise ValueError(n) from error
    finally:
        print('finally', n, sys.exc_info()[0])

for n in (2, 3):
    try:
        print(work(n))
    except ValueError as error:
        cause, lines, tb = error.__cause__, [], error.__traceback__
        while tb:
            lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(repr(error), repr(cause), cause.n, lines)
