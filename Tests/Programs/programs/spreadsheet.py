class Cycle(Exception): pass
class Sheet:
    def __init__(self): self.cells, self.cache, self.evaluating = {}, {}, []
    def __setitem__(self, name, formula):
        self.cells[name] = formula
        self.cache.clear()
    def __getitem__(self, name):
        if name in self.cache: return self.cache[name]
        if name in self.evaluating: raise Cycle(" -> ".join(self.evaluating[self.evaluating.index(name):] + [name]))
        formula = self.cells.get(name, 0)
        if isinstance(formula, str) and formula.startswith("="):
            self.evaluating.append(name)
            try: value = eval(formula[1:], {"__builtins__": {}, "SUM": self.sum, "IF": lambda c, a, b: a if c else b, "MAX": max}, self)
            finally: self.evaluating.pop()
        else: value = formula
        self.cache[name] = value
        return value
    def sum(self, corners):
        (c1, r1), (c2, r2) = ((p[0], int(p[1:])) for p in corners.split(":"))
        return sum(self[f"{chr(c)}{r}"] for c in range(ord(c1), ord(c2) + 1) for r in range(r1, r2 + 1))
    def show(self):
        columns, rows = sorted({n[0] for n in self.cells}), sorted({int(n[1:]) for n in self.cells})
        for r in rows:
            out = []
            for c in columns:
                try: value = self[f"{c}{r}"] if f"{c}{r}" in self.cells else ""
                except Cycle as error: value = "#CYCLE"
                except Exception as error: value = "#" + type(error).__name__
                out.append(f"{value!s:>18}")
            print("".join(out))
class Lookup(Sheet):
    def __getitem__(self, name):
        if not (name[:1].isupper() and name[1:].isdigit()): raise KeyError(name)
        return super().__getitem__(name)
s = Lookup()
for name, v in {"A1": 10, "A2": 20, "A3": "=A1 + A2", "B1": "=A3 * 2", "B2": "=SUM('A1:A3')", "B3": "=IF(B1 > B2, 'big', 'small')", "C1": "=C2", "C2": "=C3 + 1", "C3": "=C1", "A4": "=1 / Z9", "B4": "=undefined_name", "C4": "=MAX(A1, A2, B2) ** 0.5"}.items(): s[name] = v
s.show()
try: s["C1"]
except Cycle as error: print("cycle", error)
s["C3"] = 5
s["A1"] = 1.5
s.show()
print(s["C1"], s.evaluating, sorted(s.cache))
