class Database:
    def __init__(self): self.data, self.log = {}, []
    def transaction(self): return Transaction(self)
class Transaction:
    depth = 0
    def __init__(self, db): self.db = db
    def __enter__(self):
        self.saved = dict(self.db.data)
        Transaction.depth += 1
        self.db.log.append(f"begin {Transaction.depth}")
        return self
    def __exit__(self, kind, value, tb):
        if kind is None:
            self.db.log.append(f"commit {Transaction.depth}")
        else:
            self.db.data = self.saved
            self.db.log.append(f"rollback {Transaction.depth} {kind.__name__}")
        Transaction.depth -= 1
        return kind is not None and issubclass(kind, ArithmeticError)
    def __setitem__(self, key, value): self.db.data[key] = value
    def __getitem__(self, key): return self.db.data[key]

db = Database()
with db.transaction() as t:
    t["a"] = 1
    t["b"] = 2
print(db.data)
with db.transaction() as t:
    t["a"] = 100
    t["c"] = t["a"] / 0
print(db.data)
try:
    with db.transaction() as t:
        t["z"] = 1
        t["missing"]
except KeyError as error:
    print("KeyError", error, db.data)
with db.transaction() as outer:
    outer["x"] = 1
    with db.transaction() as inner:
        inner["y"] = 1 // 0
    outer["after"] = True
print(db.data, Transaction.depth)
def move(amount):
    with db.transaction() as t:
        t["a"] -= amount
        if t["a"] < 0:
            return "refused"
        t["b"] += amount
        return "moved"
    return "error"
print(move(1), move(5), db.data)
print(db.log)
