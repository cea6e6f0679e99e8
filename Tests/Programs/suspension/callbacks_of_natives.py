# Rows 1 and 2: user code called from sorts, lookups, formatting and conversions.
def spin(n):
    total = 0
    for i in range(n): total += i
    return total
class Item:
    def __init__(self, n): self.n = n
    def __lt__(self, other): spin(3); return self.n < other.n
    def __eq__(self, other): spin(2); return isinstance(other, Item) and self.n == other.n
    def __hash__(self): return spin(4) * 0 + self.n % 3
    def __repr__(self): return f"Item({spin(2) * 0 + self.n})"
    def __str__(self): return "<" + ",".join(str(i) for i in range(self.n)) + ">"
    def __format__(self, spec): return spec * spin(3)
    def __bool__(self): return spin(self.n) % 2 == 0
    def __len__(self): return self.n
    def __contains__(self, x): return any(x == i for i in range(self.n))
    def __index__(self): return self.n
    def __getattr__(self, name): return [name, spin(3)]
    def __call__(self, *args, **kwargs): return self.n, args, kwargs
    def __getitem__(self, key): return key
    def __iter__(self): return (i for i in range(self.n))
    def __reversed__(self): return iter(range(self.n, 0, -1))
    def __int__(self): return spin(4) + self.n
    def __float__(self): return float(self.n) / 2
    def __round__(self, digits=None): return (self.n, digits)
    def __abs__(self): return spin(5)
    def __divmod__(self, other): return self.n, other
    def __radd__(self, other): return ("radd", other, self.n)
    def __bytes__(self): return bytes(range(self.n))
    def __complex__(self): return complex(self.n, 1)
items = [Item(n) for n in (4, 1, 3, 2, 5)]
print(sorted(items), sorted(items, key=lambda i: (-i.n % 3, spin(i.n))), min(items, key=lambda i: -i.n), max(items))
items.sort(reverse=True); print(items, items.index(Item(2)), items.count(Item(3)), Item(9) in items)
def reduce(f, xs, start):
    for x in xs: start = f(start, x)
    return start
print(reduce(lambda a, b: a + b.n, items, 0), list(map(lambda i: i.n * 2, items)), list(filter(None, items)), list(map(max, [1, 5], [4, 2])))
d = {Item(1): "one", Item(4): "four"}
d[Item(1)] = "uno"; d.setdefault(Item(7), "seven"); d.update({Item(4): "quattro"})
print(d, d[Item(7)], d.pop(Item(4)), Item(1) in d, d == {Item(1): "uno", Item(7): "seven"}, d.get(Item(10), "none"))
s = {Item(1), Item(2), Item(4)}
print(sorted(s | {Item(3)}), sorted(s & {Item(4), Item(1)}), sorted(s - {Item(1)}), s <= {Item(1), Item(2), Item(4), Item(5)}, s == {Item(4), Item(2), Item(1)})
i = Item(3)
print(f"{i} {i!r} {i:ab} {[i]}", "{} {:x}".format(i, i), "%s %r" % (i, i), str([i, (i,), {i: i}]))
print(bool(i), len(i), 2 in i, 9 in i, [10, 20, 30, 40][i], [1, 2, 3, 4, 5][i:Item(5)], "abcdef"[Item(1):i], range(10)[i], i.missing, i(1, a=2), i[1:2, ...])
print(list(reversed(i)), int(i), float(i), round(i), round(i, 2), abs(i), divmod(i, 5), 5 + i, bytes(i), complex(i), hex(i), "x" * i, sum([i], i) if False else None)
class Described:
    def __get__(self, obj, owner): return spin(3), owner.__name__
    def __set__(self, obj, value): obj.__dict__["seen"] = spin(value)
    def __delete__(self, obj): obj.__dict__["gone"] = spin(2)
    def __set_name__(self, owner, name): self.name = name; spin(5)
class Holder:
    d = Described()
    @property
    def p(self): return spin(4)
    @p.setter
    def p(self, v): self.v = spin(v)
    def __setattr__(self, name, value): spin(2); object.__setattr__(self, name, value)
    def __getattribute__(self, name): spin(1); return object.__getattribute__(self, name)
h = Holder(); h.d = 4; h.p = 5; del h.d
print(h.d, Holder.d, h.seen, h.gone, h.p, h.v, Holder.__dict__["d"].name, getattr(h, "nothing", "default"), hasattr(h, "p"))
