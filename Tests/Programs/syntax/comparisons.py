a, b = [1], [1]
print(a == b, a is b, a is not b, not a is b, a != b, a in [b], None is None, 1 < 2 < 3, 1 < 3 < 2)
print(1 == 1 == 1, 1 < 2 > 0 <= 0 != 5, 3 in [1, 2, 3] in [[1, 2, 3]], 1 not in [2] != 3)
log = []
def v(x):
    log.append(x)
    return x
print(v(1) < v(2) < v(3), v(3) < v(2) < v(1), v(1) <= v(1) == v(1) != v(2) > v(0), log)
print("a" < "b" < "c", "" < "a", "Z" < "a", "abc" < "abcd", [1, 2] < [1, 2, 0])
print((1, "b") > (1, "a"), {1} < {1, 2} < {1, 2, 3}, b"a" < b"b", True < 2, 1.5 > 1, [] < [[]])
print([[1], 2] < [[1, 0], 1])
ops = ("<", "<=", ">", ">=", "==", "!=", "in", "not in", "is", "is not")
values = {"1": 1, "1.0": 1.0, "'a'": "a", "None": None, "[1]": [1], "(1,)": (1,), "{1}": {1}, "{}": {}, "1j": 1j, "b'a'": b"a", "range(1)": range(1), "object": object}
for op in ops:
    row = []
    for left in values:
        for right in ("1", "'a'", "[1]", "None"):
            try:
                row.append(str(eval(f"x {op} y", {"x": values[left], "y": values[right]}))[0])
            except TypeError:
                row.append("E")
    print(f"{op:7}", "".join(row))
for source in (
    "1 < 'a'", "None < 1", "[] < ()", "{} < {}", "1j < 2j", "object() < object()", "1 in 5",
    "'a' in 5", "1 in 'a'", "b'a' in 'a'", "int < str", "print < len", "[1] < ['a']",
    "(1, 2) < (1, 'x')", "range(1) < range(2)", "None in None", "{1} < [1]", "1 < None",
    "max(1, 'a')", "sorted([[], 1])", "lambda: 0 < (lambda: 0)", "slice(1) < 2", "... < ...",
    "True < 'x'", "1.5 >= 'x'", "'x' <= 1", "b'x' > 'x'",
):
    try:
        print(source, eval(source).__class__.__name__)
    except TypeError as error:
        print(source, "|", error)
x = float("nan")
print(x == x, x is x, x in [x], x != x, not x == x, [x] == [x], x < 1 or x >= 1)
print(0 == False == 0.0, "" == False, [] == False, None == False, 1 == True, 2 == True, "1" == 1)
print(not not 5, (1, 2) == [1, 2], {1: 2} == {1: 2.0}, [1, [2, (3,)]] == [1, [2, (3,)]])
