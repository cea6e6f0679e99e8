# What a generator handles while it is thrown into becomes the context; what its caller handles does not.
def handling():
    try:
        raise KeyError('inner')
    except KeyError:
        try:
            yield
        except ValueError as error:
            print('caught', repr(error), repr(error.__context__))
            yield
        yield


def delegating():
    try:
        raise LookupError('outer')
    except LookupError:
        yield from handling()


for make in handling, delegating:
    generator = make()
    next(generator)
    generator.throw(ValueError)
    try:
        generator.throw(TypeError('second'))
    except TypeError as error:
        while error is not None:
            print(repr(error))
            error = error.__context__


def idle():
    yield


generator = idle()
next(generator)
try:
    try:
        raise OSError('of the caller')
    except OSError:
        generator.throw(ValueError('plain'))
except ValueError as error:
    print(repr(error), repr(error.__context__))

# A lambda that yields returns the value of its expression.
generator = (lambda: (yield 1))()
print(next(generator))
try:
    generator.send('sent')
except StopIteration as stop:
    print(stop.value)


def returns(source):
    print('delegate gave', (yield from source))


print(list(returns((lambda: [(yield 1), (yield 2)])())))


# The message says what did not end.
class Pause:
    def __await__(self):
        yield


async def stubborn():
    try:
        await Pause()
    except GeneratorExit:
        await Pause()


def stubborn_generator():
    try:
        yield
    except GeneratorExit:
        yield


for made in stubborn(), stubborn_generator():
    made.send(None)
    try:
        made.close()
    except RuntimeError as error:
        print(error)
    try:
        made.close()
    except RuntimeError as error:
        print(error)
