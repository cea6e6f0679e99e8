# A workflow that waits for people: requests go out, decisions come back, expressions go on.
import torpor
class Order:
    def __init__(self, number, amount): self.number, self.amount, self.trail = number, amount, []
    def ask(self, role):
        decision = torpor.suspend({"order": self.number, "role": role, "amount": self.amount})
        self.trail.append((role, decision["approved"], decision.get("note", "")))
        return decision["approved"]
    def process(self):
        try:
            return "approved" if self.amount < 100 or all(self.ask(role) for role in (["lead"] if self.amount < 1000 else ["lead", "director"])) else "refused"
        finally:
            self.trail.append("closed")
orders = [Order(n, a) for n, a in enumerate((50, 500, 5000, 800), 1)]
for order in orders: print(order.number, order.process(), order.trail)
