def none():
    return "none"

def one(a):
    return ("one", a)

def two(a, b):
    return ("two", a, b)

def three(a, b, c=3):
    return ("three", a, b, c)

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print("TypeError:", error)

for count in range(5):
    for function in (none, one, two, three):
        attempt(function, *range(count))

attempt(one, a=1)
attempt(one, b=1)
attempt(one, 1, a=1)
attempt(two, 1, a=2)
attempt(two, b=1)
attempt(two, b=1, a=2)
attempt(two, 1, 2, c=3)
attempt(two, 1, 2, a=3)
attempt(three, c=1)
attempt(three, c=1, a=2)
attempt(three, c=1, a=2, b=3)
attempt(three, 1, 2, 3, 4, 5)
attempt(three, 1, 2, 3, c=4)
attempt(none, 1)
attempt(none, x=1)
