# Iteration, membership and reversal by __getitem__ and __len__ alone; __length_hint__; what None switches off (3.3.7).


class Letters:
    def __init__(self, text):
        self.text = text

    def __getitem__(self, i):
        print(end=f"[{i}]")
        return self.text[i]


class Sized(Letters):
    def __len__(self):
        print(end="(len)")
        return len(self.text)


letters, sized = Letters("abc"), Sized("xyz")
print(*letters)
print(list(sized), tuple(letters), "b" in letters, "q" in sized)
print(list(reversed(sized)))
first, *rest = letters
print(first, rest, dict(zip(letters, range(5))), max(letters), sorted(sized, reverse=True))
print([*map(str.upper, letters)], "-".join(sized), set(letters) == set("abc"), any(c == "b" for c in letters))
it = iter(letters)
print(type(it).__name__, next(it), it.__length_hint__() if hasattr(it, "__length_hint__") else None)
it = iter(sized)
next(it)
print(it.__length_hint__())
print(next(it), list(it), list(it))


class Raising:
    def __init__(self, error):
        self.error = error

    def __getitem__(self, i):
        if i == 2:
            raise self.error
        return i


for error in IndexError("end"), StopIteration(), KeyError(2), ValueError("v"), LookupError("l"):
    try:
        print(list(Raising(error)), 1 in Raising(error), end=" ")
        print(5 in Raising(error))
    except Exception as caught:
        print(type(caught).__name__, caught)


class Hint:
    def __init__(self, hint, n=2):
        self.hint, self.n = hint, n

    def __iter__(self):
        return self

    def __next__(self):
        if not self.n:
            raise StopIteration
        self.n -= 1
        return self.n

    def __length_hint__(self):
        print(end="(hint)")
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


for hint in 5, 0, -1, "x", NotImplemented, TypeError("t"), ValueError("v"), 10 ** 30, True, 1.5:
    try:
        print(list(Hint(hint)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class NoIter(Letters):
    __iter__ = None


class NoContains(Letters):
    __contains__ = None


class NoReversed(Sized):
    __reversed__ = None


class NotSequence(dict):
    pass


for attempt in (lambda: list(NoIter("a")), lambda: "a" in NoIter("a"), lambda: "a" in NoContains("a"), lambda: list(NoContains("a")), lambda: reversed(NoReversed("a")),
                lambda: reversed(letters), lambda: list(reversed(NotSequence(a=1))), lambda: iter(object()), lambda: 1 in object(), lambda: next(letters),
                lambda: reversed({1}), lambda: len(letters), lambda: [].__length_hint__(), lambda: list(reversed(NoContains("ab")))):
    try:
        print(attempt())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class IterReturns:
    def __init__(self, what):
        self.what = what

    def __iter__(self):
        return self.what


class NextOnly:
    def __next__(self):
        return 1


for what in [1], 5, None, iter("ab"), NextOnly():
    try:
        it = iter(IterReturns(what))
        print(type(it).__name__, next(it))
        print(type(iter(it)).__name__)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Len:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


for n in 3, -1, True, 1.5, "a", None, 10 ** 30, Len(2):
    try:
        print(len(Len(n)), end=" ")
    except Exception as error:
        print(f"{type(error).__name__}: {error}", end=" ")
    try:
        print(bool(Len(n)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Contains:
    def __init__(self, answer):
        self.answer = answer

    def __contains__(self, item):
        return self.answer


print(1 in Contains([]), 1 in Contains("x"), 1 not in Contains(0), Contains("x").__contains__(1))
calls = iter([3, 2, 1, 0])
print(list(iter(lambda: next(calls), 1)), list(iter(calls.__next__, 9)), type(iter(len, 0)).__name__)
