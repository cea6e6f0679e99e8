"""What modules of the standard library ask of threads. Python library reference, "_thread".

There is one thread. So a lock that is held can only be waited for in vain: that is an error rather than a wait without end.
"""
error = RuntimeError
TIMEOUT_MAX = 9223372036.0
_absent = object()


def get_ident():
    """Return a non-zero integer that identifies the current thread."""
    return 1


get_native_id = get_ident


def _is_acquired(is_free, blocking, timeout):
    """Whether `acquire` gets the lock, its arguments checked."""
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError('timeout value must be positive')
    if timeout > TIMEOUT_MAX:
        raise OverflowError('timeout value is too large')
    if is_free:
        return True
    if blocking and timeout == -1:
        raise RuntimeError('deadlock: the only thread waits for a lock that it holds')
    if blocking and timeout > 0:
        import time
        time.sleep(timeout)
    return False


class lock:
    __slots__ = '_held', '__weakref__'

    def __new__(cls):
        self = object.__new__(cls)
        self._held = False
        return self

    def __init_subclass__(cls):
        raise TypeError("type '_thread.lock' is not an acceptable base type")

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; return whether that succeeded."""
        if not _is_acquired(not self._held, blocking, timeout):
            return False
        self._held = True
        return True

    acquire_lock = acquire

    def release(self):
        """Release the lock, which must be locked."""
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    release_lock = release

    def locked(self):
        return self._held

    locked_lock = locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _at_fork_reinit(self):
        self._held = False

    def __repr__(self):
        state = 'locked' if self._held else 'unlocked'
        return f'<{state} {type(self).__module__}.{type(self).__qualname__} object at {id(self):#x}>'


LockType = lock


def allocate_lock():
    return lock()


allocate = allocate_lock


class RLock:
    """A lock that the thread that holds it may acquire again."""
    __slots__ = '_depth', '__weakref__'

    def __new__(cls, *args, **kwargs):
        self = object.__new__(cls)
        self._depth = 0
        return self

    def acquire(self, blocking=True, timeout=-1):
        """Lock the lock; it is released when `release` was called as often."""
        _is_acquired(True, blocking, timeout)
        self._depth += 1
        return True

    def release(self):
        """Release the lock once."""
        if not self._depth:
            raise RuntimeError('cannot release un-acquired lock')
        self._depth -= 1

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _is_owned(self):
        return self._depth > 0

    def _recursion_count(self):
        return self._depth

    def _acquire_restore(self, state):
        self._depth = state[0]

    def _release_save(self):
        if not self._depth:
            raise RuntimeError('cannot release un-acquired lock')
        state = self._depth, get_ident()
        self._depth = 0
        return state

    def _at_fork_reinit(self):
        self._depth = 0

    def __repr__(self):
        state, owner = ('locked', get_ident()) if self._depth else ('unlocked', 0)
        return (f'<{state} {type(self).__module__}.{type(self).__qualname__} object owner={owner} count={self._depth} '
                f'at {id(self):#x}>')


class _local:
    """Thread-local data: with one thread, a namespace."""

    def __init__(self, /, *args, **kwargs):
        if (args or kwargs) and type(self).__init__ is _local.__init__:
            raise TypeError('Initialization arguments are not supported')


def start_new_thread(function, args, kwargs=_absent, /):
    """Start a new thread: not built yet."""
    if not callable(function):
        raise TypeError('first arg must be callable')
    if not isinstance(args, tuple):
        raise TypeError('2nd arg must be a tuple')
    if kwargs is not _absent and not isinstance(kwargs, dict):
        raise TypeError('optional 3rd arg must be a dictionary')
    raise error("can't start new thread: torpor runs one thread")


start_new = start_new_thread


def exit():
    raise SystemExit


exit_thread = exit


def stack_size(size=0, /):
    """Return the thread stack size used when creating new threads; it cannot be set."""
    if size < 0:
        raise ValueError('size must be 0 or a positive value')
    if size:
        raise error('setting stack size not supported')
    return 0


def _count():
    """Return the number of threads that were started."""
    return 0


def daemon_threads_allowed():
    """Return whether daemon threads are allowed."""
    return False


def _set_sentinel():
    """Return a lock that is released when the current thread ends."""
    return lock()


def interrupt_main(signum=2, /):
    if signum != 2:
        raise ValueError('torpor simulates SIGINT only')
    raise KeyboardInterrupt
