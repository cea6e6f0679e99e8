class Default(dict):
    def __init__(self, factory, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.factory = factory
    def __missing__(self, key):
        print("missing", key)
        value = self[key] = self.factory()
        return value
d = Default(list, a=[1])
d["b"].append(2)
d["a"].append(3)
print(d, d.get("zz"), "zz" in d, d.pop("q", None), d.setdefault("c", 5), type(d.copy()).__name__)
class Lower(dict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
    def get(self, k, default=None): return self[k] if k in self else default
    def update(self, *a, **k):
        for key, value in dict(*a, **k).items(): self[key] = value
l = Lower(ABC=1)
l["Hello"] = 2
l.update({"X": 3}, Y=4)
print(l, l["HELLO"], "hElLo" in l, l.get("NOPE", "d"), "ABC" in l, dict(l))
try:
    l["ABC"]
except KeyError as error:
    print("KeyError", error)
class Attr(dict):
    def __getattr__(self, name):
        try: return self[name]
        except KeyError: raise AttributeError(name) from None
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
a = Attr(x=1)
a.y = 2
del a.x
print(a, a.y, a.items() == {"y": 2}.items())
try:
    a.z
except AttributeError as error:
    print(repr(error), error.__cause__, error.__suppress_context__)
class Counter(dict):
    def __init__(self, items=()):
        for i in items: self[i] = self.get(i, 0) + 1
    def __missing__(self, k): return 0
    def __add__(self, o): return Counter.join({k: self[k] + o[k] for k in {**self, **o}})
    @classmethod
    def join(cls, d): c = cls(); c.update(d); return c
    def common(self): return sorted(self.items(), key=lambda kv: (-kv[1], kv[0]))
print(Counter("abracadabra").common(), Counter("ab") + Counter("bc"), Counter("x")["nothing"])
class K(dict):
    def keys(self): return ["fake"]
    def __iter__(self): return iter(["iter"])
    def __getitem__(self, k): return "item " + k
k = K(real=1)
def show(**kw): return kw
print({**k}, dict(k), list(k), show(**k), k == {"real": 1}, len(k), list(k.items()))
print("%(x)s" % K(), "{x}".format_map(K()), "{0[x]}".format(K()))
print(Default.fromkeys if False else dict.fromkeys("ab"), type(Lower.fromkeys("AB")).__name__)
print(Lower.fromkeys("AB", 1))
print(Lower(a=1) | {"B": 2}, type(Lower(a=1) | {"B": 2}).__name__, bool(Default(int)))
print(hash(type(d)) == hash(Default))
