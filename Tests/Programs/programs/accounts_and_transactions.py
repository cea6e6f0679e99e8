# Accounts with transactions that are undone when anything in them fails.
class BankError(Exception):
    """What a bank says no to."""


class Overdrawn(BankError):
    def __init__(self, account, missing):
        super().__init__(account, missing)
        self.account, self.missing = account, missing

    def __str__(self):
        return f'{self.account.owner} lacks {self.missing:.2f}'


class Frozen(BankError):
    pass


class Account:
    limit = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.frozen, self.history = owner, balance, False, []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if self.frozen:
            raise Frozen(self.owner)
        if value < -self.limit:
            raise Overdrawn(self, -self.limit - value)
        self.history.append(value - self._balance)
        self._balance = value

    def __iadd__(self, amount):
        self.balance += amount
        return self

    def __isub__(self, amount):
        return self.__iadd__(-amount)


class Credit(Account):
    limit = 100


class Transaction:
    depth = 0

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        Transaction.depth += 1
        self.saved = [(a, a._balance, len(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        Transaction.depth -= 1
        if kind is None:
            return
        for account, balance, n in self.saved:
            account._balance = balance
            del account.history[n:]
        if isinstance(error, BankError):
            error.add_note(f'undone {len(self.saved)} at depth {Transaction.depth}')
            return Transaction.depth == 0 and self.report(error)

    @staticmethod
    def report(error):
        print('refused:', type(error).__name__, error, error.__notes__)
        return True


ann, bob, cy = Account('ann', 50), Credit('bob'), Account('cy', 10)
with Transaction(ann, bob):
    ann -= 20
    bob += 20
print(ann.balance, bob.balance, ann.history, bob.history)
with Transaction(ann, bob, cy):
    bob -= 110
    with Transaction(cy):
        cy += 5
        cy -= 40
    print('not reached')
print(ann.balance, bob.balance, cy.balance, cy.history)
cy.frozen = True
with Transaction(cy):
    cy += 1
try:
    with Transaction(ann):
        ann -= 1
        1 / 0
except ZeroDivisionError as error:
    print(ann.balance, error, hasattr(error, '__notes__'))
with Transaction(bob):
    bob -= 120.5
print(bob.balance, Transaction.depth)
