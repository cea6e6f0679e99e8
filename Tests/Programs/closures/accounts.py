def bank():
    accounts = {}
    history = []

    def account(owner, balance=0):
        if owner in accounts:
            raise KeyError(owner)
        def deposit(amount):
            nonlocal balance
            if amount <= 0:
                raise ValueError("amount must be positive")
            balance += amount
            history.append((owner, "+", amount))
            return balance
        def withdraw(amount):
            nonlocal balance
            if amount > balance:
                raise ValueError(f"{owner} has only {balance}")
            balance -= amount
            history.append((owner, "-", amount))
            return balance
        def show():
            return f"{owner}: {balance}"
        accounts[owner] = dict(deposit=deposit, withdraw=withdraw, show=show)
        return accounts[owner]

    def transfer(source, target, amount):
        accounts[source]["withdraw"](amount)
        accounts[target]["deposit"](amount)

    def report():
        return [accounts[name]["show"]() for name in sorted(accounts)]

    return account, transfer, report, history

account, transfer, report, history = bank()
ann, bob = account("ann", 100), account("bob")
print(report())
transfer("ann", "bob", 30)
print(report())
for attempt in (
    lambda: transfer("bob", "ann", 31), lambda: ann["deposit"](-1), lambda: account("ann"),
    lambda: transfer("x", "ann", 1),
):
    try:
        attempt()
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(report(), history)
print(ann["deposit"].__code__ is bob["deposit"].__code__)
