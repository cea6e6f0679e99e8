# Where control goes through try, except, else and finally: returns, breaks, loops and raises in each of them.
def which(action, where):
    steps = []

    def at(name):
        steps.append(name)
        if where == name:
            if action == 'raise':
                raise KeyError(name)
            return True
        return False

    def run():
        for turn in range(2):
            try:
                try:
                    if at('try'):
                        if action == 'return':
                            return 'from try'
                        if action == 'break':
                            break
                        continue
                    if turn == 1:
                        raise ValueError('planned')
                except ValueError:
                    if at('except'):
                        if action == 'return':
                            return 'from except'
                        if action == 'break':
                            break
                        continue
                else:
                    if at('else'):
                        if action == 'return':
                            return 'from else'
                        if action == 'break':
                            break
                        continue
                finally:
                    if at('finally'):
                        if action == 'return':
                            return 'from finally'
                        if action == 'break':
                            break
                        continue
                steps.append('after')
            except KeyError as error:
                context = error.__context__
                steps.append(f'caught {error.args[0]} in {type(context).__name__}')
        else:
            return 'loop ended'
        return 'loop left'

    try:
        result = run()
    except Exception as error:
        result = repr(error)
    return result, ' '.join(steps)


for where in 'try', 'except', 'else', 'finally':
    for action in 'raise', 'return', 'break', 'continue':
        print(where, action, *which(action, where), sep=' | ')


def overriding():
    try:
        raise ValueError(1)
    finally:
        return 'swallowed'


def returning():
    value = [1]
    try:
        return value
    finally:
        value.append(2)
        value = None


def generator():
    try:
        try:
            yield 1
        finally:
            yield 2
    finally:
        yield 3


def last():
    for x in (1, 2, 3):
        try:
            continue
        finally:
            if x == 2:
                break
    return x


print(overriding(), returning(), list(generator()), last())
g = generator()
print(next(g), end=' ')
try:
    print(g.throw(KeyError('thrown')), g.throw(IndexError('again')), end=' ')
    next(g)
except IndexError as error:
    print(repr(error), repr(error.__context__))
try:
    try:
        try:
            raise KeyError(1)
        finally:
            raise ValueError(2)
    except ValueError as outer:
        raise TypeError(3) from outer.__context__
except TypeError as error:
    print(repr(error.__cause__), repr(error.__context__), error.__cause__ is error.__context__.__context__, error.__suppress_context__)
