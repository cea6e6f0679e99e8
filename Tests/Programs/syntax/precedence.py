print(2 + 3 * 4 ** 2 // 5 % 7 - 1, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 3 ** 2, -3 // 2)
print(not True == False, not 1 + 1, ~5 + 1, -5 % 3, +-+-3, 1 + 2 << 3 & 4 | 5 ^ 6, 10 - 5 - 2)
print(100 / 10 / 2, 7 // 2 * 2, 2 * 7 // 2, 1 << 2 + 1, 6 & 3 == 2, (6 & 3) == 2, 1 | 2 == 2)
print(5 > 3 == True, (5 > 3) == True)
print(1 if 0 else 2 if 0 else 3, (lambda x: x or 5)(0), not 0 and 1 or 2, 1 or 0 and 0)
print((1 or 0) and 0, not (0 or 1), 1 < 2 and 2 < 3 or 1 / 0, [] or {} or "last")
print(1 in [1] and 2 not in [1], not 1 in [2], -1 in [-1], 2 * 3 in [6], "a" + "b" in "xabx")
print(1 == 1 in [1], 1 < 2 < 3 != 4, 3 > 2 >= 2 == 2)
class T:
    def __init__(self, s): self.s = str(s)
    def __repr__(self): return self.s
for name, symbol in {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@", "lt": "<", "eq": "=="}.items():
    setattr(T, f"__{name}__", lambda a, b, symbol=symbol: T(f"({a}{symbol}{b})"))
for name, symbol in (("neg", "-"), ("pos", "+"), ("invert", "~")):
    setattr(T, f"__{name}__", lambda a, symbol=symbol: T(f"({symbol}{a})"))
a, b, c, d, e = map(T, "abcde")
for source in (
    "a + b * c", "a * b + c", "a - b - c", "a ** b ** c", "-a ** b", "a ** -b", "~a + b",
    "a | b ^ c & d", "a & b | c ^ d", "a << b + c", "a + b << c", "a < b | c", "a / b * c @ d",
    "a % b // c", "a - -b", "- - a", "a @ b ** c", "a + b & c << d", "~-+a", "a * -b + c",
    "a if b else c + d", "a or b + c", "lambda: a + b", "a + b if c else d",
):
    r = eval(source)
    print(source, "->", r() if callable(r) else r)
log = []
def v(n):
    log.append(n)
    return n
def run(f):
    log.clear()
    r = f()
    print(r, log)
run(lambda: v(1) + v(2) * v(3))
run(lambda: v(1) if v(0) else v(2))
run(lambda: [v(1), v(2)][v(0)])
run(lambda: {v(1): v(2), v(3): v(4)})
run(lambda: v(2) ** v(3) ** v(1))
run(lambda: v(1) < v(2) < v(0) < v(9))
run(lambda: (v(1), *[v(2)], v(3)))
run(lambda: print(v(1), end=str(v(2)) + "\n"))
run(lambda: v(0) or v(0) or v(3) or v(4))
run(lambda: not v(1) and v(2))
run(lambda: v([v(1)])[v(0)])
run(lambda: f"{v(1)}{v(2):{v(3)}}")
run(lambda: (lambda a=v(1), *, b=v(2): v(3))())
run(lambda: [v(x) for x in (v(1), v(2)) if v(x + 10)])
