# _thread with one thread: its locks.
import _thread

lock = _thread.allocate_lock()
print(lock.locked(), lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0))
lock.release()
with lock as got:
    print(got, lock.locked())
print(lock.locked(), type(lock) is _thread.LockType, _thread.error is RuntimeError, _thread.get_ident() == _thread.get_ident())
for arguments in [(False, 5), (True, -5)]:
    try:
        lock.acquire(*arguments)
    except ValueError as error:
        print(error)
try:
    lock.release()
except RuntimeError as error:
    print(error)

again = _thread.RLock()
with again:
    with again:
        print(again._is_owned())
print(again._is_owned())
try:
    again.release()
except RuntimeError as error:
    print(error)
local = _thread._local()
local.x = 5
print(local.x, vars(local))
