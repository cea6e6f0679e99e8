def numbers():
    for n in (2, 1, 0):
        yield 10 // n

def doubled(source):
    for n in source:
        yield n * 2

def relay():
    yield from doubled(numbers())

class Consumer:
    def __init__(self, source):
        self.values = [v for v in source]

print(next(relay()))
Consumer(relay())
