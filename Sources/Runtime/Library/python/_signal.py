"""Signals. Python library reference, "signal".

The process's signals belong to Torpor: SIGINT raises KeyboardInterrupt in the program or suspends it, SIGTERM and SIGHUP suspend it where
there is an image. So a handler can be remembered and asked for, and none but the default one of SIGINT is ever called."""

SIG_DFL, SIG_IGN = 0, 1
SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK = 0, 1, 2
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
NSIG = 65
(SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM,
 SIGSTKFLT, SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR,
 SIGSYS) = range(1, 32)
SIGIOT, SIGPOLL, SIGCLD, SIGRTMIN, SIGRTMAX = SIGABRT, SIGIO, SIGCHLD, 34, 64
ItimerError = type('ItimerError', (OSError,), {'__module__': 'signal'})

_dispositions = {}


def default_int_handler(signalnum, frame, /):
    """The default handler for SIGINT: raises KeyboardInterrupt."""
    raise KeyboardInterrupt


def _check(number):
    if not 1 <= number < NSIG:
        raise ValueError('signal number out of range')


def getsignal(signalnum, /):
    _check(signalnum)
    if signalnum in _dispositions:
        return _dispositions[signalnum]
    return default_int_handler if signalnum == SIGINT else SIG_IGN if signalnum in (SIGPIPE, SIGXFSZ) else SIG_DFL


def signal(signalnum, handler, /):
    if handler is not SIG_DFL and handler != SIG_DFL and handler != SIG_IGN and not callable(handler):
        raise TypeError('signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object')
    old = getsignal(signalnum)
    if signalnum in (SIGKILL, SIGSTOP):
        raise OSError(22, 'Invalid argument')
    if handler != old:
        raise ValueError('signal handlers cannot be set yet: the signals belong to Torpor')
    return old


def raise_signal(signalnum, /):
    import posix
    posix.kill(posix.getpid(), signalnum)


def strsignal(signalnum, /):
    _check(signalnum)
    return {SIGHUP: 'Hangup', SIGINT: 'Interrupt', SIGQUIT: 'Quit', SIGILL: 'Illegal instruction', SIGABRT: 'Aborted', SIGKILL: 'Killed',
            SIGSEGV: 'Segmentation fault', SIGPIPE: 'Broken pipe', SIGALRM: 'Alarm clock', SIGTERM: 'Terminated'}.get(signalnum)


def valid_signals():
    """The signals of this platform."""
    return set(range(1, NSIG)) - {32, 33}


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    """Would have signals written to a descriptor: only switching that off is possible."""
    if fd != -1:
        raise NotImplementedError('signals cannot be written to a descriptor yet')
    return -1


def siginterrupt(signalnum, flag, /):
    """Change system call restart behaviour: calls are always restarted."""
    _check(signalnum)
