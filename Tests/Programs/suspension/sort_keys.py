# Stopped inside a sort key. While a list is sorted it is empty, and a failing key leaves it a permutation of itself.
def steps(n):
    total = 0
    for i in range(n):
        total += i
    return total


words = "pear fig apple cherry kiwi date elder".split()


def watched(word):
    sizes.add(len(words))
    return steps(len(word)), word


sizes = set()
print(sorted(words, key=watched), sizes)
sizes = set()
words.sort(key=watched)
print(words, sizes)
words.sort(key=lambda w: steps(3) * 0 + len(w), reverse=True)
print(words)
print(sorted(words, key=lambda w: sorted(w, key=lambda c: -ord(c))))
print(sorted({"b": 2, "a": 1}.items(), key=lambda item: steps(item[1])), sorted(range(6), key=lambda n: (n % 2, -n)))


def failing(word):
    if word == "fig":
        raise LookupError(steps(4))
    return word


try:
    words.sort(key=failing)
except LookupError as error:
    print(repr(error), sorted(words))


def meddling(word):
    words.append(word)
    return word


try:
    words.sort(key=meddling)
except ValueError as error:
    print(error, len(words))
print(sorted([], key=failing), sorted(["one"], key=steps and len), sorted([3, 1, 2], key=None))
try:
    sorted([2, 1], key=lambda n: [None, "x"][n - 1])
except TypeError as error:
    print(error)
