def resource(name):
    print("open", name)
    try:
        while True:
            try:
                yield name
            except GeneratorExit:
                print("exit seen", name)
                raise
    finally:
        print("close", name)

g = resource("a")
print(next(g))
print(g.close())
print(g.close(), next(g, "done"))
g = resource("never started")
g.close()
print(list(g))

def ignores():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = ignores(); next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value is dropped"
g = returns(); next(g)
print(g.close())
def raises():
    try:
        yield 1
    finally:
        raise ValueError("from finally")
g = raises(); next(g)
try:
    g.close()
except ValueError as error:
    print(error, repr(error.__context__))
def nested():
    try:
        yield from resource("inner")
    finally:
        print("outer closed")
g = nested(); next(g)
g.close()
def loop_exit():
    generator = resource("loop")
    for x in generator:
        try:
            return x
        finally:
            generator.close()
print(loop_exit())
def swallow():
    try:
        yield 1
    except GeneratorExit:
        pass
    print("after")
g = swallow(); next(g); g.close()
def with_return():
    try:
        yield 1
        yield 2
    finally:
        return
g = with_return(); next(g)
try:
    g.throw(ValueError("swallowed by return in finally"))
except StopIteration as stop:
    print("stop", stop.value)
try:
    def h():
        yield 1
    g = h(); next(g)
    g.throw(GeneratorExit)
except GeneratorExit as e:
    print("GeneratorExit came out", e.args)
print(issubclass(GeneratorExit, Exception), GeneratorExit.__base__.__name__)
class C:
    def __enter__(self): print("enter"); return self
    def __exit__(self, *exc): print("exit", exc[0].__name__ if exc[0] else None)
def in_with():
    with C():
        yield 1
        yield 2
g = in_with(); next(g); g.close()
for x in in_with():
    print(x)
