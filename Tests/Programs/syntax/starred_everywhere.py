# Starred expressions in displays, calls, subscripts, returns, yields, assignments and loops.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, {**{"x": 1}, "y": 2, **{"x": 3}}, [*[], *()], (*"ab",))
first, *rest = a
*head, last = "abc"
x, *y, z = range(5)
(p, *q), *r = [(1, 2, 3), 4, 5]
[s, *[t, *u]] = 1, 2, 3, 4
*v, = "one"
print(first, rest, head, last, x, y, z, p, q, r, s, t, u, v)
for i, *j in [(1, 2, 3), "ab"]: print(i, j)
for k in *a, *b: print(k, end=" ")
print()


def returning(): return *a, 5
def yielding(): yield *a, 6


print(returning(), list(yielding()), (lambda *args: args)(*a, 0, *b), max(*a, *b))


class Item:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)


item = Item()
print(item[*a], item[*a, 5], item[0, *b], item[1:2, *a])
item[*a] = 1
del item[*b, 0]
m, *n = o = 1, 2
print(m, n, o)
w: tuple = *a, 9
print(w, f"{*a, 7}", *[*a, *[8]])


def annotated(*args: *tuple[int, ...]): return args


print(annotated(1, 2), annotated.__annotations__)
for text in ("a, *b = 5", "*a, b, c = [1]", "a, *b, c = 'x'", "*a, = 3", "a, b = [1]", "a, b = 1, 2, 3", "a, b = iter([1, 2, 3])", "[*5]", "(*None,)", "{*[[]]}", "{**5}", "{**[1]}", "print(*5)", "print(**{1: 2})",
             "[*a for a in b]", "*a", "x = *a", "*a, *b = c", "del *a", "(*a)", "[*a] = b", "*(a, b) = c", "(*a, *b) = c", "return_ = (*a)", "for *a in b: pass", "f(*a=1)", "f(**a=1)", "*a += 1", "*a: int", "lambda *: 1",
             "x[*a:b]", "x[*a] : int", "{*a: 1}", "{**a for a in b}", "with a as *b: pass", "*x, y, *z = 1", "print(* a, ** b)", "a[b, *c] += 1", "assert *a", "raise *a", "if *a: pass", "not *a", "*a or b", "*a, b"):
    try:
        exec(text, {"a": [1], "b": {"x": 1}, "c": [1, 2, 3], "x": Item()})
        print(text, "-- fine")
    except Exception as error:
        print(text, "--", type(error).__name__, error.msg if isinstance(error, SyntaxError) else error)
