# The wrong number of arguments: slots of types, methods with special names and ordinary methods each have words of their own.
def attempt(text):
    try:
        print(text, '->', eval(text))
    except Exception as error:
        print(text, '->', type(error).__name__, error)


for text in (
    '(5).__add__()', '(5).__add__(1, 2)', '(5).__neg__(1)', '(5).__pow__()', '(5).__pow__(1, 2, 3)', '(5).__setattr__(1)',
    '(5).__trunc__(1)', '(5).__ceil__(1)', '(5).__round__(1, 2)', '(5).__format__()', '(1.5).__floor__(2)', '(1.5).__getnewargs__(1)',
    '[].__getitem__()', '().__getitem__()', '[].__setitem__(1)', '[].__reversed__(1)', '[].__len__(1)', '{}.__contains__()',
    '{}.__getitem__(1, 2)', 'set().__contains__()', "''.__contains__()", 'memoryview(b"").__enter__(1)', '{}.keys().__reversed__(1)',
    'object().__reduce__(1)', 'object().__dir__(1)', 'len.__call__()', 'bytes.maketrans(b"a")', 'str.maketrans()', 'dict.fromkeys()',
    'set().union(x=1)', 'frozenset().difference(x=1)', 'memoryview(b"a").cast(x=1)', 'int.__add__()', 'int.__add__("a", 1)', 'int.bit_length("a")',
    'list.append()', 'list.append([])', 'list.append((), 1)',
):
    attempt(text)
print(type(int.__add__).__name__, type(int.__ceil__).__name__, type(list.__getitem__).__name__, type(tuple.__getitem__).__name__)
