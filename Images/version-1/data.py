"""Large values, changed between several snapshots: numbers of all sizes, strs of all widths, dicts and sets with a history."""
import torpor

numbers = list(range(20000))
buffer = bytearray(200000)
table = {'key %d' % i: i for i in range(9000)}
members = set(range(6000))
small = [0, -1, 2 ** 60, -2 ** 62, 2 ** 63, 10 ** 50, -10 ** 30, 0.5, -0.0, 1e300, 5e-324, float('inf'), 2 + 3j, True, None, ...]
texts = ['', 'a', 'caf\xe9', '\u4e2d\u6587', '\U0001f600 x', b'bytes', 'x' * 1000]
frozen = frozenset([1, ('a', 2), frozenset([3])])
for turn in range(5):
    numbers[turn * 4000] = -turn
    buffer[turn * 40000 + 1] = turn + 1
    del table['key %d' % (turn * 17)]
    table[turn] = texts
    members.discard(turn)
    torpor.snapshot('turn %d' % turn)
walk = iter(members)
seen = [next(walk) for _ in range(10)]
order = iter(table.items())
next(order)
torpor.suspend()
print(sum(numbers), sum(buffer), len(table), len(members), seen[-1], next(walk), next(order)[0])
print(small, texts[:6], sorted(frozen, key=repr))
print(list(table)[-5:], table[3] is texts, sum(v for v in table.values() if isinstance(v, int)))
