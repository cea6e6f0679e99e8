# Stopped inside __index__: in subscripts, slices, ranges, repetitions, and whatever else takes an integer.
class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return sum([self.n, 1]) - 1


items, text, data = list(range(10)), "abcdefghij", bytearray(b"0123456789")
print(items[I(2)], items[I(-1)], text[I(3)], bytes(data)[I(4)], (5, 6)[I(1)], range(10, 20)[I(2)])
print(items[I(2):I(5)], items[I(8)::I(-3)], text[:I(3)], bytes(data)[I(1):I(9):I(4)], range(10)[I(1):I(4)], (1, 2, 3)[I(1):])
items[I(0)] = "zero"
items[I(1):I(3)] = ["one"]
del items[I(4):I(6)], items[I(-1)]
data[I(2)] = I(65)
data[I(5):I(7)] = b"-"
print(items, data)
print(list(range(I(3))), list(range(I(1), I(9), I(3))), "ab" * I(2), [0] * I(2), I(2) * (1,), bytes([I(1), I(2)]), bytes(I(2)))
print(hex(I(255)), bin(I(5)), oct(I(8)), chr(I(97)), int(I(4)), float(I(4)), round(2.567, I(1)), "abcab".find("a", I(1)), "aaa".replace("a", "b", I(2)), [3, 1, 3].index(3, I(1)), [4, 5].pop(I(0)), "x".center(I(5), "-"))
print(slice(I(1), I(4), I(2)).indices(I(10)), pow(2, I(3).__index__(), 5), list(enumerate("a", I(7))), "a,b,c".split(",", I(1)), int("11", I(2)))


class Bad:
    def __init__(self, result):
        self.result = result

    def __index__(self):
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


for wrong in (lambda: items[Bad("1")], lambda: items[Bad(1.5):], lambda: range(Bad(None)), lambda: text[Bad(KeyError("inside"))], lambda: [0] * Bad([]), lambda: items[I(99)], lambda: hex(Bad(LookupError("hex")))):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
