def trace(f):
    def wrapper(*args, **kwargs):
        print("->", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("<-", f.__name__, result)
        return result
    wrapper.__name__ = f.__name__
    wrapper.__wrapped__ = f
    return wrapper

def repeat(times):
    def decorate(f):
        def wrapper(*args):
            return [f(*args) for _ in range(times)]
        return wrapper
    return decorate

class Memo:
    def __init__(self, f):
        self.f, self.cache, self.hits = f, {}, 0
    def __call__(self, *args):
        if args in self.cache:
            self.hits += 1
        else:
            self.cache[args] = self.f(*args)
        return self.cache[args]

@trace
def add(a, b=2):
    return a + b

@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

@repeat(3)
@trace
def hello(name):
    return "hello " + name

add(1)
add(1, b=5)
print(fib(40), fib.hits, len(fib.cache))
print(hello("you"))
print(add.__name__, add.__wrapped__(3, 4))

def register(cls):
    registry.append(cls.__name__)
    cls.registered = True
    return cls

registry = []

@register
class A: pass

@register
class B(A): pass

print(registry, A.registered, "registered" in vars(B))
calls = []
def note(label):
    calls.append("eval " + label)
    def decorate(f):
        calls.append("apply " + label)
        return f
    return decorate

@note("first")
@note("second")
def f(x=calls.append("default")): pass
print(calls)

buttons = [lambda f: ("zero", f()), lambda f: ("one", f())]
@buttons[1]
def value():
    return 10
print(value)
@(lambda f: f.__name__.upper())
def shout(): pass
print(shout)
@len
@str
class Nothing: pass
print(type(Nothing))
