def loop(n):
    while True:
        n -= 1
        if n == 0:
            raise MemoryError("simulated")
print("start")
try:
    loop(10)
except MemoryError as error:
    print(repr(error))
class Late(BaseException):
    pass
def deep():
    try:
        raise Late("not an Exception")
    except Exception:
        print("never")
deep()
