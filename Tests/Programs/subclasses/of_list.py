class Stack(list):
    def push(self, x): self.append(x); return self
    def peek(self): return self[-1]
    def __repr__(self): return f"Stack{super().__repr__()}"
s = Stack([1, 2]).push(3)
print(s, s.peek(), len(s), s + [4], type(s + [4]).__name__, type(s[:]).__name__)
print(type(s.copy()).__name__, type(s * 2).__name__, s == [1, 2, 3])
s.name = "has attributes"
print(s.name, s.__dict__)
class Log(list):
    def __getitem__(self, i): return ("got", super().__getitem__(i))
    def __setitem__(self, i, v): super().__setitem__(i, v * 10)
    def __iter__(self): return reversed(list(super().__iter__()))
    def __contains__(self, x): return x == "anything"
    def __len__(self): return 42
    def append(self, x): super().append(("appended", x))
    def __iadd__(self, other): return Log(list.__add__(self, [o + 1 for o in other]))
l = Log([1, 2, 3])
l[0] = 5
l.append(4)
print(l[0], l[-1], list(l), "anything" in l, 1 in l, len(l), l.index(2), l.pop())
print([x for x in l], sorted(l), tuple(l), [*l], max(l), sum(l), l.count(2), list(reversed(l)))
print(list.__len__(l))
l += [1]
print(list.__repr__(l), type(l).__name__)
a, *b = Log([7, 8, 9])
print(a, b)
class Default(list):
    def __init__(self, factory): super().__init__(); self.factory = factory
    def __getitem__(self, i):
        while len(self) <= i: self.append(self.factory())
        return super().__getitem__(i)
d = Default(list)
d[2].append(5)
print(d, len(d))
class Sorted(list):
    def append(self, x):
        i = 0
        while i < len(self) and self[i] < x: i += 1
        self.insert(i, x)
    def extend(self, xs):
        for x in xs: self.append(x)
q = Sorted()
q.extend([5, 1, 4, 2, 3])
print(q)
class Matrix(list):
    def __matmul__(self, o): return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o)] for r in self)
print(Matrix([[1, 2], [3, 4]]) @ Matrix([[0, 1], [1, 0]]))
print(Stack([1]) < [2], [1] == Stack([1]), [0] + Stack([1]), isinstance(s, list))
print(Stack() or "empty", hash(Stack) == hash(Stack))
