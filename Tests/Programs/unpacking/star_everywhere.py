def f(*args, **kwargs): return args, kwargs
def gen():
    for i in range(3):
        print("yield", i)
        yield i
print(f(*gen(), *gen(), x=1))
a, b, *rest = [*gen(), *"end"]
print(a, b, rest)
for x in *[1, 2], *"ab":
    print(x, end=" ")
print()
def star_return(n): return *range(n), "end"
def star_yield():
    x = yield *[1, 2], 3
print(star_return(2), list(star_yield()))
d = dict(a=1, b=2)
print({**d, "b": 3, **{"c": 4}}, {"b": 0, **d}, {**{}, **{}}, f(**d, c=3), f(*d, **d), dict(d, **{"z": 1}))
print(d[("a", *[])[0]], [1, *(), 2], {*()}, (*"", ), [[*x] for x in ("ab", "c")])
m = {(1, 2): "tuple key"}
print(m[1, 2], m[(1, 2)])
m[*[3, 4]] = "starred index"
print(m)
class Show:
    def __getitem__(self, k): return k
print(Show()[*[1, 2]], Show()[*"ab", 3], Show()[1:2, *[5]])
def merge(*dicts):
    out = {}
    for x in dicts: out = {**out, **x}
    return out
print(merge({"a": 1}, {"b": 2}, {"a": 9}))
print(f(*[1], *[2], **{"k": 1}, **{"l": 2}), max(*[3, 9, 2]), [*map(str, range(3))])
print("{}-{}".format(*"xy"), "{a}{b}".format(**d))
head, *tail = "abc", "def"
(h, *t), *u = head, tail
print(head, tail, h, t, u)
print([y for x in [[1, 2], [3]] for y in (*x, *x)])
def kw(a, b=2, *c, d, **e): return a, b, c, d, e
args, opts = (1, 2, 3), {"d": 4, "e": 5}
print(kw(*args, **opts), kw(*args[:1], **opts), kw(0, *args, **{**opts, "f": 6}))
global_star = *range(2), *[]
print(global_star)
