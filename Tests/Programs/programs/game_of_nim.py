# Nim and other impartial games: Grundy numbers by mex with a memoizing decorator, perfect play, a subtraction game's period.


def memoized(function):
    known = {}

    def wrapper(*key):
        if key not in known:
            wrapper.misses += 1
            known[key] = function(*key)
        return known[key]
    wrapper.misses = 0
    wrapper.__wrapped__ = function
    return wrapper


def mex(values):
    values, n = set(values), 0
    while n in values:
        n += 1
    return n


@memoized
def subtraction(n, *steps):
    return mex(subtraction(n - s, *steps) for s in steps if s <= n)


@memoized
def kayles(n):
    return mex(kayles(a) ^ kayles(n - k - a) for k in (1, 2) for a in range((n - k) // 2 + 1) if n >= k)


class Nim:
    def __init__(self, *heaps):
        self.heaps = list(heaps)

    @property
    def sum(self):
        total = 0
        for heap in self.heaps:
            total ^= heap
        return total

    def take(self, heap, count):
        if not 1 <= count <= self.heaps[heap]:
            raise ValueError(f"cannot take {count} of {self.heaps[heap]}")
        self.heaps[heap] -= count

    def best(self):
        for i, heap in enumerate(self.heaps):
            if heap ^ self.sum < heap:
                return i, heap - (heap ^ self.sum)
        return max(range(len(self.heaps)), key=self.heaps.__getitem__), 1

    def play(self):
        player = 0
        while any(self.heaps):
            move = self.best()
            self.take(*move)
            yield "AB"[player], *move, tuple(self.heaps)
            player = 1 - player


for heaps in (1, 2, 4), (1, 2, 3), (5,), ():
    game = Nim(*heaps)
    print(heaps, game.sum, end=": ")
    *moves, = game.play()
    print(*moves, "nobody" if not moves else moves[-1][0] + " wins")
print([subtraction(n, 1, 2, 3) for n in range(9)], [subtraction(n, 2, 5) for n in range(12)], subtraction.misses)
print([kayles(n) for n in range(9)], kayles.misses, kayles.__wrapped__.__name__, kayles.__name__)
for attempt in (lambda: Nim(3).take(0, 4), lambda: Nim(3).take(1, 1), lambda: Nim().best(), lambda: mex([[]])):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
