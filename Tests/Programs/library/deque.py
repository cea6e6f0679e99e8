# collections.deque: both ends, its ring, and a limit.
from _collections import deque

d = deque('bc')
d.append('d')
d.appendleft('a')
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
for i in range(20):
    d.append(i)
    d.popleft()
print(d)
d.extendleft('xyz')
d.extend(d)
print(d, d.count('x'), d.index('y', 2), 'z' in d, 5 in d)

d = deque(range(5))
d.rotate(2)
print(d)
d.rotate(-1)
d.reverse()
print(d, list(reversed(d)))
del d[1]
d.insert(1, 'new')
d[-1] = 'last'
d.remove(3)
print(d, d.copy() == d, d is not d.copy(), d + deque([0]), d * 2, deque([1]) < deque([1, 2]), d == list(d))

short = deque([1, 2, 3, 4], maxlen=3)
short.append(5)
short.appendleft(0)
print(short, short.maxlen, short * 2, deque(maxlen=0), deque([1], 0))

nested = deque([1])
nested.append(nested)
print(nested)


def attempt(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: deque().pop())
attempt(lambda: deque().popleft())
attempt(lambda: deque([1])[3])
attempt(lambda: deque([1])[0:1])
attempt(lambda: deque([1]).remove(5))
attempt(lambda: deque([1]).index(5))
attempt(lambda: short.insert(0, 0))
attempt(lambda: deque([], -1))
attempt(lambda: deque([], 'a'))
attempt(lambda: deque(5))
attempt(lambda: deque() + [])
attempt(lambda: deque('ab', 5).__reduce__()[:3])


def changed():
    for item in d:
        d.append(item)


attempt(changed)


class Stack(deque):
    def peek(self):
        return self[-1]


stack = Stack([1, 2])
stack.note = 'mine'
print(stack, stack.peek(), stack.copy(), type(stack.copy()).__name__, stack.__reduce__()[2])
