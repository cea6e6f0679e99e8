# _random: the same numbers for the same seed.
from _random import Random

r = Random(42)
print([r.random() for _ in range(3)], [r.getrandbits(k) for k in (0, 1, 5, 32, 33, 64, 100, 200)])
state = r.getstate()
a = [r.getrandbits(16) for _ in range(5)]
r.setstate(state)
print(a == [r.getrandbits(16) for _ in range(5)], len(state), state[:2], state[-1], type(state))
for seed in (0, -1, 1, 2 ** 32, 2 ** 100 + 7, True, 1.5):
    r.seed(seed)
    print(seed, r.getrandbits(64))
for _ in range(320):
    r.getrandbits(64)
print(r.random())
r.seed()
first = r.random()
r.seed()
print(first != r.random(), 0 <= first < 1)


class Own(Random):
    def __init__(self):
        self.seed(3)


print(Own().random())


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: r.getrandbits(-1))
attempt(lambda: r.setstate([1]))
attempt(lambda: r.setstate((1,)))
attempt(lambda: r.setstate((1,) * 624 + (700,)))
attempt(lambda: r.seed([]))
