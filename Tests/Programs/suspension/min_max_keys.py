# Stopped inside the key function of min and max, and inside the iterator that feeds them.
def digits(n):
    total = 0
    while n:
        total += n % 10
        n //= 10
    return total


def numbers(*items):
    for n in items:
        yield n


print(min(numbers(31, 12, 40, 21), key=digits), max(numbers(31, 12, 40, 21), key=digits))
print(min(19, 28, 100, key=digits), max(19, 28, 91, key=digits))
print(min(numbers(), default="none", key=digits), max(numbers(), default=None))
print(max({"a": 3, "bb": 1}, key=lambda k: len([c for c in k])), min({"x": 3, "y": 1}.items(), key=lambda item: digits(item[1])))
rows = [[3, 1], [2, 9], [2, 8]]
print(min(rows, key=lambda row: min(row, key=lambda n: -n)), max(rows, key=lambda row: max(row)))
seen = []
print(max("kiwi", key=lambda c: seen.append(c) or ord(c)), seen)
for call in (
    lambda: min(numbers()),
    lambda: max(numbers(1, 2), key=lambda n: 1 // (n - 2)),
    lambda: min(numbers(1, "x")),
    lambda: min(3, 4, default=1),
    lambda: max(numbers(1, 2), key=lambda n: [None, "s"][n - 1]),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
