class Tree:
    class Node:
        __slots__ = "key", "value", "left", "right", "height"
        def __init__(self, key, value): self.key, self.value, self.left, self.right, self.height = key, value, None, None, 1
    def __init__(self, items=()):
        self.root, self.size, self.rotations = None, 0, 0
        for k, v in items: self[k] = v
    @staticmethod
    def h(n): return n.height if n else 0
    def fix(self, n):
        n.height = 1 + max(self.h(n.left), self.h(n.right))
        balance = self.h(n.left) - self.h(n.right)
        if balance > 1:
            if self.h(n.left.left) < self.h(n.left.right): n.left = self.rotate(n.left, "right", "left")
            return self.rotate(n, "left", "right")
        if balance < -1:
            if self.h(n.right.right) < self.h(n.right.left): n.right = self.rotate(n.right, "left", "right")
            return self.rotate(n, "right", "left")
        return n
    def rotate(self, n, up, down):
        self.rotations += 1
        top = getattr(n, up)
        setattr(n, up, getattr(top, down))
        setattr(top, down, n)
        for x in (n, top): x.height = 1 + max(self.h(x.left), self.h(x.right))
        return top
    def __setitem__(self, key, value):
        def insert(n):
            if n is None:
                self.size += 1
                return Tree.Node(key, value)
            if key == n.key: n.value = value
            elif key < n.key: n.left = insert(n.left)
            else: n.right = insert(n.right)
            return self.fix(n)
        self.root = insert(self.root)
    def __getitem__(self, key):
        n = self.root
        while n:
            if key == n.key: return n.value
            n = n.left if key < n.key else n.right
        raise KeyError(key)
    def __delitem__(self, key):
        def remove(n, key):
            if n is None: raise KeyError(key)
            if key < n.key: n.left = remove(n.left, key)
            elif n.key < key: n.right = remove(n.right, key)
            elif not n.left or not n.right: return n.left or n.right
            else:
                s = n.right
                while s.left: s = s.left
                n.key, n.value = s.key, s.value
                n.right = remove(n.right, s.key)
            return self.fix(n)
        self.root = remove(self.root, key)
        self.size -= 1
    def __contains__(self, key):
        try: self[key]
        except KeyError: return False
        return True
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.left)
                yield n.key
                yield from walk(n.right)
        return walk(self.root)
    def __len__(self): return self.size
    def between(self, low, high): return [k for k in self if low <= k < high]
t = Tree((n, str(n)) for n in range(63))
print(len(t), t.root.height, t.rotations, t.root.key, list(t) == list(range(63)), t[17], 99 in t)
print(t.between(5, 9))
for n in range(0, 63, 2): del t[n]
print(len(t), t.root.height, list(t)[:6], 4 in t, 5 in t)
for k in (4, 100):
    try: del t[k]
    except KeyError as error: print("KeyError", error)
words = Tree()
for w in "the cat sat on the mat and the dog sat too".split(): words[w] = words[w] + 1 if w in words else 1
print({w: words[w] for w in words})
class Trie:
    def __init__(self): self.children, self.end = {}, False
    def add(self, word):
        node = self
        for c in word: node = node.children.setdefault(c, Trie())
        node.end = True
    def words(self, prefix=""):
        node = self
        for c in prefix:
            if c not in node.children: return
            node = node.children[c]
        yield from node._walk(prefix)
    def _walk(self, prefix):
        if self.end: yield prefix
        for c in sorted(self.children): yield from self.children[c]._walk(prefix + c)
trie = Trie()
for w in "car card care cat dog do done".split(): trie.add(w)
print(list(trie.words("car")), list(trie.words("do")), list(trie.words("x")), len(list(trie.words())))
