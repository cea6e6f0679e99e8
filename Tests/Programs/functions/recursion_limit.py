import sys

def forever(n):
    return forever(n + 1)

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")
    def __repr__(self):
        return repr(self)
    def __eq__(self, other):
        return self == other
    def __len__(self):
        return len(self)

sys.setrecursionlimit(200)
print(sys.getrecursionlimit())
for action in (
    lambda: forever(0),
    lambda: Loop().name,
    lambda: repr(Loop()),
    lambda: Loop() == 1,
    lambda: len(Loop()),
):
    try:
        action()
    except RecursionError as error:
        print(type(error).__mro__[1].__name__, str(error)[:32])

print(depth(100))
try:
    depth(1000)
except RecursionError:
    print("too deep")
print(depth(100), "again")
sys.setrecursionlimit(1000)
print(depth(500))
for bad in (0, -5):
    try:
        sys.setrecursionlimit(bad)
    except ValueError as error:
        print(error)
