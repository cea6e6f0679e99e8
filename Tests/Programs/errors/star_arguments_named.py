# What messages about * and ** call the callable.

class Caller:
    def method(self, **options):
        pass


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


nothing = None
attempt(lambda: nothing(*5))
attempt(lambda: nothing(**5))
attempt(lambda: [].append(*5))
attempt(lambda: str.join(*5))
attempt(lambda: len(*None))
attempt(lambda: print(**7))
attempt(lambda: Caller().method(*1))
attempt(lambda: Caller().method(x=1, **{'x': 2}))
attempt(lambda: {}.update(x=1, **{'x': 2}))
attempt(lambda: Caller(*3))
attempt(lambda: ''.join(x=1, **{'x': 2}))
