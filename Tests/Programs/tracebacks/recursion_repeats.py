def down(n):
    if n == 0:
        raise ValueError("bottom")
    down(n - 1)

def ping(n):
    return pong(n - 1) if n else 1 / 0

def pong(n):
    return ping(n - 1) if n else 1 / 0

import sys
try:
    down(20)
except ValueError as error:
    sys.excepthook(ValueError, error, error.__traceback__)
try:
    down(3)
except ValueError as error:
    sys.excepthook(ValueError, error, error.__traceback__)
ping(8)
