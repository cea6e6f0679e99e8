table = {}
for n in range(30):
    table[n] = sum(i for i in range(n) if i % 2)
class Registry:
    names = []
    for letter in "abc":
        names.append(letter * len(names))
    del letter
def generate():
    from . import inner
    yield from (inner.compute(n) for n in range(3))
results = list(generate())
def report():
    return results, __name__
