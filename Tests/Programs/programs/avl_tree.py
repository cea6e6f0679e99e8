# A balanced search tree as a sorted mapping: rotations, deletion, slices by key, order statistics, two-way iteration.


class Node:
    __slots__ = "key", "value", "left", "right", "height", "size"

    def __init__(self, key, value):
        self.key, self.value, self.left, self.right, self.height, self.size = key, value, None, None, 1, 1


def height(node):
    return node.height if node else 0


def size(node):
    return node.size if node else 0


def update(node):
    node.height = 1 + max(height(node.left), height(node.right))
    node.size = 1 + size(node.left) + size(node.right)
    return node


def rotate_right(node):
    left = node.left
    node.left, left.right = left.right, node
    update(node)
    return update(left)


def rotate_left(node):
    right = node.right
    node.right, right.left = right.left, node
    update(node)
    return update(right)


def balance(node):
    lean = height(update(node).left) - height(node.right)
    if lean > 1:
        if height(node.left.left) < height(node.left.right):
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if lean < -1:
        if height(node.right.right) < height(node.right.left):
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


def insert(node, key, value):
    if node is None:
        return Node(key, value)
    if key == node.key:
        node.value = value
        return node
    side = "left" if key < node.key else "right"
    setattr(node, side, insert(getattr(node, side), key, value))
    return balance(node)


def remove(node, key):
    if node is None:
        raise KeyError(key)
    if key < node.key:
        node.left = remove(node.left, key)
    elif node.key < key:
        node.right = remove(node.right, key)
    elif not node.left or not node.right:
        return node.left or node.right
    else:
        after = node.right
        while after.left:
            after = after.left
        node.key, node.value = after.key, after.value
        node.right = remove(node.right, after.key)
    return balance(node)


class SortedMap:
    def __init__(self, pairs=()):
        self.root = None
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        self.root = insert(self.root, key, value)

    def __delitem__(self, key):
        self.root = remove(self.root, key)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return [(n.key, n.value) for n in self.nodes() if (key.start is None or key.start <= n.key) and (key.stop is None or n.key < key.stop)]
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        if node is None:
            return self.__missing__(key)
        return node.value

    def __missing__(self, key):
        raise KeyError(key)

    def nodes(self, first="left", last="right"):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = getattr(node, first)
            node = stack.pop()
            yield node
            node = getattr(node, last)

    def __iter__(self):
        return (node.key for node in self.nodes())

    def __reversed__(self):
        return (node.key for node in self.nodes("right", "left"))

    def __len__(self):
        return size(self.root)

    def nth(self, n):
        node = self.root
        if not -len(self) <= n < len(self):
            raise IndexError(n)
        n %= len(self)
        while (left := size(node.left)) != n:
            node, n = (node.left, n) if n < left else (node.right, n - left - 1)
        return node.key


def shape(node):
    return f"({shape(node.left)}{node.key}{shape(node.right)})" if node else ""


tree = SortedMap()
for key in 5, 3, 8, 1, 4, 7, 9, 2, 6:
    tree[key] = key * key
print(shape(tree.root), len(tree), tree.root.height)
print(*tree, "|", *reversed(tree), "|", tree[4], tree[3:6], tree[:2], tree[8:], 7 in tree, 70 in tree)
print([tree.nth(i) for i in range(-2, 3)])
for key in 5, 1, 8:
    del tree[key]
    print(shape(tree.root), len(tree), tree.root.height)
tree[3] = "new"
print(tree[3], len(tree))
print(shape(SortedMap(zip(range(10), range(10))).root))
print(shape(SortedMap(zip("torpor", range(6))).root))
for attempt in (lambda: tree[5], lambda: tree.__delitem__(99), lambda: tree.nth(6), lambda: tree["a"], lambda: next(iter(SortedMap())), lambda: SortedMap().nth(0)):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
