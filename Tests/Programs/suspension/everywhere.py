# State in every place where a run can stop: keys of sorts, hashes, comparisons, callbacks of
# natives, generators in comprehensions in with statements, handlers, finally blocks, class bodies.
log = []
class Manager:
    def __enter__(self): log.append("enter"); return self
    def __exit__(self, *exc): log.append(("exit", exc[0] and exc[0].__name__)); return True
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return sum(i for i in range(self.n % 3))
    def __eq__(self, o): return all(a == b for a, b in zip(str(self.n), str(o.n))) and self.n == o.n
    def __lt__(self, o): return [self.n] < [o.n]
    def __repr__(self): return f"K{self.n}"
def noisy(n):
    for i in range(n):
        try: yield i
        finally: log.append(("step", i))
with Manager():
    table = {Key(k): [x for x in noisy(k) if x % 2] for k in range(5)}
    print(table[Key(4)], Key(3) in table, sorted(table, key=lambda k: (k.n % 2, sum(noisy(k.n)))))
    print(max(table), min(table, key=lambda k: -k.n), sorted(map(Key, (3, 1, 2)), reverse=True))
    print(list(zip(noisy(2), map(lambda x: x * 2, filter(lambda x: x != 1, [*noisy(4)])))))
    print(sum(table.pop(Key(k), [0])[0] for k in (2, 3)), len(table))
    next(iter([]))
print(log)
log.clear()
class Meta(type):
    def __new__(m, name, bases, ns):
        return super().__new__(m, name, bases, {k: (lambda self, k=k: [k for _ in noisy(1)]) if k.startswith("make") else v for k, v in ns.items()})
class Body(metaclass=Meta):
    squares = [n * n for n in noisy(3)]
    try:
        with Manager(): raise LookupError
        make_a = make_b = None
        1 / 0
    except ZeroDivisionError as e:
        caught = str(e)
    finally:
        done = [*noisy(1)]
print(Body.squares, Body().make_a(), Body().make_b(), Body.caught, Body.done, len(log))
class Str:
    def __init__(self, s): self.s = s
    def __str__(self): return "".join(c for c in self.s)
    def __format__(self, spec): return f"{str(self):{spec}}"
    def __len__(self): return sum(1 for _ in self.s)
    def __iter__(self): return (c for c in self.s)
    def __contains__(self, c): return any(c == d for d in self)
    def __getattr__(self, name): return [name for _ in range(2)]
s = Str("text")
print(str(s), f"{s:>6}", "{:^8}".format(s), "%s" % s, len(s), list(s), "x" in s, "y" in s)
print(s.anything, dict(enumerate(s)), ", ".join(s), [*s], bool(s), tuple(s))
print(set(map(ord, s)) == {101, 116, 120})
