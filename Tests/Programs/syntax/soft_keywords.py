# match, case and _ (and type, print, exec) are ordinary names wherever no statement can begin with them.
match = [3, 1, 2]
case = {"_": 4}
_ = "underscore"
print(match, case["_"], _)
match.sort()
match[0] = 9
print(match, match [0], -match[1], match.index(2))
match, case = case, match
print(match, case)


def match(case, _=1, *, type=2):
    return case, _, type


print(match(1), match (2), match((3), type=4), match(*[5, 6]))
print(match(1)[0])
match (match):
    case case:
        print("bound", case is match)
match match, 1:
    case (_, 1):
        print("tuple subject")
match [1, 2]:
    case [_, _]:
        print("list subject")
match -1:
    case -1:
        print("minus")
match not 0:
    case True:
        print("not")
match {"a": 1}:
    case {"a": case}:
        print("mapping", case)
match *[1, 2], 3:
    case [*_, last]:
        print("starred", last)
match lambda: 7:
    case function:
        print(function())
match (yielded := 5):
    case 5:
        print("walrus", yielded)


class match:
    case = 10
    _ = 20

    def __class_getitem__(cls, item):
        return "item", item


print(match.case + match._, match[1, 2])
match.case: int = 11
match[0]: "annotated"
print(match.case)
match: int = 3
match += 1
print(match, match - 1, match if match else 0, match is match, match in [4], match == 4, match and 1)
for match in range(2): print(match, end=" ")
with_match = [match for match in "ab" for case in "c"]
print(with_match, [match for match in match.__class__.__mro__][-1])
case = lambda match: match
print(case(1), (case)(2))
try:
    raise ValueError(1)
except ValueError as match:
    print(repr(match))
import sys as match
print(match.__name__)
del match
try:
    match
except NameError as error:
    print(error)
for text in ("match x:\n  case y: pass\n  case z: pass", "match x:\n  pass", "match x:\n  case 1: pass\n x", "match:\n  case _: pass",
             "match x: case 1: pass", "case 1: pass", "match x, :\n case 1,: pass", "match x:\n case 1 if: pass", "match = ", "print match",
             "match x\n", "match (x) (y)", "match x:\n", "case = match = 1", "match x:\n\n  # nothing\n"):
    try:
        compile(text, "t", "exec")
        print("ok     ", repr(text))
    except SyntaxError as error:
        print(f"{type(error).__name__} {text!r}: {error.msg} ({error.lineno}, {error.offset})")
