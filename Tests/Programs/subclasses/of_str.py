class Name(str):
    def __new__(cls, value, tag=None):
        self = super().__new__(cls, value.title())
        self.tag = tag
        return self
    def __eq__(self, other): return str.lower(self) == str.lower(other)
    def __hash__(self): return hash(str.lower(self))
    def __repr__(self): return "Name:" + super().__repr__()
    def __len__(self): return 1000
    def __getitem__(self, i): return Name("sub" + str.__getitem__(self, i))
    def __add__(self, o): return Name(str.__add__(self, o), self.tag)
    def __contains__(self, o): return str.__contains__(str.lower(self), o.lower())
n = Name("john smith", tag=1)
print(n, repr(n), [n], n.tag, len(n), str.__len__(n), n == "JOHN SMITH", n[0], n + "x")
print((n + "x").tag, "SMITH" in n)
print(type(n.upper()).__name__, n.upper(), type(str(n)).__name__, n.split(), "%s|%10s" % (n, "a"))
print(f"{n:>12}", "-".join([n, n]))
print({n: 1}[Name("JOHN smith")], n != "x", isinstance(n, str), list(n)[:3], bool(Name("")), n.encode())
class Path(str):
    def __truediv__(self, other): return Path(self.rstrip("/") + "/" + other)
    def __rtruediv__(self, other): return Path(other) / self
    @property
    def parts(self): return [p for p in self.split("/") if p]
print(Path("/a") / "b" / "c.txt", ("root" / Path("x")), (Path("/a/") / "b").parts)
class Template(str):
    def __mod__(self, values):
        out = str(self)
        for k, v in values.items(): out = out.replace("$" + k, str(v))
        return out
print(Template("$a and $b") % {"a": 1, "b": [2]})
class Slotted(str):
    __slots__ = ()
try:
    Slotted("x").y = 1
except AttributeError as error:
    print(error)
class S(str):
    def __str__(self): return "from __str__"
s = S("raw")
print(s, str(s), f"{s}", "%s" % s, repr(s), s + "", "".join([s]), type(S(s)).__name__, format(s))
print(str.__str__(s))
d = {"k": 1}
print(d[S("k")], S("k") in d, S("a") < "b", sorted([S("b"), "a"]), getattr(5, S("real")))
