# Mutable sequence operations of list: slice assignment, deletion, insertion, extension, and their errors.
class Two:
    def __index__(self):
        return 2


def attempt(operation, *arguments):
    items = [0, 1, 2, 3, 4]
    try:
        result = operation(items, *arguments)
        print(items, result)
    except Exception as error:
        print(items, type(error).__name__, error)


def assign(items, key, value):
    items[key] = value


def delete(items, key):
    del items[key]


for key, value in ((0, 'x'), (-5, 'x'), (5, 'x'), (Two(), 'x'), ('a', 'x'), (1.0, 'x'), (2**70, 'x'), (slice(1, 3), 'abc'), (slice(1, 1), [9]), (slice(3, 1), (7, 8)), (slice(None), []), (slice(None, None, 2), 'abc'),
                   (slice(None, None, 2), 'ab'), (slice(None, None, -1), range(5)), (slice(0, 2), 5), (slice(0, 4, 2), None), (slice(0, 2, 0), [1]), (slice('a', 2), []), (slice(1, 2), iter('xy')), (slice(4, 0, -2), {1: 2, 3: 4})):
    attempt(assign, key, value)
for key in (0, -1, 5, Two(), None, slice(1, 4, 2), slice(None, None, -2), slice(3, 1), slice(0, 1, 0)):
    attempt(delete, key)
for name, arguments in (('append', (1, 2)), ('insert', (99, 'e')), ('insert', (-99, 's')), ('insert', ('a', 1)), ('insert', (1,)), ('pop', ()), ('pop', (Two(),)), ('pop', (9,)), ('pop', ('a',)), ('remove', (3,)), ('remove', (9,)), ('index', (3, -2)),
                        ('index', (1, 2)), ('index', (1, 'a')), ('extend', (5,)), ('extend', ('ab',)), ('extend', ({1: 2},)), ('clear', ()), ('clear', (1,)), ('reverse', ()), ('copy', ()), ('sort', (len,)), ('sort', ()), ('count', (1,)), ('__iadd__', ('xy',)), ('__iadd__', (5,)),
                        ('__imul__', (2,)), ('__imul__', (0,)), ('__imul__', ('a',)), ('__add__', ((1,),)), ('__mul__', (-1,)), ('__contains__', (3,)), ('__init__', ('ab',)), ('__init__', (1, 2))):
    attempt(getattr(list, name), *arguments)
items = [1, 2, 3]
items[1:2] = items
print(items)
items.extend(items)
items += items[:1]
print(items, items * True)
try:
    [].pop()
except IndexError as error:
    print(error)
