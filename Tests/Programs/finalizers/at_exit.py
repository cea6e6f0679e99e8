import atexit
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
one = Noisy("one")
two = Noisy("two")
def waiting():
    try:
        yield 1
    finally:
        print("generator closed")
g = waiting()
next(g)
def last(*args, **kwargs): print("exit", args, kwargs)
atexit.register(last, 1, k=2)
@atexit.register
def first(): print("first")
def unwanted(): print("never")
atexit.register(unwanted)
atexit.unregister(unwanted)
print("end")
