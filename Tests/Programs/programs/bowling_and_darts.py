# Scoring games: bowling frames as a generator with lookahead, tennis as a state machine of strings, darts checkouts by search.


def frames(rolls):
    i = 0
    for number in range(1, 11):
        if i >= len(rolls):
            raise ValueError(f"frame {number} is missing")
        first = rolls[i]
        if first == 10:
            bonus = rolls[i + 1:i + 3]
            if len(bonus) < 2:
                raise ValueError(f"frame {number} lacks its bonus")
            yield "X", 10 + sum(bonus)
            i += 1
        else:
            second = rolls[i + 1]
            if first + second > 10:
                raise ValueError(f"frame {number}: {first} and {second} are too many")
            if first + second == 10:
                yield f"{first}/", 10 + rolls[i + 2]
            else:
                yield f"{first}{second}", first + second
            i += 2
    if i < len(rolls) - (2 if first == 10 else 1 if first + second == 10 else 0):
        raise ValueError("too many rolls")


def running(scores):
    total = 0
    for mark, score in scores:
        total += score
        yield f"{mark}:{total}"


for rolls in ([10] * 12, [5] * 21, [3, 4] * 10, [10, 7, 3, 9, 0, 10, 0, 8, 8, 2, 0, 6, 10, 10, 10, 8, 1], [1] * 18, [6, 6], [10] * 10, [0] * 21, [5] * 3):
    try:
        print(*running(frames(rolls)))
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)

POINTS = ["love", "15", "30", "40"]


def tennis(winners):
    a = b = 0
    for winner in winners:
        match winner:
            case "a": a += 1
            case "b": b += 1
            case other: raise ValueError(f"who is {other}?")
        match a, b:
            case x, y if max(x, y) >= 4 and abs(x - y) >= 2:
                yield f"game {winner}"
                a = b = 0
            case x, y if x == y and x >= 3:
                yield "deuce"
            case x, y if min(x, y) >= 3:
                yield f"advantage {winner}"
            case x, y if x == y:
                yield f"{POINTS[x]} all"
            case x, y:
                yield f"{POINTS[x]}-{POINTS[y]}"


print(*tennis("abababababbb"), sep=", ")
print(*tennis("aaaab"), sep=", ")
try:
    print(*tennis("ac"))
except ValueError as error:
    print("ValueError:", error)


def checkout(points, darts=3):
    """The first way to end with a double, fewest darts first."""
    throws = {f"{k}{n}": m * n for m, k in ((3, "T"), (2, "D"), (1, "S")) for n in range(20, 16, -1)}
    throws["bull"] = 50
    for count in range(1, darts + 1):
        def search(left, n):
            for name, value in throws.items():
                if n == 1:
                    if value == left and (name[0] == "D" or name == "bull"):
                        return [name]
                elif value < left and (rest := search(left - value, n - 1)):
                    return [name, *rest]
        if found := search(points, count):
            return found
    return None


print(checkout(40), checkout(50), checkout(100), checkout(97), checkout(170), checkout(41, darts=1))
