# Functions made in one call share its cells, before and after waking; functions of another call have cells of their own.
def account(balance, limit=100):
    history = []

    def get():
        return balance, len(history)

    def put(amount):
        nonlocal balance
        history.append(amount)
        balance += amount
        return get()

    class Viewer:
        @property
        def balance(self):
            return balance

        @balance.setter
        def balance(self, value):
            nonlocal balance
            balance = value

    return get, put, Viewer(), lambda: [h * 1 for h in history], (balance + n for n in range(3))


get, put, viewer, history, later = account(10)
other_get, other_put, *_ = account(10)
print(put(5), other_put(1), get(), other_get(), next(later))
viewer.balance = 50
print(get(), viewer.balance, next(later), put(7), next(later), history())


def cell(function, name):
    return function.__closure__[function.__code__.co_freevars.index(name)]


print(cell(get, "balance") is cell(put, "balance"), cell(get, "balance") is cell(other_get, "balance"), cell(get, "history") is cell(history, "history"))
cell(get, "balance").cell_contents = "poked"
print(get(), viewer.balance)
cell(put, "balance").cell_contents = 0
put(1), other_put(2)
print(get(), other_get())


def counters(n):
    total = 0

    def make(step):
        count = 0

        def bump():
            nonlocal count, total
            count += step
            total += step
            return count, total
        return bump
    return [make(i + 1) for i in range(n)]


one, two = counters(2)
print(one(), two(), one(), two(), cell(one, "total") is cell(two, "total"), cell(one, "count") is cell(two, "count"), one.__code__ is two.__code__)
