# A vending machine as a generator that is sent coins and choices; the change is counted out by a second machine.


class Refused(Exception):
    pass


def change(amount, coins):
    """The coins to pay out, largest first; the till's contents go down."""
    paid = {}
    for coin in sorted(coins, reverse=True):
        count = min(amount // coin, coins[coin])
        if count:
            paid[coin] = count
            amount -= coin * count
    if amount:
        raise Refused(f"no change for {amount}")
    for coin, count in paid.items():
        coins[coin] -= count
    return paid


def machine(prices, stock, coins):
    credit, reply = 0, "ready"
    while True:
        try:
            event = yield reply
            match event:
                case int(coin) if coin in coins:
                    credit += coin
                    coins[coin] += 1
                    reply = f"credit {credit}"
                case int(coin):
                    reply = f"coin {coin} falls through"
                case "cancel":
                    reply = f"returned {change(credit, coins)}"
                    credit = 0
                case str(name) if name not in prices:
                    raise Refused(f"no {name} here")
                case str(name) if not stock[name]:
                    raise Refused(f"{name} is sold out")
                case str(name) if credit < prices[name]:
                    raise Refused(f"{prices[name] - credit} more for {name}")
                case str(name):
                    back = change(credit - prices[name], coins)
                    stock[name] -= 1
                    credit = 0
                    reply = f"{name}, change {back}"
                case ("restock", {**goods}):
                    for name, count in goods.items():
                        stock[name] = stock.get(name, 0) + count
                    reply = f"stock {stock}"
                case None:
                    reply = f"waiting with {credit}"
                case _:
                    raise TypeError(f"cannot handle {event!r}")
        except Refused as refusal:
            reply = f"refused: {refusal}"
        except GeneratorExit:
            print("switched off with credit", credit, "till", coins)
            raise


coins = {100: 0, 50: 1, 20: 1, 10: 0}
run = machine({"tea": 70, "soup": 130}, {"tea": 1, "soup": 5}, coins)
print(next(run))
for event in (50, 3, "tea", 20, "tea", "tea", 100, 50, "soup", "juice", 20, "cancel", None, ("restock", {"tea": 2, "soup": -5}), "soup", 100, "tea", "cancel"):
    print(f"{event!r:<34}{run.send(event)}")
try:
    run.send(1.5)
except TypeError as error:
    print("TypeError:", error)
print(next(run, "over"), coins)
run = machine({}, {}, {10: 0})
next(run)
run.send(10)
run.close()
print(change(130, {100: 1, 10: 5}))
