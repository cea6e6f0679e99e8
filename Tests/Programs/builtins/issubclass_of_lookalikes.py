# issubclass() and isinstance() with objects that only look like classes: `__bases__` that branch, end and lead back.
import sys

sys.setrecursionlimit(150)
class Node:
    def __init__(self, name, *bases):
        self.name = name
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


class Thing:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


root = Node('root')
left, right = Node('left', root), Node('right', root)
bottom = Node('bottom', left, right)
other = Node('other')
print(issubclass(bottom, root), issubclass(left, right), issubclass(bottom, (other, right)), issubclass(root, root), issubclass(bottom, other))
print(isinstance(Thing(bottom), root), isinstance(Thing(left), (right, root)), isinstance(Thing(root), bottom), isinstance(1, root))
ring = Node('ring')
ring.bases = (ring, ring, ring)
two = Node('two', ring, root)
for question in (lambda: issubclass(ring, int), lambda: issubclass(ring, root), lambda: issubclass(ring, ring), lambda: issubclass(two, two),
                 lambda: issubclass(Node('list', [root]), int), lambda: issubclass(1, root), lambda: isinstance(Thing(ring), other)):
    try:
        print(question())
    except (RecursionError, TypeError) as error:
        print(type(error).__name__, '' if isinstance(error, RecursionError) else error)


class Changing(Node):
    count = 0

    @property
    def __bases__(self):
        Changing.count += 1
        return (Changing('next'),) if Changing.count < 40 else (root,)


print(issubclass(Changing('first'), root), Changing.count)
