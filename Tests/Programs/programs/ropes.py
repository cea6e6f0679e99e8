# Ropes: long texts as balanced trees of pieces, with indexing, slices, insertion and deletion.
class Rope:
    __slots__ = ('left', 'right', 'text', 'length', 'depth')
    leaf = 8

    def __new__(cls, left='', right=None):
        self = super().__new__(cls)
        if right is None:
            self.left = self.right = None
            self.text, self.length, self.depth = left, len(left), 0
        elif not left.length or not right.length:
            return left if left.length else right
        elif left.length + right.length <= cls.leaf:
            return cls(str(left) + str(right))
        else:
            self.left, self.right, self.text = left, right, None
            self.length, self.depth = left.length + right.length, 1 + max(left.depth, right.depth)
        return self

    @classmethod
    def of(cls, text):
        if len(text) <= cls.leaf:
            return cls(text)
        middle = len(text) // 2
        return cls(cls.of(text[:middle]), cls.of(text[middle:]))

    def __len__(self):
        return self.length

    def __iter__(self):
        stack = [self]
        while stack:
            node = stack.pop()
            if node.text is None:
                stack += node.right, node.left
            else:
                yield from node.text

    def __str__(self):
        return ''.join(self)

    def __repr__(self):
        return f'<{self.length}:{self.depth}>'

    def __add__(self, other):
        if isinstance(other, str):
            other = Rope.of(other)
        return Rope(self, other) if isinstance(other, Rope) else NotImplemented

    def __radd__(self, other):
        return Rope.of(other) + self if isinstance(other, str) else NotImplemented

    def __eq__(self, other):
        return isinstance(other, Rope) and len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def split(self, at):
        if self.text is not None:
            return Rope(self.text[:at]), Rope(self.text[at:])
        if at < self.left.length:
            a, b = self.left.split(at)
            return a, Rope(b, self.right)
        a, b = self.right.split(at - self.left.length)
        return Rope(self.left, a), b

    def __getitem__(self, key):
        if isinstance(key, slice):
            start, stop, step = key.indices(self.length)
            if step != 1:
                return Rope.of(str(self)[key])
            return self.split(start)[1].split(max(stop - start, 0))[0]
        if key < 0:
            key += self.length
        if not 0 <= key < self.length:
            raise IndexError('rope index out of range')
        node = self
        while node.text is None:
            if key < node.left.length:
                node = node.left
            else:
                key -= node.left.length
                node = node.right
        return node.text[key]

    def insert(self, at, text):
        a, b = self.split(at)
        return a + text + b


text = 'the quick brown fox jumps over the lazy dog'
r = Rope.of(text)
print(repr(r), str(r) == text, len(r), r[4], r[-1], str(r[4:9]), str(r[::-5]), str(r[40:]), repr(r[5:5]), str(r[-8:-4]))
s = r.insert(9, ' and clever').insert(0, '>> ') + '!'
print(s, repr(s), str(r) == text)
print(str(s[:12] + s[24:]), '<' + r[:3] + '>', r == Rope.of(text), r == text, Rope() == Rope.of(''), bool(Rope()))
for bad in (lambda: r[100], lambda: r[-44], lambda: r + 1, lambda: 1 + r, lambda: r['a'], lambda: hash(r), lambda: setattr(r, 'extra', 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
