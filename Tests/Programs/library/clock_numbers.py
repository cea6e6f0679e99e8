# Clocks by their numbers, what is known of clocks, texts to dates, digests compared.
import time
from _operator import _compare_digest

for name in 'time', 'monotonic', 'perf_counter', 'process_time', 'thread_time':
    info = time.get_clock_info(name)
    print(name, info.implementation, info.monotonic, info.adjustable, info.resolution)
try:
    time.get_clock_info('sundial')
except ValueError as error:
    print(error)
start = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
print(time.clock_gettime(time.CLOCK_MONOTONIC) * 1e9 >= start, time.clock_getres(time.CLOCK_REALTIME))
try:
    time.clock_gettime(999)
except OSError as error:
    print(error)

print(_compare_digest('abc', 'abc'), _compare_digest(b'abc', bytearray(b'abd')), _compare_digest('a', 'ab'))
for pair in ('é', 'e'), ('a', b'a'), (1, 2):
    try:
        _compare_digest(*pair)
    except TypeError as error:
        print(error)
