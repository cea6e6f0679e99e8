class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} lacks {amount - account.available:.2f}")
        self.account, self.amount = account, amount
class Account:
    rate = 0
    _next = 1000
    def __init__(self, owner, opening=0.0):
        self.owner, self._balance, self.history = owner, 0.0, []
        self.number, Account._next = Account._next, Account._next + 1
        if opening: self.deposit(opening)
    @property
    def balance(self): return self._balance
    @property
    def available(self): return self._balance
    def deposit(self, amount):
        if not amount > 0: raise ValueError(f"bad amount {amount}")
        self._balance += amount
        self.history.append(("deposit", amount))
    def withdraw(self, amount):
        if amount > self.available: raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
    def month_end(self):
        interest = round(self._balance * self.rate / 12, 2)
        if interest > 0: self.deposit(interest)
    def __repr__(self): return f"<{type(self).__name__} {self.number} {self.owner} {self._balance:.2f}>"
    def __lt__(self, other): return self.balance < other.balance
class Savings(Account): rate = 0.03
class Checking(Account):
    def __init__(self, owner, opening=0.0, overdraft=100):
        self.overdraft = overdraft
        super().__init__(owner, opening)
    @property
    def available(self): return self.balance + self.overdraft
    def month_end(self):
        if self.balance < 0: self._balance *= 1.01
        super().month_end()
class Bank:
    def __init__(self): self.accounts = {}
    def open(self, kind, owner, *args, **kwargs):
        account = kind(owner, *args, **kwargs)
        self.accounts[account.number] = account
        return account
    def transfer(self, source, target, amount):
        class Rollback:
            def __enter__(s): s.saved = [(a, a._balance, len(a.history)) for a in (source, target)]
            def __exit__(s, kind, value, tb):
                if kind:
                    for a, balance, n in s.saved:
                        a._balance = balance
                        del a.history[n:]
        with Rollback():
            source.withdraw(amount)
            target.deposit(amount)
            if target.owner == "blocked": raise PermissionError("target is blocked")
    def total(self): return sum(a.balance for a in self.accounts.values())
bank = Bank()
a, b, c = bank.open(Savings, "ann", 500), bank.open(Checking, "bob", 50, overdraft=200), bank.open(Account, "blocked")
for args in ((a, b, 100), (b, a, 300), (b, a, 200), (a, c, 10), (a, b, -5), (c, a, 1)):
    try:
        bank.transfer(*args)
        print("ok", args[2], a, b)
    except (InsufficientFunds, PermissionError, ValueError) as error:
        print(type(error).__name__, error)
for month in range(3):
    for account in bank.accounts.values(): account.month_end()
print(sorted(bank.accounts.values()), f"{bank.total():.2f}", max(bank.accounts.values()))
print(a.history, b.history, c.history)
try: a.balance = 1e6
except AttributeError as error: print(error)
