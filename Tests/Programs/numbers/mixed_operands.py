"""Operators and comparisons of ints with floats, of floats at the edges, of complex numbers, and of strings."""

numbers = [0, 1, -3, 2**53 + 1, 2**60, 2**70, 0.0, -0.0, 0.5, -2.0, 1e300, 2.0**53, float("inf"), float("nan")]


def operate(a, b):
    result = [a + b, a - b, a * b]
    try:
        result.append(a / b)
    except (ZeroDivisionError, OverflowError) as e:
        result.append(str(e))
    return result


def compare(a, b):
    flags = [a < b, a <= b, a == b, a != b, a > b, a >= b]
    taken = 0
    if a < b:
        taken += 1
    if a == b:
        taken += 2
    if not a >= b:
        taken += 4
    while a > b:
        taken += 8
        break
    return "".join("01"[flag] for flag in flags) + str(taken)


for a in numbers[2::6]:
    print(*[compare(a, b) for b in numbers])
    print(*operate(a, 2.5), *operate(1.5, a), *operate(a, 7))
print(7 / 2, -7 / 2, (2**53 - 1) / 3, (2**60 + 1) / 2, 1 / 3.0, 5 - 0.0, 0 * -1.5, -0.0 + 0)

texts = ["", "a", "ab", "\0", "a\0", "é", "Ā", "\U0001f600", "a" * 9, "a" * 8 + "b"]
for a in texts[::3]:
    print(*[compare(a, b) for b in texts])
print([text + "x" for text in texts] == [text + "x" for text in texts], "a" + "€", len("é" + "\U0001f600"))
print(sorted(texts) == sorted(texts, key=lambda text: [ord(c) for c in text]))
print(ascii(sorted(texts)), ascii(sorted(texts[:6], reverse=True)), ascii(sorted(texts[:5] + texts[8:])))


class Text(str):
    def __lt__(self, other):
        return len(self) < len(other)

    def __add__(self, other):
        return "added"


print(Text("zz") < "aaa", Text("a") + "b", "a" + Text("b"), sorted([Text("ccc"), Text("aa"), Text("z")]))

z = 1 + 2j
for w in [3 - 1j, 2, 0.5, True, 2**70]:
    print(z + w, z - w, w - z, z * w, w * z, z == w)
z *= z
z += 1
z -= 0.5j
print(z, z * -0.0, complex(-0.0, 0) + 0)
for other in ["x", None, [1]]:
    for operate in [lambda: z + other, lambda: other * z, lambda: 1.5 - other, lambda: other + "y"]:
        try:
            print(operate())
        except TypeError as e:
            print(e)
