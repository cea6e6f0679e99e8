"""Clocks by their numbers, and dates out of texts. Python library reference, "time". The rest of the module is native."""

CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID, CLOCK_MONOTONIC_RAW = range(5)
CLOCK_BOOTTIME, CLOCK_TAI = 7, 11
_STRUCT_TM_ITEMS = 11


def clock_gettime_ns(clk_id, /):
    """The time of that clock, in nanoseconds."""
    return _clock(range(clk_id).stop, False)


def clock_gettime(clk_id, /):
    """The time of that clock, in seconds."""
    return clock_gettime_ns(clk_id) / 1e9


def clock_getres(clk_id, /):
    """The resolution of that clock, in seconds."""
    return _clock(range(clk_id).stop, True) / 1e9


_clocks = {
    'time': ('CLOCK_REALTIME', False, True), 'monotonic': ('CLOCK_MONOTONIC', True, False),
    'perf_counter': ('CLOCK_MONOTONIC', True, False), 'process_time': ('CLOCK_PROCESS_CPUTIME_ID', True, False),
    'thread_time': ('CLOCK_THREAD_CPUTIME_ID', True, False),
}


def get_clock_info(name, /):
    """What the clock function of that name reads, and how finely."""
    if name not in _clocks:
        raise ValueError('unknown clock')
    import types
    clock, is_monotonic, is_adjustable = _clocks[name]
    number = {'CLOCK_REALTIME': 0, 'CLOCK_MONOTONIC': 1, 'CLOCK_PROCESS_CPUTIME_ID': 2, 'CLOCK_THREAD_CPUTIME_ID': 3}[clock]
    return types.SimpleNamespace(
        implementation=f'clock_gettime({clock})', monotonic=is_monotonic, adjustable=is_adjustable, resolution=clock_getres(number))


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    """The struct_time that a text stands for."""
    import _strptime
    return _strptime._strptime_time(string, format)
