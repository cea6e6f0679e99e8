import time, gc
start = time.perf_counter()
a, b = time.monotonic(), time.monotonic()
print(type(start).__name__, b >= a, type(time.time()).__name__, time.time() > 1.6e9)
print(type(time.perf_counter_ns()).__name__, time.monotonic_ns() <= time.monotonic_ns())
print(type(time.process_time()).__name__, time.perf_counter() >= start)
print(time.sleep(0), time.sleep(0.001), time.gmtime(0)[:6], time.gmtime(86400 * 365).tm_year)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(1e9)))
for f in (lambda: time.sleep(-1), lambda: time.sleep("x"), lambda: time.sleep(), lambda: time.nothing):
    try: print(f())
    except (ValueError, TypeError, AttributeError) as error: print(type(error).__name__, error)
print(gc.isenabled(), gc.disable(), gc.isenabled(), gc.enable(), gc.isenabled())
print(type(gc.collect()).__name__, type(gc.get_count()).__name__, gc.collect(0) >= 0)
import math as m, sys as s
from math import floor as f, ceil
print(m.__name__, s.__name__, f(1.5), ceil(1.5), m.floor is f, type(m).__name__)
print(repr(m).startswith("<module 'math'"))
