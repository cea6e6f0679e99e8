# Half-open intervals with values: setting splits and joins, slices read and write.
class IntervalMap:
    def __init__(self, default=None):
        self.starts, self.values = [float('-inf')], [default]

    def place(self, x):
        low, high = 0, len(self.starts)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.starts[middle] <= x else (low, middle)
        return low

    def __getitem__(self, key):
        if isinstance(key, slice):
            if key.step is not None:
                raise ValueError('no step')
            first = 0 if key.start is None else self.place(key.start)
            for i in range(first, len(self.starts)):
                if key.stop is not None and self.starts[i] >= key.stop:
                    break
                yield_from = self.starts[i] if key.start is None else max(self.starts[i], key.start)
                self.last = yield_from, self.values[i]
            return self.last
        return self.values[self.place(key)]

    def __setitem__(self, key, value):
        if not isinstance(key, slice):
            key = slice(key, key + 1)
        if key.start is not None and key.stop is not None and key.start >= key.stop:
            return
        after = self.values[-1] if key.stop is None else self.values[self.place(key.stop)]
        i = 0 if key.start is None else self.place(key.start)
        if key.start is not None and self.starts[i] < key.start:
            i += 1
        j = len(self.starts) if key.stop is None else self.place(key.stop) + 1
        start = float('-inf') if key.start is None else key.start
        self.starts[i:j] = [start] + ([] if key.stop is None else [key.stop])
        self.values[i:j] = [value] + ([] if key.stop is None else [after])
        kept = [n for n in range(len(self.starts)) if n == 0 or self.values[n] != self.values[n - 1]]
        self.starts, self.values = [self.starts[n] for n in kept], [self.values[n] for n in kept]

    def __iter__(self):
        return zip(self.starts, self.values)

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(f"{s:g}:{v!r}" for s, v in self)})'


m = IntervalMap('-')
m[3:8] = 'a'
m[5:6] = 'b'
print(m, m[2], m[3], m[5.5], m[6], m[8])
m[6:9] = 'b'
print(m)
m[:4] = 'c'
m[20:] = 'z'
print(m, list(m)[-1])
m[7] = 'a'
m[4:4] = 'never'
print(m, m[4:7])
m[:] = None
print(m, len(m.starts))
try:
    m[1:2:3]
except ValueError as error:
    print(error)
