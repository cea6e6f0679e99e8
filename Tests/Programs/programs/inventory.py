class Item:
    registry = {}
    def __init_subclass__(cls, *, code, **kw):
        super().__init_subclass__(**kw)
        cls.code = code
        Item.registry[code] = cls
    def __init__(self, name, price, quantity=1): self.name, self.price, self.quantity = name, price, quantity
    tax = 0.2
    def total(self): return round(self.price * self.quantity * (1 + self.tax), 2)
    def __str__(self): return f"{self.code}:{self.name} x{self.quantity}"
class Book(Item, code="B"): tax = 0.05
class Food(Item, code="F"):
    tax = 0
    def total(self): return super().total() * (0.9 if self.quantity >= 10 else 1)
class Gift(Book, Food, code="G"):
    def total(self): return super().total() + 2
def parse(line):
    code, name, price, *rest = line.split("|")
    try: kind = Item.registry[code]
    except KeyError: raise LookupError(f"no item kind {code!r}") from None
    return kind(name, float(price), *map(int, rest))
class Inventory:
    def __init__(self): self._items = {}
    def __iadd__(self, item):
        if item.name in self._items: self._items[item.name].quantity += item.quantity
        else: self._items[item.name] = item
        return self
    def __getitem__(self, key): return [i for i in self if key(i)] if callable(key) else self._items[key]
    def __delitem__(self, name): del self._items[name]
    def __iter__(self): return iter(sorted(self._items.values(), key=lambda i: i.name))
    def __len__(self): return sum(i.quantity for i in self)
    def __contains__(self, name): return name in self._items
    def __bool__(self): return len(self) > 0
    def report(self, spec="{:<12}{:>4}{:>9.2f}"):
        for i in self: yield spec.format(str(i).split()[0], i.quantity, i.total())
        yield spec.format("sum", len(self), sum(i.total() for i in self))
stock = Inventory()
print(bool(stock))
for line in (
    "B|novel|10.5|2", "F|bread|2.25|12", "G|basket|30", "B|novel|10.5", "X|what|1", "F|free",
    "B|bad|price", "F|soup|1.1|x",
):
    try: stock += parse(line)
    except (LookupError, ValueError) as error: print(type(error).__name__, error)
print(*stock.report(), sep="\n")
print("novel" in stock, stock["novel"].quantity, [str(i) for i in stock[lambda i: i.total() > 30]])
print([c.__name__ for c in Gift.__mro__], Item.registry.keys())
del stock["bread"]
for name in ("bread", "nothing"):
    try: stock[name]
    except KeyError as error: print("KeyError", error)
print(len(stock), [str(i) for i in stock])
