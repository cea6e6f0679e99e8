class Matrix:
    def __init__(self, rows): 
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) != 1: raise ValueError("ragged rows")
    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    T = property(lambda self: Matrix(zip(*self.rows)))
    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            if isinstance(r, slice) or isinstance(c, slice):
                rows = self.rows[r] if isinstance(r, slice) else [self.rows[r]]
                return Matrix(row[c] if isinstance(c, slice) else [row[c]] for row in rows)
            return self.rows[r][c]
        return self.rows[key]
    def __setitem__(self, key, value):
        r, c = key
        self.rows[r][c] = value
    def __add__(self, o): return Matrix([a + b for a, b in zip(r, s, strict=True)] for r, s in zip(self.rows, o.rows, strict=True))
    def __mul__(self, k): return Matrix([k * x for x in r] for r in self.rows) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __neg__(self): return -1 * self
    def __sub__(self, o): return self + -o
    def __matmul__(self, o):
        if self.shape[1] != o.shape[0]: raise ValueError(f"shapes {self.shape} and {o.shape} do not fit")
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1: result = result @ base
            base, n = base @ base, n >> 1
        return result
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __iter__(self): return (x for r in self.rows for x in r)
    def __str__(self):
        text = [[f"{x:g}" for x in r] for r in self.rows]
        widths = [max(map(len, c)) for c in zip(*text)]
        return "\n".join("[" + " ".join(t.rjust(w) for t, w in zip(r, widths)) + "]" for r in text)
    def determinant(self):
        rows, sign, previous = [r[:] for r in self.rows], 1, 1
        n = len(rows)
        for k in range(n - 1):
            if rows[k][k] == 0:
                for i in range(k + 1, n):
                    if rows[i][k]:
                        rows[k], rows[i] = rows[i], rows[k]
                        sign = -sign
                        break
                else: return 0
            for i in range(k + 1, n):
                for j in range(k + 1, n):
                    rows[i][j] = (rows[i][j] * rows[k][k] - rows[i][k] * rows[k][j]) // previous
            previous = rows[k][k]
        return sign * rows[-1][-1]
a, b = Matrix([[1, 2], [3, 4]]), Matrix([[0, 1], [1, 0]])
print(a @ b, a + b, a - b, 2 * a, a.T, -a, sep="\n--\n")
print((Matrix([[1, 1], [1, 0]]) ** 90)[0, 1], a.determinant())
print(Matrix([[2, 0, 1], [0, 0, 3], [1, 5, 2]]).determinant())
print(Matrix([[1, 2], [2, 4]]).determinant(), a == a.T.T, sum(a), list(b), max(a))
m = Matrix([range(i, i + 4) for i in range(0, 12, 4)])
print(m[1], m[1, 2], m[0:2, 1:3], m[:, 3], m.shape, m.T.shape, sep="\n")
m[0, 0] = 100.5
print(m)
for bad in (
    lambda: a @ m, lambda: a + m, lambda: a * "x", lambda: Matrix([[1], [2, 3]]), lambda: a @ 5,
    lambda: m[9, 9], lambda: a ** "x",
):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
