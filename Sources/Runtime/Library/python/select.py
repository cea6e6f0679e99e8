"""Waiting until descriptors are ready. Python library reference, "select".

Descriptors of this process do not survive suspension, so what can be waited for is what `socket.socketpair()` makes: pairs of
sockets whose buffers are in the program's own memory. Until one is ready or the time is over, the program sleeps in short
steps: between any two it may be suspended, and goes on waiting in another process.
"""
import time as _time

error = OSError
_step = 0.02


def _number(value):
    if type(value) is int:
        number = value
    else:
        method = getattr(value, 'fileno', None)
        if method is None:
            raise TypeError('argument must be an int, or have a fileno() method.')
        number = method()
        if not isinstance(number, int):
            raise TypeError('fileno() returned a non-integer')
    if number < 0:
        raise ValueError(f'file descriptor cannot be a negative integer ({number})')
    return number


def _endpoint(number):
    import _socket
    endpoint = _socket._endpoints.get(number)
    if endpoint is not None:
        return endpoint
    if number >= _socket._first_number:
        raise OSError(9, 'Bad file descriptor')
    raise NotImplementedError('waiting for descriptors other than those of socket.socketpair() is not built yet')


def _watched(values, kind):
    try:
        values = list(values)
    except TypeError:
        raise TypeError('arguments 1-3 must be sequences') from None
    return [(value, _endpoint(_number(value)), kind) for value in values]


def select(rlist, wlist, xlist, timeout=None, /):
    """Wait until some of the objects are ready to be read or written: the lists of those that are.

    timeout: seconds; None waits without end. No socket here has an exceptional condition.
    """
    if timeout is not None:
        if not isinstance(timeout, (int, float)) and not hasattr(type(timeout), '__index__'):
            raise TypeError('timeout must be a float or None')
        if timeout < 0:
            raise ValueError('timeout must be non-negative')
    reading, writing = _watched(rlist, 'r'), _watched(wlist, 'w')
    _watched(xlist, 'x')
    end = None if timeout is None else _time.monotonic() + timeout
    while True:
        readable = [value for value, endpoint, _ in reading if endpoint.is_readable()]
        writable = [value for value, endpoint, _ in writing if endpoint.is_writable()]
        if readable or writable:
            return readable, writable, []
        if end is None:
            _time.sleep(_step)
            continue
        left = end - _time.monotonic()
        if left <= 0:
            return [], [], []
        _time.sleep(min(left, _step))


# Stored in a class, as the module `selectors` does, a function of C is no method.
select = staticmethod(select)
